import fc from 'fast-check';
import type { MonitoringProps } from '../../../lib/patterns/monitoring/props';
import { SEVERITIES } from '../../../lib/profile/alarms';
import type { EnvironmentContext } from '../../../lib/profile/context';
import { ENVIRONMENT_KINDS, SERVICE_TIERS } from '../../../lib/profile/profile';
import { clinicContext } from '../../engines/aws-cdk/fixture';

const route = fc.record(
  {
    email: fc.subarray(['a@northwind.example', 'b@northwind.example']),
    https: fc.subarray(['https://on-call.example/a', 'https://on-call.example/b']),
  },
  { requiredKeys: [] },
);

const percent = fc.integer({ min: 1, max: 1000 });

/** Anything that can be asked of monitoring and be had. */
export const monitoringProps: fc.Arbitrary<MonitoringProps> = fc.record(
  {
    routes: fc.record({ critical: route, warning: route }, { requiredKeys: [] }),
    criticalAs: fc.constantFrom(...SEVERITIES),
    dashboard: fc.boolean(),
    budget: fc.record(
      { monthlyUsd: fc.integer({ min: 1, max: 100_000 }), actualPercent: percent, forecastPercent: percent },
      { requiredKeys: ['monthlyUsd'] },
    ),
  },
  { requiredKeys: [] },
);

export const contexts: fc.Arbitrary<EnvironmentContext> = fc
  .tuple(
    fc.constantFrom(...ENVIRONMENT_KINDS),
    fc.constantFrom(...SERVICE_TIERS),
    fc.constantFrom({}, { monthlyBudget: 100 }),
  )
  .map(([kind, tier, budget]) => ({ ...clinicContext({ kind, tier }), ...budget }));
