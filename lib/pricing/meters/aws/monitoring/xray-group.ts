import { perUse, provided } from '../../charge';
import { meter } from '../../meter';

/** Free, but for insights, which look at every trace of the group. Source: AWS X-Ray pricing, "X-Ray Insights". */
export const xrayGroup = meter({
  reads: { 'AWS::XRay::Group': (r) => ({ hasInsights: r.flag('InsightsConfiguration.InsightsEnabled') ?? false }) },
  usage: { traces: { unit: 'traces of the group per month', assume: 100_000 } },
  charges: ({ hasInsights }, use) =>
    provided(hasInsights, [perUse('Insights', 'x-ray/insights-traces-stored', use.traces, { perUnit: 1e-6 })]),
});
