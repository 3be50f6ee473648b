import type { PlansBeside } from '../pattern';
import { CONNECT } from './connect-key';
import type { ConnectPlan } from './connect-plan';
import type { Tier } from './props';

/** Whether private subnets of the environment reach the internet through a hub. */
export function leadsOutByHub(beside: PlansBeside): boolean {
  return connectionsOf(beside).some((plan) => plan.kind === 'spoke' && plan.outboundInternet);
}

/** Whether other environments have routes to a tier. */
export function isRouted(tier: Tier, beside: PlansBeside): boolean {
  return connectionsOf(beside).some(({ tiers }) => tiers.includes(tier));
}

function connectionsOf(beside: PlansBeside): readonly ConnectPlan[] {
  return Object.values(beside.of(CONNECT));
}
