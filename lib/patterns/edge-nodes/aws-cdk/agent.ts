import { Stack } from 'aws-cdk-lib';
import { CfnAssociation, CfnDocument } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { AGENT_SCHEDULE } from '../../../clouds/aws/cloudwatch-agent';
import { AGENT_DOCUMENT, agentDocument, agentParameters } from '../aws/agent-document';
import { nodesOf } from '../aws/commands';
import { logOf, type GroupParts } from './parts';

/** Puts the agent on every node of the group, and again on a schedule. */
export function runAgent(scope: Construct, parts: GroupParts): void {
  const { plan, words } = parts;
  const document = new CfnDocument(scope, 'AgentDocument', { ...AGENT_DOCUMENT, content: agentDocument(plan, words) });
  new CfnAssociation(scope, 'AgentAssociation', {
    associationName: words.names.association,
    name: document.ref,
    parameters: agentParameters(plan, [Stack.of(scope).region], (log) => [logOf(parts, log).logGroupName]),
    scheduleExpression: AGENT_SCHEDULE,
    targets: nodesOf(plan),
  });
}
