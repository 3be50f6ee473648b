import { lift } from '../../../readers/unknown';
import { DAYS_PER_MONTH, perUse, provided } from '../../charge';
import { meter } from '../../meter';

/** Billed by the bucket and day, and by the GB that is searched. Source: Amazon Macie pricing. */
export const macieSession = meter({
  reads: {
    'AWS::Macie::Session': (r) => ({ isOn: lift(r.text('Status') ?? 'ENABLED', (status) => status === 'ENABLED') }),
  },
  usage: {
    buckets: { unit: 'buckets', assume: 20 },
    inspectedGb: { unit: 'GB per month', assume: 10 },
  },
  charges: ({ isOn }, use) =>
    provided(isOn, [
      perUse('Buckets evaluated', 'macie/bucket-inventory-evaluation', use.buckets, { perUnit: DAYS_PER_MONTH }),
      perUse('Data searched', 'macie/sensitive-data-discovery', use.inspectedGb),
    ]),
});
