import type { Reports } from '../first-boot';
import { quote } from './quote';

/** As on Linux: what they answer changes nothing. */
export function reportOf({ stack, resource, hook }: Reports): string {
  return `# Tells the stack and the Auto Scaling group, whether or not they wait for this server.
function Send-Report($status, $result) {
  Write-Host "telling the stack $status and the group $result"
  try {
    Send-CFNResourceSignal -StackName ${quote(stack)} -LogicalResourceId ${quote(resource)} -UniqueId $instance -Status $status -Force
  } catch { Write-Host "the stack does not wait: $_" }
  try {
    $group = (Get-EC2Tag -Filter @{ Name = 'resource-id'; Values = $instance }, @{ Name = 'key'; Values = 'aws:autoscaling:groupName' }).Value
    $hook = @{ LifecycleHookName = ${quote(hook)}; AutoScalingGroupName = $group; InstanceId = $instance }
    Complete-ASLifecycleAction @hook -LifecycleActionResult $result -Force
  } catch { Write-Host "the group does not wait: $_" }
}`;
}
