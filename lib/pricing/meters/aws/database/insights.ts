import type { Resource } from '../../../readers/resource';
import { lift, lift2, type Maybe } from '../../../readers/unknown';
import { perHour, perMonth, provided, type Charge } from '../../charge';

import { vcpusOf } from './vcpus';

/** Database Insights of an instance. */
export interface DatabaseInsights {
  readonly areAdvanced: Maybe<boolean>;
  /** Days for which what the standard ones show is kept; 0 where they are off. */
  readonly days: Maybe<number>;
}

/** Days that cost nothing. Source: Amazon RDS API reference, "CreateDBInstance". */
const FREE_DAYS = 7;

/** What an instance says, or its cluster. */
export function insightsOf(instance: Resource, cluster: Resource | undefined): DatabaseInsights {
  const [mode, kept] = ['DatabaseInsightsMode', 'PerformanceInsightsRetentionPeriod'];
  const isOn = instance.flag('EnablePerformanceInsights') ?? cluster?.flag('PerformanceInsightsEnabled') ?? false;
  const days = instance.number(kept) ?? cluster?.number(kept) ?? FREE_DAYS;
  return {
    areAdvanced: lift(instance.text(mode) ?? cluster?.text(mode) ?? 'standard', (name) => name === 'advanced'),
    days: lift2(isOn, days, (on, count) => (on ? count : 0)),
  };
}

/**
 * The advanced ones are billed by the hour; the standard ones for being kept longer than a week, at rates by how long.
 * Source: Amazon CloudWatch pricing, "Database Insights"; Amazon RDS User Guide, "Monitoring DB load with Performance Insights".
 *
 * @param whileRunning - what is left of a charge by the hour while the database is stopped at times
 */
export function insightsCharges(
  { areAdvanced, days }: DatabaseInsights,
  instanceClass: Maybe<string>,
  whileRunning: (charge: Charge) => Charge,
): readonly Charge[] {
  const vcpus = lift(instanceClass, vcpusOf);
  const advanced = perHour('Database Insights', 'cloudwatch/database-insights-vcpu', vcpus);
  const areKept = lift2(areAdvanced, days, (isAdvanced, count) => !isAdvanced && count > FREE_DAYS);
  const rate = lift(days, (count) => `rds/performance-insights-kept-${count}-days`);
  return [
    ...provided(areAdvanced, [whileRunning(advanced)]),
    ...provided(areKept, [perMonth('Insights kept longer', rate, vcpus)]),
  ];
}
