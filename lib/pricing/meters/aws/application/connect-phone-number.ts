import { lift2 } from '../../../readers/unknown';
import { DAYS_PER_MONTH, perMonth } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';

/** Billed by the day that it is claimed, by country and kind. Source: Amazon Connect pricing, "Telephony". */
export const connectPhoneNumber = meter({
  reads: {
    'AWS::Connect::PhoneNumber': (r) => ({
      country: given(r.text('CountryCode'), 'CountryCode'),
      kind: given(r.text('Type'), 'Type'),
    }),
  },
  charges: ({ country, kind }) => [
    perMonth(
      'Claimed number',
      lift2(country, kind, (code, type) => `connect/phone-number-${code}-${type}`.toLowerCase().replaceAll('_', '-')),
      DAYS_PER_MONTH,
    ),
  ],
});
