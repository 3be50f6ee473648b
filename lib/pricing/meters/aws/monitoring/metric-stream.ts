import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per update that is streamed; delivery is billed by Amazon Data Firehose. Source: Amazon CloudWatch pricing, "Metric Streams". */
export const metricStream = meter({
  reads: { 'AWS::CloudWatch::MetricStream': () => ({}) },
  usage: { updates: { unit: 'metric updates per month', assume: 1_000_000 } },
  charges: (_, use) => [perUse('Updates', 'cloudwatch/metric-stream-updates', use.updates, { perUnit: 1e-3 })],
});
