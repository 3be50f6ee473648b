import { lift } from '../../../readers/unknown';
import { perUse } from '../../charge';
import { meter } from '../../meter';

import { timesPerMonth } from '../facts/aws-schedule';
import { given } from '../../facts/given';
import { isEnabled } from '../facts/scheduled-starts';

/** Billed per GB that each run scans, as often as its schedule says while it is switched on. Source: Amazon CloudWatch pricing, "Logs Insights". */
export const scheduledQuery = meter({
  reads: {
    'AWS::Logs::ScheduledQuery': (r) => ({
      isOn: isEnabled(r),
      runs: lift(given(r.text('ScheduleExpression'), 'ScheduleExpression'), timesPerMonth),
    }),
  },
  usage: { scannedGb: { unit: 'GB that each run scans', assume: 1 } },
  charges: ({ isOn, runs }, use) =>
    isOn ? [perUse('Queries', 'cloudwatch/logs-insights-data-scanned', use.scannedGb, { perUnit: runs })] : [],
});
