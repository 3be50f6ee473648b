import type { Construct } from 'constructs';
import type { EnvironmentPlan } from '../../lib/client/plan';
import { ClientEnvironment } from './environment';
import { showWarnings } from './warnings';

/** Puts every environment of a client into one app, which deploys them together or one by one, and shows what their plans warn of. */
export function assembleClient(app: Construct, plans: readonly EnvironmentPlan[]): readonly ClientEnvironment[] {
  return plans.map((plan) => {
    const environment = new ClientEnvironment(app, constructId(plan), { plan });
    showWarnings(plan, environment.stacks);
    return environment;
  });
}

/** Like no name of a stack, which is in lower case. */
export function constructId({ context: { environment } }: EnvironmentPlan): string {
  return `Environment-${environment}`;
}
