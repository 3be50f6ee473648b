import { perMonth, perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed by the month for each key that is active, and by the call. Source: AWS Payment Cryptography pricing. */
export const paymentKey = meter({
  reads: { 'AWS::PaymentCryptography::Key': () => ({}) },
  usage: { calls: { unit: 'API calls per month', assume: 10_000 } },
  charges: (_, use) => [
    perMonth('Active key', 'payment-cryptography/active-key'),
    perUse('API calls', 'payment-cryptography/api-calls', use.calls, { perUnit: 1e-4 }),
  ],
});
