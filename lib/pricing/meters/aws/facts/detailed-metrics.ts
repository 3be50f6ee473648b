import { lift, type Maybe } from '../../../readers/unknown';
import { perMonth, perUse, type Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

const RATE = 'cloudwatch/custom-metric';

/** What an API reports in detail: so many metrics for each method, route or resolver. */
export interface DetailedMetrics {
  readonly perItem: number;
  /** How many there are; `undefined` where the template does not have them, as an API that is imported. */
  readonly items: Maybe<number> | undefined;
  readonly note: string;
}

/** Billed per metric that an API reports beside the free ones. Source: Amazon CloudWatch pricing, "Custom metrics". */
export function detailedMetricCharges(
  name: string,
  { perItem, items, note }: DetailedMetrics,
  assumed: UsageAmount,
): readonly Charge[] {
  if (items === 0) return [];
  if (items === undefined) return [perUse(name, RATE, assumed, { perUnit: perItem, note })];
  return [
    perMonth(
      name,
      RATE,
      lift(items, (count) => count * perItem),
      { note },
    ),
  ];
}
