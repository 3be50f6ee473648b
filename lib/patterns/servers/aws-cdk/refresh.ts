import { Stack } from 'aws-cdk-lib';
import type { AutoScalingGroup } from 'aws-cdk-lib/aws-autoscaling';
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnDocument } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { accept } from '../../../engines/aws-cdk/exceptions';
import { PATCH_DOCUMENT, PATCH_VERSION } from '../aws/patch-document';
import { refreshDocument, refreshStatements } from '../aws/refresh-document';
import type { AwsPatchWindow } from '../aws/words';
import { BOUND_BY_TAG } from '../exceptions';
import type { ServersPlan } from '../plan';
import { runInWindow } from './maintenance-window';

/** When a fleet's servers are replaced by new ones of the newest image, and what stops that. */
export interface Refresh {
  readonly plan: ServersPlan;
  readonly window: AwsPatchWindow;
  /** Of its maintenance window. */
  readonly name: string;
  readonly group: AutoScalingGroup;
  /** Names of the alarms that stop it. */
  readonly alarms: readonly string[];
}

/** Replaces a group's servers at the start of each window. */
export function refreshEachWeek(scope: Construct, { plan, name, window, group, alarms }: Refresh): void {
  const role = new Role(scope, 'PatchRole', { assumedBy: new ServicePrincipal('ssm.amazonaws.com') });
  const document = new CfnDocument(scope, 'PatchDocument', {
    ...PATCH_DOCUMENT,
    content: refreshDocument({ role: role.roleArn, group: group.autoScalingGroupName, alarms }, plan),
  });
  allowRefresh(scope, role, document, plan);
  runInWindow(scope, { plan, name, window, document: document.ref, role: role.roleArn, on: 'the-fleet' });
}

/** A policy of its own, because the document names the role and the policy the document. */
function allowRefresh(scope: Construct, role: Role, document: CfnDocument, plan: ServersPlan): void {
  const resources = {
    anything: ['*'],
    document: [
      Stack.of(scope).formatArn({
        service: 'ssm',
        resource: 'automation-definition',
        resourceName: `${document.ref}:${PATCH_VERSION}`,
      }),
    ],
    role: [role.roleArn],
  };
  const policy = new ManagedPolicy(scope, 'PatchPolicy', {
    description: `Replaces the servers of ${plan.fullName}`,
    roles: [role],
    statements: refreshStatements(plan).map(
      ({ actions, on, conditions }) =>
        new PolicyStatement({ actions: [...actions], resources: resources[on], ...(conditions && { conditions }) }),
    ),
  });
  accept(policy, BOUND_BY_TAG);
}
