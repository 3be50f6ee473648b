import type { Resource } from '../../../readers/resource';
import { lift, lift2, type Maybe } from '../../../readers/unknown';
import { perMonth, perUse } from '../../charge';
import { meter } from '../../meter';

/**
 * Free; each metric that it makes of log events is a custom metric, and so is each combination of dimensions. Source: Amazon CloudWatch
 * pricing, "Metrics".
 */
export const metricFilter = meter({
  reads: { 'AWS::Logs::MetricFilter': (r) => metricsOf(r) },
  usage: { combinations: { unit: 'combinations of dimension values, of each metric that has dimensions', assume: 1 } },
  charges: ({ plain, dimensioned }, use) => [
    ...(plain === 0 ? [] : [perMonth('Metrics', 'cloudwatch/custom-metric', plain)]),
    ...(dimensioned === 0
      ? []
      : [perUse('Metrics by dimension', 'cloudwatch/custom-metric', use.combinations, { perUnit: dimensioned })]),
  ],
});

function metricsOf(filter: Resource): Readonly<Record<'plain' | 'dimensioned', Maybe<number>>> {
  const all = filter.list('MetricTransformations');
  const dimensioned = lift(all, (known) => known.filter((each) => each.value('Dimensions.0') !== undefined).length);
  return { plain: lift2(all, dimensioned, (known, count) => known.length - count), dimensioned };
}
