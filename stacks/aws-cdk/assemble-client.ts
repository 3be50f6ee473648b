import type { Construct } from 'constructs';
import type { EnvironmentPlan } from '../../lib/client/plan';
import { ClientEnvironment } from './environment';

/** Puts every environment of a client into one app, which deploys them together or one by one. */
export function assembleClient(app: Construct, plans: readonly EnvironmentPlan[]): readonly ClientEnvironment[] {
  return plans.map((plan) => new ClientEnvironment(app, plan.environment.name, { plan }));
}
