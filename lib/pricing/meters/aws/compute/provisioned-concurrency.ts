import type { Resource } from '../../../readers/resource';
import { lift, lift2, Unknown } from '../../../readers/unknown';
import { HOURS_PER_MONTH, perMonth } from '../../charge';
import { meter } from '../../meter';

import { functionFacts } from './lambda-function';

/** Versions and aliases are free unless they keep instances warm. Source: AWS Lambda pricing, "Provisioned Concurrency". */
export const provisionedConcurrency = meter({
  reads: { 'AWS::Lambda::Alias': read, 'AWS::Lambda::Version': read },
  charges: ({ instances, architecture, memoryGb }) => {
    if (instances === undefined) return [];
    const gbSeconds = lift2(instances, memoryGb, (count, gb) => count * gb * HOURS_PER_MONTH * 3600);
    const rate = lift(architecture, (known) => `lambda/provisioned-concurrency-${known}`);
    return [perMonth('Provisioned concurrency', rate, gbSeconds)];
  },
});

function read(r: Resource): ReturnType<typeof functionFacts> & { instances: ReturnType<Resource['number']> } {
  const target = r.target('FunctionName');
  const elsewhere = new Unknown('its function is not among the inputs');
  return {
    ...(target === undefined ? { architecture: elsewhere, memoryGb: elsewhere } : functionFacts(target)),
    instances: r.number('ProvisionedConcurrencyConfig.ProvisionedConcurrentExecutions'),
  };
}
