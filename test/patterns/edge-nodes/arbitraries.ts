import fc from 'fast-check';
import { WEEKDAYS } from '../../../lib/calendar/days';
import type { EdgeNodesProps } from '../../../lib/patterns/edge-nodes/props';
import { OPERATING_SYSTEM_FACTS, OPERATING_SYSTEMS } from '../../../lib/profile/operating-systems';

export { contexts } from '../network/arbitraries';

const greengrass: fc.Arbitrary<EdgeNodesProps['greengrass'] | undefined> = fc.constantFrom(undefined, true, {
  nucleus: '2.16.1',
  components: { 'aws.greengrass.Cli': '2.16.1' },
});

/** Anything that can be asked of a group of edge nodes and be had. */
export const edgeNodesProps: fc.Arbitrary<EdgeNodesProps> = fc
  .record(
    {
      nodes: fc.oneof(
        fc.integer({ min: 1, max: 5 }),
        fc.subarray(['harbour', 'north-gate', 'mill-lane'], { minLength: 1 }),
      ),
      os: fc.constantFrom(...OPERATING_SYSTEMS),
      enrolment: fc.record(
        { days: fc.subarray([...WEEKDAYS]), validDays: fc.integer({ min: 1, max: 30 }) },
        { requiredKeys: [], noNullPrototype: true },
      ),
      heartbeatMinutes: fc.integer({ min: 1, max: 60 }),
      alarmPerNode: fc.boolean(),
      messages: fc.record(
        { perDay: fc.integer({ min: 1, max: 86_400 }), bytes: fc.integer({ min: 1, max: 131_072 }) },
        { noNullPrototype: true },
      ),
      waves: fc.record({ percent: fc.integer({ min: 1, max: 100 }) }, { requiredKeys: [], noNullPrototype: true }),
    },
    { requiredKeys: ['nodes', 'os'], noNullPrototype: true },
  )
  .chain((props: EdgeNodesProps) =>
    props.messages === undefined
      ? fc.constant(props)
      : greengrass.map((asked) => (asked ? { ...props, greengrass: asked } : props)),
  )
  .chain((props: EdgeNodesProps) =>
    fc.boolean().map((files) => (files ? { ...props, logFiles: [fileOf(props)] } : props)),
  );

function fileOf({ os }: EdgeNodesProps): string {
  return OPERATING_SYSTEM_FACTS[os].family === 'linux' ? '/var/log/sensors/*.log' : 'C:\\sensors\\*.log';
}
