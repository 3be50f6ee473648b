import { Duration, Stack } from 'aws-cdk-lib';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnProvisioningTemplate } from 'aws-cdk-lib/aws-iot';
import { Code, Function as LambdaFunction, Runtime, RuntimeFamily } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { accept, forWildcards } from '../../../engines/aws-cdk/exceptions';
import { policyStatements } from '../../../engines/aws-cdk/policy-statements';
import { HOOK_LOG } from '../aws/logs';
import {
  HOOK_FUNCTION,
  HOOK_STATEMENTS,
  HOOK_VERSION,
  hookCode,
  IOT_PRINCIPAL,
  policiesOf,
  PROVISIONING_STATEMENTS,
  templateBody,
} from '../aws/provisioning';
import type { AwsThings } from '../aws/words';
import { HOOK_RUNTIME, HOOK_WAITS_FOR_NOBODY, THINGS_BY_NAME } from '../exceptions';
import { iotArn } from './arns';
import { logOf, type GroupParts } from './parts';

/** Gives each node a certificate of its own, when it asks for one by a claim and the hook lets it in. */
export function provision(scope: Construct, parts: GroupParts, words: AwsThings): void {
  const place = new Construct(scope, 'Provisioning');
  const hook = addHook(place, parts, words);
  const template = new CfnProvisioningTemplate(place, 'Resource', {
    templateName: words.template,
    description: `Nodes of ${parts.plan.fullName}`,
    enabled: true,
    templateType: 'FLEET_PROVISIONING',
    templateBody: JSON.stringify(templateBody(words)),
    provisioningRoleArn: provisioningRole(place, words).roleArn,
    preProvisioningHook: { payloadVersion: HOOK_VERSION, targetArn: hook.functionArn },
  });
  // IoT Core refuses a hook that it may not call.
  template.node.addDependency(hook.node.findChild('Asked'));
}

function addHook(scope: Construct, parts: GroupParts, words: AwsThings): LambdaFunction {
  const { handler, runtime, memorySize, timeoutSeconds } = HOOK_FUNCTION;
  const log = logOf(parts, HOOK_LOG);
  const { things, certificates } = resourcesOf(scope, words);
  const resources = { things, certificates, log: [log.logGroupArn] };
  const policy = new ManagedPolicy(scope, 'HookPolicy', {
    description: `Lets the hook of ${parts.plan.fullName} look at its things`,
    statements: policyStatements(HOOK_STATEMENTS, resources),
  });
  accept(policy, forWildcards(policy, THINGS_BY_NAME, Object.values(resources).flat()));
  const role = new Role(scope, 'HookRole', {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    managedPolicies: [policy],
  });
  const hook = new LambdaFunction(scope, 'Hook', {
    description: `Lets nodes of ${parts.plan.fullName} in`,
    runtime: new Runtime(runtime, RuntimeFamily.PYTHON, { supportsInlineCode: true }),
    handler,
    memorySize,
    timeout: Duration.seconds(timeoutSeconds),
    code: Code.fromInline(hookCode(parts.plan, words)),
    role,
    logGroup: log,
  });
  accept(hook, HOOK_WAITS_FOR_NOBODY, HOOK_RUNTIME);
  hook.addPermission('Asked', {
    principal: new ServicePrincipal(IOT_PRINCIPAL),
    sourceAccount: Stack.of(scope).account,
    sourceArn: iotArn(scope, `provisioningtemplate/${words.template}`),
  });
  return hook;
}

function provisioningRole(scope: Construct, words: AwsThings): Role {
  const resources = resourcesOf(scope, words);
  const policy = new ManagedPolicy(scope, 'Policy', {
    description: `Provisions things of ${words.group}`,
    statements: policyStatements(PROVISIONING_STATEMENTS, resources),
  });
  accept(policy, forWildcards(policy, THINGS_BY_NAME, Object.values(resources).flat()));
  const assumedBy = new ServicePrincipal(IOT_PRINCIPAL).withConditions({
    StringEquals: { 'aws:SourceAccount': Stack.of(scope).account },
  });
  return new Role(scope, 'Role', { assumedBy, managedPolicies: [policy] });
}

function resourcesOf(scope: Construct, words: AwsThings) {
  const { prefix, group } = words;
  return {
    things: [iotArn(scope, `thing/${prefix}*`)],
    certificates: [iotArn(scope, 'cert/*')],
    'thing-group': [iotArn(scope, `thinggroup/${group}`)],
    policy: policiesOf(words).map((policy) => iotArn(scope, `policy/${policy}`)),
  };
}
