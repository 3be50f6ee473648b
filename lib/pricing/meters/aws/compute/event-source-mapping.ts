import type { Resource } from '../../../readers/resource';
import { lift, type Maybe } from '../../../readers/unknown';
import { meter } from '../../meter';

import { LOAD, perHourOfLoad, type Bounds } from '../../facts/load';

const PROVISIONED = 'ProvisionedPollerConfig';

/** How provisioned pollers of an event source are billed. */
interface Source {
  readonly rate: string;
  /** Where the template does not say. Source: AWS Lambda API reference, "ProvisionedPollerConfig". */
  readonly minimum: number;
  readonly pollersPerUnit: number;
}

/** Source: AWS Lambda pricing, "Provisioned Mode for Event Source Mapping". */
const QUEUE: Source = { rate: 'lambda/event-poller-unit-sqs', minimum: 2, pollersPerUnit: 1 };
const KAFKA: Source = { rate: 'lambda/event-poller-unit-kafka', minimum: 1, pollersPerUnit: 10 };
const MAXIMUM = 200;

/** Free, but for pollers that are provisioned: billed by the hour, in units of one poller of a queue, or of ten of Kafka. */
export const eventSourceMapping = meter({
  reads: {
    'AWS::Lambda::EventSourceMapping': (r) => ({
      isProvisioned: r.value(PROVISIONED) !== undefined && r.flag('Enabled') !== false,
      rate: sourceOf(r).rate,
      units: unitsOf(r),
    }),
  },
  usage: { load: LOAD },
  charges: ({ isProvisioned, rate, units }, use) =>
    isProvisioned ? [perHourOfLoad('Event poller units', rate, units, use.load)] : [],
});

function sourceOf(r: Resource): Source {
  const arn = r.text('EventSourceArn');
  const isQueue = r.target('EventSourceArn')?.type === 'AWS::SQS::Queue';
  return isQueue || (typeof arn === 'string' && arn.includes(':sqs:')) ? QUEUE : KAFKA;
}

/** A unit that is not full is billed whole. */
function unitsOf(r: Resource): Bounds {
  const { minimum, pollersPerUnit } = sourceOf(r);
  const units = (pollers: Maybe<number>): Maybe<number> => lift(pollers, (count) => Math.ceil(count / pollersPerUnit));
  const starting = units(r.number(`${PROVISIONED}.MinimumPollers`) ?? minimum);
  const stated = r.number(`${PROVISIONED}.MaximumPollers`);
  return stated === undefined
    ? { minimum: starting, maximum: units(MAXIMUM), start: starting }
    : { minimum: starting, maximum: units(stated) };
}
