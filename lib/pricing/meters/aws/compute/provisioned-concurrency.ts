import type { Resource } from '../../../readers/resource';
import { lift, Unknown } from '../../../readers/unknown';
import type { Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { LOAD, perHourOfLoad, times, type Bounds } from '../../facts/load';
import { forHours, RUNNING_HOURS } from '../../facts/running-hours';
import { functionFacts, instancesKeptWarm } from './function-facts';
import { hasPaidSnapshot, RESTORES, snapshotCharges } from './snap-start';
import { SECONDS_PER_HOUR } from '../../facts/units';

interface ConcurrencyFacts extends ReturnType<typeof functionFacts> {
  /** Instances that are kept warm. @default - none */
  readonly instances: Bounds | undefined;
}

const CONCURRENCY_USAGE = { load: LOAD, runningHours: RUNNING_HOURS } as const;

/** Aliases are free unless they keep instances warm. Source: AWS Lambda pricing, "Provisioned Concurrency". */
export const functionAlias = meter({
  reads: { 'AWS::Lambda::Alias': concurrencyFacts },
  usage: CONCURRENCY_USAGE,
  charges: concurrencyCharges,
});

/**
 * Versions are free unless they keep instances warm or, but for Java, a snapshot. Source: AWS Lambda pricing, "Provisioned Concurrency"
 * and "SnapStart".
 */
export const functionVersion = meter({
  reads: { 'AWS::Lambda::Version': (r) => ({ ...concurrencyFacts(r), hasSnapshot: hasPaidSnapshot(r) }) },
  usage: { ...CONCURRENCY_USAGE, restores: RESTORES },
  charges: ({ hasSnapshot, ...facts }, use) => [
    ...snapshotCharges(hasSnapshot, facts.memoryGb, use.restores),
    ...concurrencyCharges(facts, use),
  ],
});

function concurrencyFacts(r: Resource): ConcurrencyFacts {
  const target = r.target('FunctionName');
  const elsewhere = new Unknown('its function is not among the inputs');
  return {
    ...(target === undefined ? { architecture: elsewhere, memoryGb: elsewhere } : functionFacts(target)),
    instances: instancesKeptWarm(r),
  };
}

function concurrencyCharges(
  { instances, architecture, memoryGb }: ConcurrencyFacts,
  use: Readonly<Record<keyof typeof CONCURRENCY_USAGE, UsageAmount>>,
): readonly Charge[] {
  if (instances === undefined) return [];
  const gbSeconds = lift(memoryGb, (gb) => gb * SECONDS_PER_HOUR);
  const rate = lift(architecture, (known) => `lambda/provisioned-concurrency-${known}`);
  const charge = perHourOfLoad('Provisioned concurrency', rate, times(instances, gbSeconds), use.load);
  return [forHours(charge, use.runningHours)];
}
