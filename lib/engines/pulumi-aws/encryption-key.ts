import { Key } from '@pulumi/aws/kms';
import { all, type CustomResourceOptions, type Output } from '@pulumi/pulumi';
import { publishersKeyStatements } from '../../clouds/aws/alarm-publishers';
import {
  autoScalingKeyStatements,
  copyKeyStatements,
  logsKeyStatements,
  type KeyPlace,
  type KeyStatement,
} from '../../clouds/aws/key-policies';
import { keeping } from './lasting';
import type { Location } from './location';
import { policyDocument, type Statement } from './policy-document';

/** What a customer-managed key is for. */
export interface EncryptionKeyArgs {
  /** What it encrypts, in a few words. */
  readonly purpose: string;
  /** Whether it outlives its component, as what it encrypts does. */
  readonly keep: boolean;
  /** Who may use it besides the account itself. */
  readonly users: readonly KeyUser[];
  readonly location: Location;
  readonly tags: Readonly<Record<string, string>>;
}

/** Services that use a key, given where it is. */
export type KeyUser = (place: KeyPlace) => readonly KeyStatement[];

/** CloudWatch Logs of the key's account and region. */
export const LOGS: KeyUser = logsKeyStatements;

/** Auto Scaling of the key's account. */
export const AUTO_SCALING: KeyUser = autoScalingKeyStatements;

/** The services that publish alarms to topics of the key's account. */
export const PUBLISHERS: KeyUser = publishersKeyStatements;

/** Another account that backups are copied to. */
export function copying(account: string): KeyUser {
  return (place) => copyKeyStatements(place, account);
}

/** A symmetric key in the client's account, rotated each year. */
export function encryptionKey(
  name: string,
  { purpose, keep, users, location, tags }: EncryptionKeyArgs,
  options: CustomResourceOptions,
): Key {
  return new Key(
    name,
    { description: purpose, enableKeyRotation: true, policy: keyPolicy(users, location), tags },
    { ...options, ...keeping(keep) },
  );
}

/** The account decides who uses its key, and the services that need it may. */
function keyPolicy(users: readonly KeyUser[], { partition, region, account }: Location): Output<string> {
  return all([partition, region, account]).apply(([inPartition, inRegion, ofAccount]) => {
    const place = { partition: inPartition, region: inRegion, account: ofAccount };
    const root = `arn:${inPartition}:iam::${ofAccount}:root`;
    return policyDocument([
      { actions: ['kms:*'], resources: ['*'], principals: [{ aws: root }] },
      ...users.flatMap((user) => user(place)).map(statementOf),
    ]);
  });
}

function statementOf({ principal, actions, conditions }: KeyStatement): Statement {
  return { actions, resources: ['*'], principals: [principal], ...(conditions && { conditions }) };
}
