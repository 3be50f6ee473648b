import type { Resource } from '../../../readers/resource';
import { lift, lift2, type Maybe } from '../../../readers/unknown';
import { HOURS_PER_MONTH, perUse, type Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

import { INGESTED } from '../facts/published-logs';
import { GB_PER_KB, SECONDS_PER_HOUR } from '../../facts/units';

/** Usage key of what Enhanced Monitoring writes. Assumed: the metrics of the system, and few processes. */
export const MONITORING_KB = { unit: 'KB in each record of Enhanced Monitoring', assume: 2 } as const;

const SECONDS_PER_MONTH = HOURS_PER_MONTH * SECONDS_PER_HOUR;

/** Seconds between two records of an instance; 0 where it writes none. What a cluster states holds for its instances. */
export function monitoringInterval(r: Resource, cluster?: Resource): Maybe<number> {
  return r.number('MonitoringInterval') ?? cluster?.number('MonitoringInterval') ?? 0;
}

/** Billed as logs, a record for each interval. Source: Amazon RDS User Guide, "Cost of Enhanced Monitoring". */
export function monitoringCharges(
  interval: Maybe<number>,
  recordKb: UsageAmount,
  instances: Maybe<number> = 1,
): readonly Charge[] {
  if (interval === 0 || instances === 0) return [];
  const records = lift2(interval, instances, (seconds, count) =>
    seconds > 0 ? (count * SECONDS_PER_MONTH) / seconds : 0,
  );
  return [
    perUse('Enhanced Monitoring', INGESTED, recordKb, {
      perUnit: lift(records, (count) => count * GB_PER_KB),
      note:
        typeof interval === 'number'
          ? `a record every ${interval === 1 ? 'second' : `${interval} seconds`}`
          : undefined,
    }),
  ];
}
