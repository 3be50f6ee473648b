import { ProvisioningTemplate } from '@pulumi/aws/iot';
import { Function as LambdaFunction, Permission } from '@pulumi/aws/lambda';
import { asset, type Output } from '@pulumi/pulumi';
import { statementsOn } from '../../../engines/pulumi-aws/policy-document';
import { allow, serviceRole } from '../../../engines/pulumi-aws/service-role';
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
import { iotArn, logOf, streamsOf, type GroupParts } from './parts';

/** Gives each node a certificate of its own, when it asks for one by a claim and the hook lets it in. */
export function provision(parts: GroupParts, words: AwsThings): void {
  const { plan, tags, below } = parts;
  const name = `${parts.name}-provisioning`;
  const { hook, permission } = addHook(parts, words);
  new ProvisioningTemplate(
    name,
    {
      name: words.template,
      description: `Nodes of ${plan.fullName}`,
      enabled: true,
      type: 'FLEET_PROVISIONING',
      templateBody: JSON.stringify(templateBody(words)),
      provisioningRoleArn: provisioningRole(parts, words),
      preProvisioningHook: { payloadVersion: HOOK_VERSION, targetArn: hook.arn },
      tags: tags(),
    },
    // IoT Core refuses a hook that it may not call.
    { ...below, dependsOn: [permission] },
  );
}

interface Hook {
  readonly hook: LambdaFunction;
  /** What lets IoT Core ask it. */
  readonly permission: Permission;
}

function addHook(parts: GroupParts, words: AwsThings): Hook {
  const { plan, location, tags, below } = parts;
  const name = `${parts.name}-hook`;
  const { handler, runtime, memorySize, timeoutSeconds } = HOOK_FUNCTION;
  const log = logOf(parts, HOOK_LOG);
  const role = serviceRole(name, { service: 'lambda.amazonaws.com', tags: tags() }, below);
  const { things, certificates } = resourcesOf(parts, words);
  const statements = statementsOn(HOOK_STATEMENTS, { things, certificates, log: [streamsOf(log)] });
  const purpose = `Lets the hook of ${plan.fullName} look at its things`;
  const allowed = allow(name, { role, purpose, statements, tags: tags() }, below);
  const hook = new LambdaFunction(
    name,
    {
      description: `Lets nodes of ${plan.fullName} in`,
      runtime,
      handler,
      memorySize,
      timeout: timeoutSeconds,
      code: new asset.AssetArchive({ 'index.py': new asset.StringAsset(hookCode(plan, words)) }),
      role: role.arn,
      loggingConfig: { logFormat: 'Text', logGroup: log.name },
      tags: tags(),
    },
    { ...below, dependsOn: [allowed] },
  );
  const permission = new Permission(
    name,
    {
      action: 'lambda:InvokeFunction',
      function: hook.name,
      principal: IOT_PRINCIPAL,
      sourceAccount: location.account,
      sourceArn: iotArn(parts, `provisioningtemplate/${words.template}`),
    },
    below,
  );
  return { hook, permission };
}

/** @returns its ARN */
function provisioningRole(parts: GroupParts, words: AwsThings): Output<string> {
  const { location, tags, below } = parts;
  const name = `${parts.name}-provisioning`;
  const conditions = { StringEquals: { 'aws:SourceAccount': location.account } };
  const role = serviceRole(name, { service: IOT_PRINCIPAL, conditions, tags: tags() }, below);
  const statements = statementsOn(PROVISIONING_STATEMENTS, resourcesOf(parts, words));
  allow(name, { role, purpose: `Provisions things of ${words.group}`, statements, tags: tags() }, below);
  return role.arn;
}

function resourcesOf(parts: GroupParts, words: AwsThings) {
  const { prefix, group } = words;
  return {
    things: [iotArn(parts, `thing/${prefix}*`)],
    certificates: [iotArn(parts, 'cert/*')],
    'thing-group': [iotArn(parts, `thinggroup/${group}`)],
    policy: policiesOf(words).map((policy) => iotArn(parts, `policy/${policy}`)),
  };
}
