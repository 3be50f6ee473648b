import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, type Maybe } from '../../../readers/unknown';
import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Rates of a metric, by what Container Insights is set to. */
const RATES: Readonly<Record<string, string>> = {
  enabled: 'cloudwatch/custom-metric',
  enhanced: 'cloudwatch/container-insights-enhanced-metrics-ecs',
};

/**
 * Free, unless Container Insights sends metrics of what runs on it: custom metrics, or with enhanced observability metrics at a rate of
 * their own. Source: Amazon CloudWatch pricing, "Container Insights".
 */
export const ecsCluster = meter({
  reads: { 'AWS::ECS::Cluster': (r) => ({ insights: insightsOf(r) }) },
  usage: { customMetrics: { unit: 'metrics that Container Insights sends', assume: 25 } },
  charges: ({ insights }, use) => {
    if (isUnknown(insights)) return [perUse('Container Insights metrics', insights, use.customMetrics)];
    const rate = RATES[insights];
    return rate === undefined ? [] : [perUse('Container Insights metrics', rate, use.customMetrics)];
  },
});

/** `disabled`, `enabled` or `enhanced`. */
function insightsOf(r: Resource): Maybe<string> {
  return lift(
    r.list('ClusterSettings'),
    (settings) => settings.find((setting) => setting.text('Name') === 'containerInsights')?.text('Value') ?? 'disabled',
  );
}
