import type { AwsFirstBoot } from '../first-boot';
import { pauseSeconds } from '../time';

/** Waits until a condition holds, as long as the limit of the whole boot allows. */
export function waitOf({ minutes }: AwsFirstBoot): string {
  return `function Wait-Until([scriptblock]$condition) {
  while (-not (& $condition)) {
    if ((Get-Date) -gt $deadline) { throw 'out of time after ${minutes} minutes' }
    Start-Sleep -Milliseconds ${Math.round(pauseSeconds(minutes) * 1000)}
  }
}`;
}
