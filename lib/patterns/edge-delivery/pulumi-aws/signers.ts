import { KeyGroup, PublicKey } from '@pulumi/aws/cloudfront';
import type { Output } from '@pulumi/pulumi';
import type { EdgeParts } from './parts';

/** ID of a group of all keys that may sign, or nothing where nothing has to be signed. */
export function signerGroup({ name, words: { signers }, below }: EdgeParts): Output<string> | undefined {
  if (signers === undefined) return undefined;
  const keys = signers.map((signer) => new PublicKey(`${name}-key-${signer.name}`, { encodedKey: signer.pem }, below));
  return new KeyGroup(`${name}-signers`, { items: keys.map(({ id }) => id) }, below).id;
}
