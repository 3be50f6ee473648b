import type { Resource } from '../../../readers/resource';
import { lift, lift2, type Maybe } from '../../../readers/unknown';
import { steady, type Range } from '../../../../range';
import { perMonth, perOptionalUse, perUse } from '../../charge';
import { meter } from '../../meter';

/** Days from one rotation to the next, where the template does not say. Source: AWS KMS API reference, "EnableKeyRotation". */
const ROTATION_DAYS = 365;
/** Which rotations add to the price of a key; later ones do not. Source: AWS KMS pricing. */
const BILLED_ROTATIONS = [1, 2];
const YEAR = 365;

interface Key {
  readonly spec: Maybe<string>;
  /** @default - it does not rotate */
  readonly rotationDays: Maybe<number | undefined>;
}

/** Billed per key-month, one more after each of its first two rotations, and per request, by kind of key. Source: AWS KMS pricing. */
export const kmsKey = meter({
  reads: {
    'AWS::KMS::Key': (r): Key => ({ spec: r.text('KeySpec') ?? 'SYMMETRIC_DEFAULT', rotationDays: rotationDays(r) }),
    'AWS::KMS::ReplicaKey': (): Key => ({ spec: 'SYMMETRIC_DEFAULT', rotationDays: undefined }),
  },
  usage: {
    requests: { unit: 'requests per month', assume: 100_000 },
    rsaKeyPairs: { unit: 'RSA data key pairs generated per month', assume: 0 },
    eccKeyPairs: { unit: 'ECC data key pairs generated per month', assume: 0 },
  },
  charges: ({ spec, rotationDays: days }, use) => [
    perMonth('Key', 'kms/customer-managed-key', lift(days, keysOverAYear), { note: rotationNote(days) }),
    perUse('Requests', lift(spec, requestRate), use.requests, { perUnit: 1e-4 }),
    ...perOptionalUse('RSA data key pairs', 'kms/generatedatakeypair-requests-rsa', use.rsaKeyPairs, { perUnit: 1e-4 }),
    ...perOptionalUse('ECC data key pairs', 'kms/generatedatakeypair-requests-ecc', use.eccKeyPairs, { perUnit: 1e-4 }),
  ],
});

function rotationDays(r: Resource): Maybe<number | undefined> {
  return lift2(
    r.flag('EnableKeyRotation') ?? false,
    r.number('RotationPeriodInDays') ?? ROTATION_DAYS,
    (rotates, days) => (rotates ? days : undefined),
  );
}

/** Key-months of a month: at low in the first month of a year from now, at high in its last, and expected on average. */
function keysOverAYear(days: number | undefined): Range {
  if (days === undefined || days <= 0) return steady(1);
  const turns = BILLED_ROTATIONS.map((turn) => turn * days);
  const high = 1 + turns.filter((day) => day < YEAR).length;
  const extraDays = turns.reduce((sum, day) => sum + Math.max(0, YEAR - day), 0);
  return { low: 1, expected: 1 + extraDays / YEAR, high };
}

function rotationNote(days: Maybe<number | undefined>): string | undefined {
  if (typeof days !== 'number') return undefined;
  const when = days === ROTATION_DAYS ? 'each year' : `every ${days} days`;
  return `rotates ${when}: the first and the second rotation each add a key-month`;
}

function requestRate(spec: string): string {
  if (spec === 'SYMMETRIC_DEFAULT' || spec.startsWith('HMAC_')) return 'kms/symmetric-requests';
  return spec === 'RSA_2048' ? 'kms/asymmetric-requests-rsa-2048' : 'kms/asymmetric-requests-other';
}
