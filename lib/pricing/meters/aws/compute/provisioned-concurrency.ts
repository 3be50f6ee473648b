import type { Resource } from '../../../readers/resource';
import { lift, Unknown } from '../../../readers/unknown';
import { meter } from '../../meter';

import { LOAD, perHourOfLoad, times, type Bounds } from '../facts/load';
import { functionFacts, instancesKeptWarm } from './function-facts';

const SECONDS_PER_HOUR = 3600;

interface ConcurrencyFacts extends ReturnType<typeof functionFacts> {
  /** Instances that are kept warm. @default - none */
  readonly instances: Bounds | undefined;
}

/** Versions and aliases are free unless they keep instances warm. Source: AWS Lambda pricing, "Provisioned Concurrency". */
export const provisionedConcurrency = meter({
  reads: { 'AWS::Lambda::Alias': read, 'AWS::Lambda::Version': read },
  usage: { load: LOAD },
  charges: ({ instances, architecture, memoryGb }, use) => {
    if (instances === undefined) return [];
    const gbSeconds = lift(memoryGb, (gb) => gb * SECONDS_PER_HOUR);
    const rate = lift(architecture, (known) => `lambda/provisioned-concurrency-${known}`);
    return [perHourOfLoad('Provisioned concurrency', rate, times(instances, gbSeconds), use.load)];
  },
});

function read(r: Resource): ConcurrencyFacts {
  const target = r.target('FunctionName');
  const elsewhere = new Unknown('its function is not among the inputs');
  return {
    ...(target === undefined ? { architecture: elsewhere, memoryGb: elsewhere } : functionFacts(target)),
    instances: instancesKeptWarm(r),
  };
}
