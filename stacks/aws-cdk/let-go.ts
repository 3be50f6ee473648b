import { RemovalPolicies } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { EnvironmentPlan } from '../../lib/client/plan';
import { InputError } from '../../lib/problem';
import { assembleClient } from './assemble-client';

/**
 * Puts the stacks of one environment into an app so that they let go of what they made: everything is retained, and nothing protects
 * the stacks themselves. Deployed once more and then destroyed, they leave all of it standing, for another engine to take over.
 *
 * @param name - of an environment, whatever its engine is by now
 * @throws InputError when the client has no environment of that name
 */
export function letGo(app: Construct, plans: readonly EnvironmentPlan[], name: string): void {
  const plan = plans.find(({ environment }) => environment.name === name);
  if (plan === undefined) {
    const expected = plans.map(({ environment }) => environment.name).join(' or ');
    throw new InputError([{ path: ['-c let-go'], found: `"${name}"`, expected }]);
  }
  for (const { stacks } of assembleClient(app, [plan])) {
    for (const stack of stacks) {
      stack.terminationProtection = false;
      RemovalPolicies.of(stack).retain();
    }
  }
}
