import { Association, Document } from '@pulumi/aws/ssm';
import type { Input } from '@pulumi/pulumi';
import { AGENT_SCHEDULE } from '../../../clouds/aws/cloudwatch-agent';
import { AGENT_DOCUMENT, agentDocument, agentParameters } from '../aws/agent-document';
import { nodesOf } from '../aws/commands';
import { logOf, type GroupParts } from './parts';

/** Puts the agent on every node of the group, and again on a schedule. */
export function runAgent(parts: GroupParts): void {
  const { plan, words, location, tags, below } = parts;
  const name = `${parts.name}-agent`;
  const { documentType, documentFormat, targetType } = AGENT_DOCUMENT;
  const content = JSON.stringify(agentDocument(plan, words));
  const document = new Document(name, { documentType, documentFormat, targetType, content, tags: tags() }, below);
  new Association(
    name,
    {
      associationName: words.names.association,
      name: document.name,
      parameters: agentParameters<Input<string>>(plan, location.region, (log) => logOf(parts, log).name),
      scheduleExpression: AGENT_SCHEDULE,
      targets: nodesOf(plan),
      tags: tags(),
    },
    below,
  );
}
