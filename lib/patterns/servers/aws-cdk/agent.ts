import { Stack } from 'aws-cdk-lib';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import { CfnAssociation, CfnDocument, StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { AGENT_SCHEDULE } from '../../../clouds/aws/cloudwatch-agent';
import type { AwsServers } from '../aws';
import { agentConfiguration } from '../aws/agent';
import { AGENT_DOCUMENT, agentDocument } from '../aws/agent-document';
import { SERVERS_TAG } from '../aws/tags';
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

/** Runs the agent's document on every server of the fleet, and again on a schedule. */
export function runAgent(scope: Construct, plan: ServersPlan, { names }: AwsServers, parameter: StringParameter): void {
  const document = new CfnDocument(scope, 'AgentDocument', {
    ...AGENT_DOCUMENT,
    content: agentDocument(parameter.parameterName),
  });
  new CfnAssociation(scope, 'AgentAssociation', {
    associationName: names.association,
    name: document.ref,
    scheduleExpression: AGENT_SCHEDULE,
    targets: serversOf(plan),
  });
}

/** All servers of a fleet, for Systems Manager. */
export function serversOf({ fullName }: ServersPlan): { key: string; values: string[] }[] {
  return [{ key: `tag:${SERVERS_TAG}`, values: [fullName] }];
}
