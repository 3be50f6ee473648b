import type { JsonObject } from '../../../shape';
import { expandEvents, FUNCTION_EVENTS, type EventTarget } from '../events';
import { arnOf, ref, role, type Generated, type SamResource, type SamType } from '../generated';
import type { Part } from '../part';

import { asyncInvocation } from './async-invocation';
import { deploymentGroup } from './deployment-group';
import { functionUrl } from './function-url';

/** Properties that have the same name in SAM. */
const SAME = [
  ...['FunctionName', 'Handler', 'Runtime', 'Description', 'MemorySize', 'Timeout', 'VpcConfig', 'Environment', 'Tags'],
  ...['KmsKeyArn', 'ReservedConcurrentExecutions', 'Layers', 'FileSystemConfigs', 'ImageConfig', 'PackageType'],
  ...['Architectures', 'SnapStart', 'EphemeralStorage', 'CodeSigningConfigArn', 'RuntimeManagementConfig'],
  ...['LoggingConfig', 'RecursiveLoop', 'TenancyConfig', 'DurableConfig', 'FunctionScalingConfig'],
  'PublishToLatestPublished',
];

/** A function, what publishes and deploys it, and what starts it. Source: SAM specification, "AWS::Serverless::Function". */
export const serverlessFunction: SamType = {
  becomes: 'AWS::Lambda::Function',
  expand: (resource) => {
    const { id, properties } = resource;
    const publishing = published(resource);
    return [
      { logicalId: id, type: 'AWS::Lambda::Function', properties: lambdaProperties(properties, id) },
      ...(properties.mayLack('Role') ? [role(`${id}Role`)] : []),
      ...publishing,
      ...functionUrl(resource),
      ...deploymentGroup(resource),
      ...asyncInvocation(resource),
      ...expandEvents(resource, targetOf(id, publishing.at(-1)), FUNCTION_EVENTS),
    ];
  },
};

/** The code is left out: it is not billed, and before packaging it is a path. */
function lambdaProperties(properties: Part, id: string): JsonObject {
  return {
    Role: arnOf(`${id}Role`),
    ...properties.pick('Role', ...SAME),
    ...(properties.has('Tracing') ? { TracingConfig: { Mode: properties.written('Tracing') } } : {}),
    ...deadLetterQueue(properties),
    ...capacityProvider(properties),
  };
}

function deadLetterQueue(properties: Part): JsonObject {
  const queue = properties.part('DeadLetterQueue');
  return queue === undefined ? {} : { DeadLetterConfig: queue.pick('TargetArn') };
}

function capacityProvider(properties: Part): JsonObject {
  const config = properties.part('CapacityProviderConfig');
  if (config === undefined) return {};
  const names = { Arn: 'CapacityProviderArn' };
  const sizes = config.pick('PerExecutionEnvironmentMaxConcurrency', 'ExecutionEnvironmentMemoryGiBPerVCpu');
  return {
    CapacityProviderConfig: { LambdaManagedInstancesCapacityProviderConfig: { ...config.rename(names), ...sizes } },
  };
}

/** A version and the alias that points to it; the hash that SAM ends the version's logical ID with is left out. */
function published({ id, properties }: SamResource): readonly Generated[] {
  if (!properties.has('AutoPublishAlias')) {
    if (properties.has('ProvisionedConcurrencyConfig'))
      properties.problem('ProvisionedConcurrencyConfig', 'found no AutoPublishAlias; expected one that it holds for');
    return [];
  }
  const name = properties.text('AutoPublishAlias') ?? '';
  const version = `${id}Version`;
  return [
    {
      logicalId: version,
      type: 'AWS::Lambda::Version',
      properties: { FunctionName: ref(id), ...properties.rename({ VersionDescription: 'Description' }) },
      calledAs: 'Version',
    },
    {
      logicalId: `${id}Alias${name.replaceAll('-', 'D').replaceAll('_', 'U')}`,
      type: 'AWS::Lambda::Alias',
      properties: {
        FunctionName: ref(id),
        FunctionVersion: { 'Fn::GetAtt': [version, 'Version'] },
        ...properties.rename({ AutoPublishAlias: 'Name' }),
        ...properties.pick('ProvisionedConcurrencyConfig'),
      },
      calledAs: 'Alias',
    },
  ];
}

/** Events start the alias where there is one. */
function targetOf(id: string, alias: Generated | undefined): EventTarget {
  const [arn, name] = alias === undefined ? [arnOf(id), ref(id)] : [ref(alias.logicalId), ref(alias.logicalId)];
  return {
    owner: id,
    arn,
    name,
    allow: (source) => ({
      logicalId: `${source.id}Permission${source.suffix ?? ''}`,
      type: 'AWS::Lambda::Permission',
      properties: { Action: 'lambda:InvokeFunction', FunctionName: name },
    }),
  };
}
