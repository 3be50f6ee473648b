import { PrincipalAssociation, ResourceAssociation, ResourceShare } from '@pulumi/aws/ram';
import type { CustomResourceOptions, Input } from '@pulumi/pulumi';
import type { HubPlan } from '../connect-plan';

/** What is shared. */
export interface Shared {
  readonly called: string;
  readonly arn: Input<string>;
}

/** Shares what spokes use with the accounts that they stand in, and with nobody else. */
export function share(
  name: string,
  { fullName, sharedWith }: HubPlan,
  shared: readonly Shared[],
  tags: Record<string, string>,
  options: CustomResourceOptions,
): void {
  if (sharedWith.length === 0) return;
  // Accounts of the client need not be in one organization; those that are named can accept it, and no others.
  const { arn: resourceShareArn } = new ResourceShare(
    `${name}-share`,
    { name: fullName, allowExternalPrincipals: true, tags },
    options,
  );
  for (const { called, arn: resourceArn } of shared) {
    new ResourceAssociation(`${name}-share-${called}`, { resourceShareArn, resourceArn }, options);
  }
  for (const principal of sharedWith) {
    new PrincipalAssociation(`${name}-share-${principal}`, { resourceShareArn, principal }, options);
  }
}
