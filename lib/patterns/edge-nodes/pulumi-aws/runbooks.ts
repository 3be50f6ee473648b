import { all, interpolate } from '@pulumi/pulumi';
import { automation, type Automation } from '../../../engines/pulumi-aws/automation';
import { commandDocument, commandStatements, scriptDocument } from '../aws/commands';
import { COMMANDS_LOG } from '../aws/logs';
import { quarantineDocument, quarantineStatements } from '../aws/quarantine';
import { iotArn, logOf, parameterArns, type GroupParts } from './parts';

/** Runs commands on all nodes in waves. */
export function commandRunbook(parts: GroupParts): Automation {
  const { name, plan, words, location, tags, below } = parts;
  const { partition, region } = location;
  return automation(
    `${name}-command`,
    {
      purpose: `Runs commands on the nodes of ${plan.fullName}`,
      documentName: words.names.runbooks.command,
      content: (own) =>
        all([own, logOf(parts, COMMANDS_LOG).name]).apply(([role, logGroup]) =>
          commandDocument(plan, words, { role, logGroup }),
        ),
      statements: commandStatements(plan),
      resources: { script: [interpolate`arn:${partition}:ssm:${region}::document/${scriptDocument(words)}`] },
      location,
      tags: tags(),
    },
    below,
  );
}

/** Puts a lost node into quarantine. */
export function quarantineRunbook(parts: GroupParts): Automation {
  const { name, plan, words, role: nodes, location, tags, below } = parts;
  const { things } = words;
  return automation(
    `${name}-quarantine`,
    {
      purpose: `Puts lost nodes of ${plan.fullName} into quarantine`,
      documentName: words.names.runbooks.quarantine,
      content: (own) =>
        all([own, nodes.name]).apply(([role, nodeRole]) => quarantineDocument(plan, words, { role, nodeRole })),
      statements: quarantineStatements(plan),
      resources: {
        'managed-nodes': [location.arn('ssm', 'managed-instance/*')],
        parameters: parameterArns(parts),
        things: things ? [iotArn(parts, `thing/${things.prefix}*`)] : [],
        certificates: [iotArn(parts, 'cert/*')],
        'claim-policy': things ? [iotArn(parts, `policy/${things.claimPolicy}`)] : [],
        quarantine: things ? [iotArn(parts, `thinggroup/${things.quarantine}`)] : [],
      },
      location,
      tags: tags(),
    },
    below,
  );
}
