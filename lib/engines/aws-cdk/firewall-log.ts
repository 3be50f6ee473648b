import { ArnFormat, Fn, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { firewallLogName } from '../../clouds/aws/managed-rules';
import { logGroup, type LogGroupParts } from './log-group';

/**
 * ARN of a log group for a web application firewall. The stack's own ID is part of its name, so that the log group that a deleted stack
 * leaves behind is not in the way of the next one.
 */
export function firewallLog(scope: Construct, firewall: string, log: Omit<LogGroupParts, 'name'>): string {
  const stack = Stack.of(scope);
  const stackUuid = Fn.select(2, Fn.split('/', stack.stackId));
  const name = firewallLogName(firewall, stackUuid);
  const { logGroupName } = logGroup(scope, 'WebFirewallLog', { ...log, name });
  return stack.formatArn({
    service: 'logs',
    resource: 'log-group',
    resourceName: logGroupName,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
}
