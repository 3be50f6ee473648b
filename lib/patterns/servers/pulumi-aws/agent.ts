import type { LogGroup } from '@pulumi/aws/cloudwatch';
import { Association, Document, Parameter } from '@pulumi/aws/ssm';
import { all } from '@pulumi/pulumi';
import { AGENT_SCHEDULE } from '../../../clouds/aws/cloudwatch-agent';
import { agentConfiguration } from '../aws/agent';
import { AGENT_DOCUMENT, AGENT_DOCUMENT_WITH_PARAMETER, agentDocumentParameters } from '../aws/agent-document';
import { SERVERS_TAG } from '../aws/tags';
import type { ServersPlan } from '../plan';
import type { FleetParts } from './parts';

/** The CloudWatch agent's configuration, where the servers fetch it. */
export function agentParameter(
  { name, plan, words, tags, below }: FleetParts,
  logGroups: ReadonlyMap<string, LogGroup>,
): Parameter {
  const names = all([...logGroups].map(([kind, group]) => group.name.apply((named) => [kind, named] as const)));
  return new Parameter(
    `${name}-agent`,
    {
      description: `CloudWatch agent of ${plan.fullName}`,
      type: 'String',
      value: names.apply((named) => JSON.stringify(agentConfiguration(words, new Map(named)))),
      tags: tags(),
    },
    below,
  );
}

/** Runs the agent's document on every server of the fleet, and again on a schedule. */
export function runAgent({ name, plan, words, tags, below }: FleetParts, parameter: Parameter): void {
  const { documentType, documentFormat, targetType } = AGENT_DOCUMENT;
  const document = new Document(
    `${name}-agent`,
    {
      documentType,
      documentFormat,
      targetType,
      content: JSON.stringify(AGENT_DOCUMENT_WITH_PARAMETER),
      tags: tags(),
    },
    below,
  );
  new Association(
    `${name}-agent`,
    {
      associationName: words.names.association,
      name: document.name,
      parameters: agentDocumentParameters(parameter.name),
      scheduleExpression: AGENT_SCHEDULE,
      targets: serversOf(plan),
      tags: tags(),
    },
    below,
  );
}

/** All servers of a fleet, for Systems Manager. */
export function serversOf({ fullName }: ServersPlan): { key: string; values: string[] }[] {
  return [{ key: `tag:${SERVERS_TAG}`, values: [fullName] }];
}
