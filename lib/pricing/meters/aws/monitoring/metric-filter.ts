import type { Resource } from '../../../readers/resource';
import { lift, type Maybe } from '../../../readers/unknown';
import { perMonth, perUse } from '../../charge';
import { meter } from '../../meter';

/** Free; each metric that it makes of log events is a custom metric, and so is each combination of dimensions. Source: Amazon CloudWatch pricing, "Metrics". */
export const metricFilter = meter({
  reads: { 'AWS::Logs::MetricFilter': (r) => ({ plain: metrics(r, false), dimensioned: metrics(r, true) }) },
  usage: { combinations: { unit: 'combinations of dimension values, of each metric that has dimensions', assume: 1 } },
  charges: ({ plain, dimensioned }, use) => [
    ...(plain === 0 ? [] : [perMonth('Metrics', 'cloudwatch/custom-metric', plain)]),
    ...(dimensioned === 0
      ? []
      : [perUse('Metrics by dimension', 'cloudwatch/custom-metric', use.combinations, { perUnit: dimensioned })]),
  ],
});

function metrics(filter: Resource, haveDimensions: boolean): Maybe<number> {
  return lift(
    filter.list('MetricTransformations'),
    (all) => all.filter((each) => (each.value('Dimensions.0') !== undefined) === haveDimensions).length,
  );
}
