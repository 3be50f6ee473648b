import type { Construct } from 'constructs';
import type { EnvironmentPlan } from '../../lib/client/plan';
import { ClientEnvironment } from './environment';

/** Puts every environment of a client into one app, which deploys them together or one by one. */
export function assembleClient(app: Construct, plans: readonly EnvironmentPlan[]): readonly ClientEnvironment[] {
  return plans.map((plan) => new ClientEnvironment(app, constructId(plan), { plan }));
}

/** Like no name of a stack, which is in lower case. */
export function constructId({ context: { environment } }: EnvironmentPlan): string {
  return `Environment-${environment}`;
}
