import { CfnResourceShare } from 'aws-cdk-lib/aws-ram';
import type { Construct } from 'constructs';
import type { HubPlan } from '../connect-plan';

/** Shares what spokes use with the accounts that they stand in, and with nobody else. */
export function share(scope: Construct, { fullName, sharedWith }: HubPlan, resourceArns: string[]): void {
  if (sharedWith.length === 0) return;
  new CfnResourceShare(scope, 'Share', {
    name: fullName,
    // Accounts of the client need not be in one organization; those that are named can accept it, and no others.
    allowExternalPrincipals: true,
    principals: [...sharedWith],
    resourceArns,
  });
}
