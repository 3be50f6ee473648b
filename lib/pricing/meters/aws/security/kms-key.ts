import { lift } from '../../../readers/unknown';
import { perMonth, perUse } from '../../charge';
import { meter } from '../../meter';

const ROTATION_NOTE = 'rotation adds a key-month after its first year and another after its second';

/** Billed per key-month and per request, by kind of key. Source: AWS KMS pricing. */
export const kmsKey = meter({
  reads: {
    'AWS::KMS::Key': (r) => ({
      spec: r.text('KeySpec') ?? 'SYMMETRIC_DEFAULT',
      rotates: r.flag('EnableKeyRotation') ?? false,
    }),
    'AWS::KMS::ReplicaKey': () => ({ spec: 'SYMMETRIC_DEFAULT', rotates: false }),
  },
  usage: { requests: { unit: 'requests per month', assume: 100_000 } },
  charges: ({ spec, rotates }, use) => [
    perMonth('Key', 'kms/customer-managed-key', 1, { note: rotates === true ? ROTATION_NOTE : undefined }),
    perUse('Requests', lift(spec, requestRate), use.requests, { perUnit: 1e-4 }),
  ],
});

function requestRate(spec: string): string {
  if (spec === 'SYMMETRIC_DEFAULT' || spec.startsWith('HMAC_')) return 'kms/symmetric-requests';
  return spec === 'RSA_2048' ? 'kms/asymmetric-requests-rsa-2048' : 'kms/asymmetric-requests-other';
}
