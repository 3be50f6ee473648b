import { Stack } from 'aws-cdk-lib';
import type { AutoScalingGroup } from 'aws-cdk-lib/aws-autoscaling';
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { CfnAssociation, CfnDocument, StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import type { Environment, Fleet } from './environments';
import { logGroup } from './keys';

/** What the CloudWatch agent needs to know. */
export interface AgentProps {
  readonly fullName: string;
  readonly os: Fleet['os'];
  readonly environment: Environment;
  readonly key: Key;
}

/** The agent's role, and the means to run it on a group. */
export interface Agent {
  readonly role: Role;
  readonly runOn: (group: AutoScalingGroup) => void;
}

/** Log groups, configuration, role and installation of the CloudWatch agent. */
export function installAgent(scope: Construct, { fullName, os, environment, key }: AgentProps): Agent {
  const system = logGroup(scope, 'SystemLogs', environment, key);
  const security = logGroup(scope, 'SecurityLogs', environment, key);
  const configuration = new StringParameter(scope, 'AgentConfiguration', {
    description: `CloudWatch agent of ${fullName}`,
    stringValue: Stack.of(scope).toJsonString(os === 'windows' ? windows(system, security) : linux(system, security)),
  });
  const policy = new ManagedPolicy(scope, 'Policy', {
    description: 'Managed by Systems Manager, watched by CloudWatch',
    statements: [
      new PolicyStatement({ actions: SYSTEMS_MANAGER_ACTIONS, resources: ['*'] }),
      new PolicyStatement({
        actions: ['ssm:GetParameter', 'ssm:GetParameters'],
        resources: [configuration.parameterArn],
      }),
      new PolicyStatement({
        actions: ['cloudwatch:PutMetricData'],
        resources: ['*'],
        conditions: { StringEquals: { 'cloudwatch:namespace': 'CWAgent' } },
      }),
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
        resources: [system.logGroupArn, security.logGroupArn],
      }),
    ],
  });
  const role = new Role(scope, 'Role', {
    assumedBy: new ServicePrincipal('ec2.amazonaws.com'),
    managedPolicies: [policy],
  });
  const document = new CfnDocument(scope, 'AgentDocument', {
    documentType: 'Command',
    documentFormat: 'JSON',
    targetType: '/AWS::EC2::Instance',
    updateMethod: 'NewVersion',
    content: agentDocument(configuration.parameterName),
  });
  const runOn = (group: AutoScalingGroup): void => {
    new CfnAssociation(scope, 'AgentAssociation', {
      associationName: `${fullName}-cloudwatch-agent`,
      name: document.ref,
      scheduleExpression: 'rate(12 hours)',
      targets: [{ key: 'tag:aws:autoscaling:groupName', values: [group.autoScalingGroupName] }],
    });
  };
  return { role, runOn };
}

function agentDocument(parameterName: string): object {
  return {
    schemaVersion: '2.2',
    description: 'Installs and configures the CloudWatch agent',
    mainSteps: [
      {
        action: 'aws:configurePackage',
        name: 'install',
        inputs: { name: 'AmazonCloudWatchAgent', action: 'Install' },
      },
      {
        action: 'aws:runDocument',
        name: 'configure',
        inputs: {
          documentType: 'SSMDocument',
          documentPath: 'AmazonCloudWatch-ManageAgent',
          documentParameters: {
            action: 'configure',
            mode: 'ec2',
            optionalConfigurationSource: 'ssm',
            optionalConfigurationLocation: parameterName,
            optionalRestart: 'yes',
          },
        },
      },
    ],
  };
}

function windows(system: ILogGroup, security: ILogGroup): object {
  const events = (name: string, levels: readonly string[], group: ILogGroup): object => ({
    event_name: name,
    event_levels: levels,
    log_group_name: group.logGroupName,
    log_stream_name: `{instance_id}/${name}`,
  });
  const problems = ['WARNING', 'ERROR', 'CRITICAL'];
  return agentConfiguration(
    {
      Memory: { measurement: ['% Committed Bytes In Use'] },
      LogicalDisk: { measurement: ['% Free Space'], resources: ['C:', 'D:'] },
    },
    {
      windows_events: {
        collect_list: [
          events('System', problems, system),
          events('Application', problems, system),
          events('Security', ['INFORMATION'], security),
        ],
      },
    },
  );
}

function linux(system: ILogGroup, security: ILogGroup): object {
  const file = (path: string, group: ILogGroup): object => ({
    file_path: path,
    log_group_name: group.logGroupName,
    log_stream_name: `{instance_id}/${path.split('/').at(-1) ?? path}`,
  });
  return agentConfiguration(
    {
      mem: { measurement: ['mem_used_percent'] },
      disk: {
        measurement: ['used_percent'],
        resources: ['*'],
        drop_device: true,
        ignore_file_system_types: ['devtmpfs', 'efivarfs', 'overlay', 'squashfs', 'sysfs', 'tmpfs', 'vfat'],
      },
    },
    {
      files: {
        collect_list: [
          file('/var/log/messages', system),
          file('/var/log/secure', security),
          file('/var/log/audit/audit.log', security),
        ],
      },
    },
  );
}

function agentConfiguration(metrics: object, logs: object): object {
  return {
    agent: { metrics_collection_interval: 60 },
    metrics: {
      namespace: 'CWAgent',
      append_dimensions: { AutoScalingGroupName: '${aws:AutoScalingGroupName}' },
      aggregation_dimensions: [['AutoScalingGroupName']],
      metrics_collected: metrics,
    },
    logs: { logs_collected: logs },
  };
}

const SYSTEMS_MANAGER_ACTIONS = [
  'ec2:DescribeTags',
  'ec2messages:AcknowledgeMessage',
  'ec2messages:DeleteMessage',
  'ec2messages:FailMessage',
  'ec2messages:GetEndpoint',
  'ec2messages:GetMessages',
  'ec2messages:SendReply',
  'ssm:DescribeAssociation',
  'ssm:DescribeDocument',
  'ssm:GetDeployablePatchSnapshotForInstance',
  'ssm:GetDocument',
  'ssm:GetManifest',
  'ssm:ListAssociations',
  'ssm:ListInstanceAssociations',
  'ssm:PutComplianceItems',
  'ssm:PutConfigurePackageResult',
  'ssm:PutInventory',
  'ssm:UpdateAssociationStatus',
  'ssm:UpdateInstanceAssociationStatus',
  'ssm:UpdateInstanceInformation',
  'ssmmessages:CreateControlChannel',
  'ssmmessages:CreateDataChannel',
  'ssmmessages:OpenControlChannel',
  'ssmmessages:OpenDataChannel',
];
