import { CfnKeyGroup, CfnPublicKey } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import type { AwsEdgeDelivery } from '../aws/words';

/** ID of a group of all keys that may sign, or nothing where nothing has to be signed. */
export function signerGroup(scope: Construct, { name, signers }: AwsEdgeDelivery): string | undefined {
  if (signers === undefined) return undefined;
  const keys = signers.map((signer) => {
    const called = `${name}-${signer.name}`;
    return new CfnPublicKey(scope, `PublicKey-${signer.name}`, {
      publicKeyConfig: { name: called, callerReference: called, encodedKey: signer.pem },
    });
  });
  return new CfnKeyGroup(scope, 'Signers', { keyGroupConfig: { name, items: keys.map(({ attrId }) => attrId) } })
    .attrId;
}
