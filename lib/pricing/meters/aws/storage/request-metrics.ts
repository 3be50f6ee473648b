import type { Maybe } from '../../../readers/unknown';
import { perUse, type Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

/** Request metrics of one configuration, at the most. Source: Amazon S3 User Guide, "Amazon S3 CloudWatch request metrics". */
const MAXIMUM = 16;

/** Usage key of request metrics: those of requests that nobody makes are not reported. */
export const REQUEST_METRICS = {
  unit: 'request metrics that each configuration of them reports',
  assume: { low: 0, expected: MAXIMUM, high: MAXIMUM },
  maximum: MAXIMUM,
} as const;

/** Billed as custom metrics, for each configuration of them. Source: Amazon CloudWatch pricing, "Metrics". */
export function requestMetricCharges(configurations: Maybe<number>, reported: UsageAmount): readonly Charge[] {
  if (configurations === 0) return [];
  const options = { perUnit: configurations, note: 'those of requests that are made' };
  return [perUse('Request metrics', 'cloudwatch/custom-metric', reported, options)];
}
