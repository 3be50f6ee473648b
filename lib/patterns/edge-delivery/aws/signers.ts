import { createHash, createPublicKey } from 'node:crypto';
import type { Problem } from '../../../problem';
import type { PassedEdgeDelivery } from '../props';
import type { AwsSigner } from './words';

/** Characters of a hash that tell keys of one name apart. */
const HASH = 8;

export function signersOf({ keys = {} }: PassedEdgeDelivery): readonly AwsSigner[] {
  return Object.entries(keys).map(([name, pem]) => ({ name: `${name}-${hashOf(pem)}`, pem }));
}

/** Source: Amazon CloudFront Developer Guide, "Specify signers that can create signed URLs and signed cookies". */
export function signerProblems({ keys = {} }: PassedEdgeDelivery): readonly Problem[] {
  return Object.entries(keys).flatMap(([name, pem]) =>
    isPublicKey(pem)
      ? []
      : [
          {
            path: ['signed', 'keys', name],
            found: 'a file that holds something else',
            expected: 'a public key in PEM, RSA of 2048 bits or ECDSA on P-256',
          },
        ],
  );
}

function isPublicKey(pem: string): boolean {
  if (!pem.includes('-----BEGIN PUBLIC KEY-----')) return false;
  try {
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = createPublicKey(pem);
    return type === 'rsa' ? details?.modulusLength === 2048 : details?.namedCurve === 'prime256v1';
  } catch {
    return false;
  }
}

function hashOf(pem: string): string {
  return createHash('sha256').update(pem.trim()).digest('hex').slice(0, HASH);
}
