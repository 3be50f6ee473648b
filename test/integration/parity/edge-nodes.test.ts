import { Template } from 'aws-cdk-lib/assertions';
import fc from 'fast-check';
import { EdgeNodes as CdkEdgeNodes } from '../../../lib/patterns/edge-nodes/aws-cdk';
import type { EdgeNodesProps } from '../../../lib/patterns/edge-nodes/props';
import { EdgeNodes as PulumiEdgeNodes } from '../../../lib/patterns/edge-nodes/pulumi-aws';
import type { EnvironmentContext } from '../../../lib/profile/context';
import { clinicContext, testApp, TestStack } from '../../engines/aws-cdk/fixture';
import { deployed } from '../../engines/pulumi-aws/deployed';
import { knownContext, type Recorded } from '../../engines/pulumi-aws/fixture';
import { contexts, edgeNodesProps } from '../../patterns/edge-nodes/arbitraries';
import { describeRecording, describeTemplate, LATER } from '../../patterns/edge-nodes/described';
import { cabinets } from '../../patterns/edge-nodes/fixture';

function byCdk(props: EdgeNodesProps, context: EnvironmentContext): Template {
  const stack = new TestStack(testApp(), 'workload', context);
  new CdkEdgeNodes(stack, 'cabinets', props);
  return Template.fromStack(stack);
}

function byPulumi(props: EdgeNodesProps, context: EnvironmentContext): Promise<Recorded> {
  const program = (): unknown => new PulumiEdgeNodes('cabinets', { ...props, context: knownContext(context) });
  return deployed(program, () => ({ arn: LATER, name: LATER, id: LATER }));
}

test('what is described is what is there', async () => {
  const described = describeRecording(await byPulumi(cabinets, clinicContext()));
  expect(described).toMatchObject({
    windows: [['northwind-production-cabinets-patching', 'cron(0 3 ? * SUN *)', 3, 1]],
    thingGroups: ['northwind-production-cabinets', 'northwind-production-cabinets-quarantine'],
    keys: 1,
  });
  expect(described.documents).toHaveLength(5);
  expect(described.things).toHaveLength(3);
});

test('both engines build the same group, whatever is asked of it', async () => {
  await fc.assert(
    fc.asyncProperty(edgeNodesProps, contexts, async (props, context) => {
      expect(describeRecording(await byPulumi(props, context))).toEqual(describeTemplate(byCdk(props, context)));
    }),
    { numRuns: 10 },
  );
}, 240_000);
