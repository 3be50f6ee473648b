import { lift } from '../../../readers/unknown';
import { perMonth, perUse, provided } from '../../charge';
import { meter } from '../../meter';

/** Billed by the month and by the log events that match it. Source: Amazon CloudWatch pricing, "Contributor Insights". */
export const insightRule = meter({
  reads: {
    'AWS::CloudWatch::InsightRule': (r) => ({
      isOn: lift(r.text('RuleState') ?? 'ENABLED', (state) => state === 'ENABLED'),
    }),
  },
  usage: { events: { unit: 'matched log events per month', assume: 1_000_000 } },
  charges: ({ isOn }, use) =>
    provided(isOn, [
      perMonth('Rule', 'cloudwatch/contributor-insights-rule-logs'),
      perUse('Matched log events', 'cloudwatch/contributor-insights-matched-log-events', use.events, {
        perUnit: 1e-6,
      }),
    ]),
});
