import { CfnResource, Tags } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { AwsTag } from '../aws/words';
import { PROTECTED_TYPES } from '../aws/protected-types';

/** What a backup selects by name: something that is not in the app, or cannot be tagged. */
export interface IProtected {
  /** Name that its selection goes by, e.g. `files`. */
  readonly protectName: string;
  /** ARNs of what holds its data. */
  readonly protectedArns: readonly string[];
}

export function isProtected(what: IConstruct | IProtected): what is IProtected {
  return 'protectedArns' in what;
}

/**
 * Tags what holds data at or below a construct, so that a plan selects it.
 * @throws Error when there is nothing that AWS Backup takes
 */
export function tagProtected(construct: IConstruct, { key, value }: AwsTag): void {
  const holds = construct.node
    .findAll()
    .some((one) => CfnResource.isCfnResource(one) && PROTECTED_TYPES.includes(one.cfnResourceType));
  if (!holds) throw new Error(`${construct.node.path} has nothing that AWS Backup takes`);
  Tags.of(construct).add(key, value, { includeResourceTypes: [...PROTECTED_TYPES] });
}
