import { Stack } from 'aws-cdk-lib';
import { CfnAssociation, CfnDocument } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { AGENT_SCHEDULE } from '../../../clouds/aws/cloudwatch-agent';
import { AGENT_DOCUMENT, agentDocument } from '../aws/agent-document';
import { nodesOf } from '../aws/commands';
import type { GroupParts } from './parts';

/** Puts the agent on every node of the group, and again on a schedule. */
export function runAgent(scope: Construct, { plan, words, logs }: GroupParts): void {
  const logGroups = new Map(Object.entries(logs).map(([name, { logGroupName }]) => [name, logGroupName]));
  const document = new CfnDocument(scope, 'AgentDocument', {
    ...AGENT_DOCUMENT,
    content: agentDocument(plan, words, { logGroups, region: Stack.of(scope).region }),
  });
  new CfnAssociation(scope, 'AgentAssociation', {
    associationName: words.names.association,
    name: document.ref,
    scheduleExpression: AGENT_SCHEDULE,
    targets: nodesOf(plan),
  });
}
