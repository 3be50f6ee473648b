import type { Reports, WaitingStack } from '../first-boot';
import { quote } from './quote';

/** As on Linux: what they answer changes nothing. */
export function reportOf({ stack, hook }: Reports): string {
  return [
    stack
      ? '# Tells the stack and the Auto Scaling group, whether or not they wait for this server.'
      : '# Tells the Auto Scaling group, whether or not it waits for this server.',
    'function Send-Report($status, $result) {',
    ...(stack ? signalTo(stack) : ['  Write-Host "telling the group $result"']),
    '  try {',
    `    $group = (Get-EC2Tag -Filter @{ Name = 'resource-id'; Values = $instance }, @{ Name = 'key'; Values = 'aws:autoscaling:groupName' }).Value`,
    `    $hook = @{ LifecycleHookName = ${quote(hook)}; AutoScalingGroupName = $group; InstanceId = $instance }`,
    '    Complete-ASLifecycleAction @hook -LifecycleActionResult $result -Force',
    '  } catch { Write-Host "the group does not wait: $_" }',
    '}',
  ].join('\n');
}

function signalTo({ name, resource }: WaitingStack): readonly string[] {
  return [
    '  Write-Host "telling the stack $status and the group $result"',
    '  try {',
    `    Send-CFNResourceSignal -StackName ${quote(name)} -LogicalResourceId ${quote(resource)} -UniqueId $instance -Status $status -Force`,
    '  } catch { Write-Host "the stack does not wait: $_" }',
  ];
}
