import type { Reports } from '../first-boot';
import { quote } from './quote';

/**
 * Tells the stack and the group how it went. Neither need be waiting, e.g. for a server that a schedule starts at night, so what
 * they answer changes nothing.
 * Source: AWS CloudFormation API Reference, "SignalResource"; Amazon EC2 Auto Scaling API Reference, "CompleteLifecycleAction".
 */
export function reportOf({ stack, resource, hook }: Reports): string {
  return `# Tells the stack and the Auto Scaling group, whether or not they wait for this server.
report() { # SUCCESS or FAILURE, CONTINUE or ABANDON
  local group
  echo "telling the stack $1 and the group $2"
  aws cloudformation signal-resource --stack-name ${quote(stack)} --logical-resource-id ${quote(resource)} \\
    --unique-id "$instance" --status "$1" || echo 'the stack does not wait'
  group=$(aws ec2 describe-tags --filters "Name=resource-id,Values=$instance" Name=key,Values=aws:autoscaling:groupName \\
    --query 'Tags[].Value' --output text) || true
  aws autoscaling complete-lifecycle-action --lifecycle-hook-name ${quote(hook)} --auto-scaling-group-name "$group" \\
    --instance-id "$instance" --lifecycle-action-result "$2" || echo 'the group does not wait'
}`;
}
