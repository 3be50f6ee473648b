import type { Reports, WaitingStack } from '../first-boot';
import { quote } from './quote';

/**
 * Tells the group, and a stack, how it went. Neither need be waiting, e.g. for a server that a schedule starts at night, so what
 * they answer changes nothing.
 * Source: AWS CloudFormation API Reference, "SignalResource"; Amazon EC2 Auto Scaling API Reference, "CompleteLifecycleAction".
 */
export function reportOf({ stack, hook }: Reports): string {
  return [
    stack
      ? '# Tells the stack and the Auto Scaling group, whether or not they wait for this server.'
      : '# Tells the Auto Scaling group, whether or not it waits for this server.',
    'report() { # SUCCESS or FAILURE, CONTINUE or ABANDON',
    '  local group',
    ...(stack ? signalTo(stack) : [`  echo "telling the group $2"`]),
    `  group=$(aws ec2 describe-tags --filters "Name=resource-id,Values=$instance" Name=key,Values=aws:autoscaling:groupName \\`,
    `    --query 'Tags[].Value' --output text) || true`,
    `  aws autoscaling complete-lifecycle-action --lifecycle-hook-name ${quote(hook)} --auto-scaling-group-name "$group" \\`,
    `    --instance-id "$instance" --lifecycle-action-result "$2" || echo 'the group does not wait'`,
    '}',
  ].join('\n');
}

function signalTo({ name, resource }: WaitingStack): readonly string[] {
  return [
    '  echo "telling the stack $1 and the group $2"',
    `  aws cloudformation signal-resource --stack-name ${quote(name)} --logical-resource-id ${quote(resource)} \\`,
    `    --unique-id "$instance" --status "$1" || echo 'the stack does not wait'`,
  ];
}
