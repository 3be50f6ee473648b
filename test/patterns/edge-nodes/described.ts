import type { Template } from 'aws-cdk-lib/assertions';
import type { Recorded } from '../../engines/pulumi-aws/fixture';

type Properties = Readonly<Record<string, unknown>>;

/** What stands for whatever only a deployment knows. */
export const LATER = '?';

/** What a group of edge nodes is, read back from what was rendered: the same for every engine. */
export interface Described {
  /** What each document runs. */
  readonly documents: readonly unknown[];
  /** Statements of each policy of IAM. */
  readonly policies: readonly unknown[];
  /** Who takes each role. */
  readonly trust: readonly unknown[];
  readonly logRetentionDays: readonly unknown[];
  readonly schedules: readonly unknown[];
  readonly windows: readonly unknown[];
  readonly things: readonly unknown[];
  readonly thingGroups: readonly unknown[];
  readonly thingPolicies: readonly unknown[];
  readonly templates: readonly unknown[];
  readonly rules: readonly unknown[];
  readonly hooks: readonly unknown[];
  readonly roleAliases: readonly unknown[];
  /** What is deployed to core devices, and for how many. */
  readonly deployments: readonly unknown[];
  readonly keys: number;
}

/** A group as CloudFormation is told. */
export function describeTemplate(template: Template): Described {
  const all = (type: string): readonly Properties[] =>
    Object.values(template.findResources(type) as Readonly<Record<string, { readonly Properties: Properties }>>).map(
      ({ Properties: properties }) => known(properties) as Properties,
    );
  return {
    documents: sorted(all('AWS::SSM::Document').map(({ Content }) => Content)),
    policies: sorted(all('AWS::IAM::ManagedPolicy').map(({ PolicyDocument }) => plain(PolicyDocument))),
    trust: sorted(all('AWS::IAM::Role').map(({ AssumeRolePolicyDocument }) => plain(AssumeRolePolicyDocument))),
    logRetentionDays: sorted(all('AWS::Logs::LogGroup').map(({ RetentionInDays }) => RetentionInDays)),
    schedules: all('AWS::Scheduler::Schedule').map((one) => [
      one.ScheduleExpression,
      one.ScheduleExpressionTimezone,
      (one.Target as Properties).Input,
    ]),
    windows: all('AWS::SSM::MaintenanceWindow').map((one) => [one.Name, one.Schedule, one.Duration, one.Cutoff]),
    things: sorted(
      all('AWS::IoT::Thing').map((one) => [one.ThingName, (one.AttributePayload as Properties).Attributes]),
    ),
    thingGroups: sorted(all('AWS::IoT::ThingGroup').map((one) => one.ThingGroupName)),
    thingPolicies: sorted(all('AWS::IoT::Policy').map((one) => [one.PolicyName, plain(one.PolicyDocument)])),
    templates: all('AWS::IoT::ProvisioningTemplate').map((one) => [one.TemplateName, one.TemplateBody]),
    rules: all('AWS::IoT::TopicRule').map((one) => [one.RuleName, (one.TopicRulePayload as Properties).Sql]),
    hooks: all('AWS::Lambda::Function').map((one) => [
      (one.Code as Properties).ZipFile,
      one.Handler,
      one.Runtime,
      one.Timeout,
    ]),
    roleAliases: all('AWS::IoT::RoleAlias').map((one) => [one.RoleAlias, one.CredentialDurationSeconds]),
    deployments: all('AWS::GreengrassV2::Deployment').map(deploymentIn),
    keys: all('AWS::KMS::Key').length,
  };
}

/** A group as the Pulumi engine is told, where everything that is made answers by {@link LATER}. */
export function describeRecording(made: Recorded): Described {
  const all = (type: string): readonly Properties[] => made.ofType(type).map(({ inputs }) => inputs);
  return {
    documents: sorted(all('aws:ssm/document:Document').map(({ content }) => parsed(content))),
    policies: sorted(all('aws:iam/policy:Policy').map(({ policy }) => plain(withoutStreams(parsed(policy))))),
    trust: sorted(all('aws:iam/role:Role').map(({ assumeRolePolicy }) => plain(parsed(assumeRolePolicy)))),
    logRetentionDays: sorted(all('aws:cloudwatch/logGroup:LogGroup').map((one) => one.retentionInDays)),
    schedules: all('aws:scheduler/schedule:Schedule').map((one) => [
      one.scheduleExpression,
      one.scheduleExpressionTimezone,
      (one.target as Properties).input,
    ]),
    windows: all('aws:ssm/maintenanceWindow:MaintenanceWindow').map((one) => [
      one.name,
      one.schedule,
      one.duration,
      one.cutoff,
    ]),
    things: sorted(all('aws:iot/thing:Thing').map((one) => [one.name, one.attributes])),
    thingGroups: sorted(all('aws:iot/thingGroup:ThingGroup').map((one) => one.name)),
    thingPolicies: sorted(all('aws:iot/policy:Policy').map((one) => [one.name, plain(parsed(one.policy))])),
    templates: all('aws:iot/provisioningTemplate:ProvisioningTemplate').map((one) => [one.name, one.templateBody]),
    rules: all('aws:iot/topicRule:TopicRule').map((one) => [one.name, one.sql]),
    hooks: all('aws:lambda/function:Function').map((one) => [codeIn(one.code), one.handler, one.runtime, one.timeout]),
    roleAliases: all('aws:iot/roleAlias:RoleAlias').map((one) => [one.alias, one.credentialDuration]),
    deployments: all('aws:cloudformation/stack:Stack').map((one) => {
      const { Resources } = parsed(one.templateBody) as {
        readonly Resources: Record<string, { readonly Properties: Properties }>;
      };
      return deploymentIn(Resources.Deployment?.Properties ?? {});
    }),
    keys: all('aws:kms/key:Key').length,
  };
}

/** A deployment, whose target and tags of the environment each engine says in its own way. */
function deploymentIn(deployment: Properties): unknown {
  const { DeploymentName, Components, DeploymentPolicies, IotJobConfiguration, Tags } = deployment;
  const devices = (Tags as Properties)['groundplan:coreDevices'];
  return { DeploymentName, Components, DeploymentPolicies, IotJobConfiguration, devices };
}

/** Text of the only file of an archive. */
function codeIn(archive: unknown): unknown {
  const { assets } = archive as { readonly assets: Readonly<Record<string, { readonly text: string }>> };
  return assets['index.py']?.text;
}

/** A value with all that a template leaves to a deployment as {@link LATER}. */
function known(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(known);
  if (typeof value !== 'object' || value === null) return value;
  const { 'Fn::Join': join, ...rest } = value as Properties;
  if (Array.isArray(join)) return (join[1] as readonly unknown[]).map(known).join('');
  if (Object.keys(rest).some((key) => key === 'Ref' || key.startsWith('Fn::'))) return LATER;
  return Object.fromEntries(Object.entries(rest).map(([key, of]) => [key, known(of)]));
}

function parsed(text: unknown): unknown {
  return JSON.parse(String(text));
}

/** What is one item may stand alone, and of actions and resources the order is nobody's. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? plain(value[0]) : sorted(value.map(plain));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => one.localeCompare(other));
  return Object.fromEntries(entries.map(([key, of]) => [key, plain(of)]));
}

/** Of a log group the streams are written to, which Pulumi's ARN of a group leaves to the program. */
function withoutStreams(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(`${LATER}:*`, LATER));
}

function sorted(values: readonly unknown[]): readonly unknown[] {
  return values.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
