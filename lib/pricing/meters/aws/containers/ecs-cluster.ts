import type { Resource } from '../../../readers/resource';
import { lift, type Maybe } from '../../../readers/unknown';
import { perUse, provided } from '../../charge';
import { meter } from '../../meter';

/** Free, unless Container Insights sends metrics of what runs on it. Source: Amazon CloudWatch pricing, "Container Insights". */
export const ecsCluster = meter({
  reads: { 'AWS::ECS::Cluster': (r) => ({ insights: insights(r) }) },
  usage: { customMetrics: { unit: 'metrics that Container Insights sends', assume: 25 } },
  charges: ({ insights: sendsMetrics }, use) =>
    provided(sendsMetrics, [perUse('Container Insights metrics', 'cloudwatch/custom-metric', use.customMetrics)]),
});

function insights(r: Resource): Maybe<boolean> {
  return lift(r.list('ClusterSettings'), (settings) =>
    settings.some((setting) => setting.text('Name') === 'containerInsights' && setting.text('Value') !== 'disabled'),
  );
}
