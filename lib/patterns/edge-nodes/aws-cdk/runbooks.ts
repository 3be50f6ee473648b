import { Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { automation, type Automation } from '../../../engines/aws-cdk/automation';
import { commandDocument, commandStatements, scriptDocument } from '../aws/commands';
import { COMMANDS_LOG } from '../aws/logs';
import { quarantineDocument, quarantineStatements } from '../aws/quarantine';
import { BOUND_BY_TAG } from '../exceptions';
import { iotArn, parameterArns } from './arns';
import { logOf, type GroupParts } from './parts';

/** Runs commands on all nodes in waves. */
export function commandRunbook(scope: Construct, parts: GroupParts): Automation {
  const { plan, words } = parts;
  const script = { service: 'ssm', account: '', resource: 'document', resourceName: scriptDocument(words) };
  return automation(scope, 'Command', {
    purpose: `Runs commands on the nodes of ${plan.fullName}`,
    documentName: words.names.runbooks.command,
    content: (role) => commandDocument(plan, words, { role, logGroup: logOf(parts, COMMANDS_LOG).logGroupName }),
    statements: commandStatements(plan),
    resources: { script: [Stack.of(scope).formatArn(script)] },
    accepts: BOUND_BY_TAG,
  });
}

/** Puts a lost node into quarantine. */
export function quarantineRunbook(scope: Construct, { plan, words, role: nodes }: GroupParts): Automation {
  const { things } = words;
  const managed = { service: 'ssm', resource: 'managed-instance', resourceName: '*' };
  return automation(scope, 'Quarantine', {
    purpose: `Puts lost nodes of ${plan.fullName} into quarantine`,
    documentName: words.names.runbooks.quarantine,
    content: (role) => quarantineDocument(plan, words, { role, nodeRole: nodes.roleName }),
    statements: quarantineStatements(plan),
    resources: {
      'managed-nodes': [Stack.of(scope).formatArn(managed)],
      parameters: parameterArns(scope, words),
      things: things ? [iotArn(scope, `thing/${things.prefix}*`)] : [],
      certificates: [iotArn(scope, 'cert/*')],
      'claim-policy': things ? [iotArn(scope, `policy/${things.claimPolicy}`)] : [],
      quarantine: things ? [iotArn(scope, `thinggroup/${things.quarantine}`)] : [],
    },
    accepts: BOUND_BY_TAG,
  });
}
