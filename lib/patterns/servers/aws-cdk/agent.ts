import { Stack } from 'aws-cdk-lib';
import type { AutoScalingGroup } from 'aws-cdk-lib/aws-autoscaling';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { CfnAssociation, CfnDocument, StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import type { AwsServers } from '../aws';
import { agentConfiguration } from '../aws/agent';
import type { ServersPlan } from '../plan';

/** The CloudWatch agent's configuration, where the servers fetch it. */
export function agentParameter(
  scope: Construct,
  plan: ServersPlan,
  words: AwsServers,
  logGroups: ReadonlyMap<string, ILogGroup>,
): StringParameter {
  const names = new Map([...logGroups].map(([name, { logGroupName }]) => [name, logGroupName]));
  return new StringParameter(scope, 'AgentConfiguration', {
    description: `CloudWatch agent of ${plan.fullName}`,
    stringValue: Stack.of(scope).toJsonString(agentConfiguration(words, names)),
  });
}

/**
 * Installs the CloudWatch agent on every server of the fleet, then configures it. One document with two steps, because two
 * associations have no order and the first run would configure an agent that is not there.
 * Source: AWS Systems Manager User Guide, "Command document plugin reference".
 */
export function runAgent(
  scope: Construct,
  plan: ServersPlan,
  parameter: StringParameter,
  fleet: AutoScalingGroup,
): void {
  const document = new CfnDocument(scope, 'AgentDocument', {
    documentType: 'Command',
    documentFormat: 'JSON',
    targetType: '/AWS::EC2::Instance',
    updateMethod: 'NewVersion',
    content: {
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
              optionalConfigurationLocation: parameter.parameterName,
              optionalRestart: 'yes',
            },
          },
        },
      ],
    },
  });
  new CfnAssociation(scope, 'AgentAssociation', {
    associationName: `${plan.fullName}-cloudwatch-agent`,
    name: document.ref,
    scheduleExpression: 'rate(12 hours)',
    targets: serversOf(fleet),
  });
}

/** All servers of a fleet, for Systems Manager: the tag that Auto Scaling gives each of them. */
export function serversOf(fleet: AutoScalingGroup): { key: string; values: string[] }[] {
  return [{ key: 'tag:aws:autoscaling:groupName', values: [fleet.autoScalingGroupName] }];
}
