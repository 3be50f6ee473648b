import type { Metric } from '../../../forecast/simulate/rules';
import type { Properties } from '../../readers/resource';

/** Names of metrics that a load decides, by whoever publishes them. */
const FOLLOWED: Readonly<Record<string, Metric>> = {
  ASGAverageCPUUtilization: 'utilisation',
  ASGCPUUtilization: 'utilisation',
  'AWS/EC2 CPUUtilization': 'utilisation',
  ALBRequestCountPerTarget: 'per-server',
  ALBRequestCount: 'per-server',
  ALBTargetGroupRequestCount: 'per-server',
  'AWS/ApplicationELB RequestCountPerTarget': 'per-server',
};

/** A metric that a simulation follows, or the name of one that it does not, as of memory or of a queue. */
export type MetricRead = { readonly metric: Metric } | { readonly notFollowed: string };

/** A metric of the vendor's own choice: `ASGAverageCPUUtilization`. */
export function predefinedMetric(name: unknown): MetricRead {
  return named(typeof name === 'string' ? name : 'a metric that is not known');
}

/** A metric by its namespace and name. `path` leads to the bag that has both, with a dot at its end. */
export function metricAt(properties: Pick<Properties, 'value'>, path: string): MetricRead {
  if (properties.value(`${path}Metrics`) !== undefined) return { notFollowed: 'a metric that is computed from others' };
  const [namespace, name] = [properties.value(`${path}Namespace`), properties.value(`${path}MetricName`)];
  if (typeof namespace !== 'string' || typeof name !== 'string') return { notFollowed: 'a metric that is not known' };
  return named(`${namespace} ${name}`);
}

function named(name: string): MetricRead {
  const metric = FOLLOWED[name];
  return metric === undefined ? { notFollowed: name } : { metric };
}
