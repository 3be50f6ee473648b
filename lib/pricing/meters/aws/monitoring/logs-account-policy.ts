import { lift } from '../../../readers/unknown';
import { perUse, provided } from '../../charge';
import { meter } from '../../meter';

/** Free, but for data protection, which scans what every log group of the account takes in. Source: Amazon CloudWatch pricing, "Logs". */
export const logsAccountPolicy = meter({
  reads: {
    'AWS::Logs::AccountPolicy': (r) => ({
      scans: lift(r.text('PolicyType') ?? '', (type) => type === 'DATA_PROTECTION_POLICY'),
    }),
  },
  usage: { scannedGb: { unit: 'GB per month that the log groups of the account take in', assume: 50 } },
  charges: ({ scans }, use) =>
    provided(scans, [perUse('Data protection', 'cloudwatch/log-data-protection-scan', use.scannedGb)]),
});
