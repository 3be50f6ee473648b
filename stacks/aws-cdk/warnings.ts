import { Annotations, type Stack } from 'aws-cdk-lib';
import type { EnvironmentPlan } from '../../lib/client/plan';

/**
 * Shows the warnings of a plan when the app is synthesised. One that is accepted is acknowledged by the pattern that it belongs to,
 * e.g. `groundplan:servers/ehr`.
 */
export function showWarnings({ environment, warnings }: EnvironmentPlan, [first]: readonly Stack[]): void {
  if (first === undefined) return;
  for (const { pattern, says } of warnings)
    Annotations.of(first).addWarningV2(`groundplan:${pattern}`, `${environment.name}: ${pattern}: ${says}`);
}
