import { Duration, Stack } from 'aws-cdk-lib';
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { CfnDocument, CfnPatchBaseline } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { accept } from '../../../engines/aws-cdk/exceptions';
import type { AwsPatchBaseline } from '../aws/patch-baseline';
import { PATCH_COMMAND, PATCH_DOCUMENT, PATCH_VERSION, patchDocument, patchStatements } from '../aws/patch-document';
import type { AwsPatchWindow, AwsServersNames } from '../aws/words';
import { BOUND_BY_TAG } from '../exceptions';
import type { ServersPlan } from '../plan';
import { runInWindow } from './maintenance-window';

/** How servers are patched where they are. */
export interface InPlacePatching {
  readonly plan: ServersPlan;
  readonly window: AwsPatchWindow;
  readonly baseline: AwsPatchBaseline;
  readonly names: AwsServersNames;
  /** Keeps what the patches print. */
  readonly logGroup: ILogGroup;
}

/**
 * Patches servers in their maintenance window, one after the other and out of service.
 * @returns name of the document, whose failed runs are watched
 */
export function patchInPlace(scope: Construct, { plan, window, baseline, names, logGroup }: InPlacePatching): string {
  approve(scope, { plan, baseline, names });
  const role = new Role(scope, 'PatchRole', { assumedBy: new ServicePrincipal('ssm.amazonaws.com') });
  const document = new CfnDocument(scope, 'PatchDocument', {
    ...PATCH_DOCUMENT,
    content: patchDocument({
      role: role.roleArn,
      logGroup: logGroup.logGroupName,
      seconds: Duration.hours(window.hours).toSeconds(),
    }),
  });
  allowPatching(scope, role, document, plan);
  runInWindow(scope, {
    plan,
    name: names.maintenanceWindow,
    window,
    document: document.ref,
    role: role.roleArn,
    on: 'each-server',
  });
  return document.ref;
}

function approve(
  scope: Construct,
  { plan: { fullName, patching }, baseline, names }: Omit<InPlacePatching, 'window' | 'logGroup'>,
): void {
  const filters = Object.entries(baseline.filters).map(([key, values]) => ({ key, values: [...values] }));
  new CfnPatchBaseline(scope, 'PatchBaseline', {
    name: names.patchBaseline,
    description: `Patches that ${fullName} gets`,
    operatingSystem: baseline.operatingSystem,
    approvalRules: {
      patchRules: [{ approveAfterDays: baseline.approvesAfterDays, patchFilterGroup: { patchFilters: filters } }],
    },
    patchGroups: [patching.group],
  });
}

/** A policy of its own, because the document names the role and the policy the document. */
function allowPatching(scope: Construct, role: Role, document: CfnDocument, plan: ServersPlan): void {
  const stack = Stack.of(scope);
  const resources = {
    anything: ['*'],
    'patch-command': [
      stack.formatArn({ service: 'ssm', account: '', resource: 'document', resourceName: PATCH_COMMAND }),
    ],
    document: [
      stack.formatArn({
        service: 'ssm',
        resource: 'automation-definition',
        resourceName: `${document.ref}:${PATCH_VERSION}`,
      }),
    ],
    role: [role.roleArn],
  };
  const policy = new ManagedPolicy(scope, 'PatchPolicy', {
    description: `Patches ${plan.fullName} out of service`,
    roles: [role],
    statements: patchStatements(plan).map(
      ({ actions, on, conditions }) =>
        new PolicyStatement({ actions: [...actions], resources: resources[on], ...(conditions && { conditions }) }),
    ),
  });
  accept(policy, BOUND_BY_TAG);
}
