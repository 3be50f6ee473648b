import {
  ACTIONS_WITHOUT_RESOURCES as ACTIONS_OF_NODES,
  BOUND_BY_TAG as RUNBOOKS_OF_NODES,
} from '../patterns/edge-nodes/exceptions';
import { ACTIONS_WITHOUT_RESOURCES } from '../patterns/servers/exceptions';
import { ANSWERED_FOR, type RuleException } from '../profile/exceptions';
import type { GuardrailException } from './exceptions';

/** On load balancers and volumes of environments that are not kept. */
const KEPT_BY_PROFILE: RuleException = {
  rules: ['deletion-protection'],
  reason:
    'The profile of the environment decides: production is protected, and what is there to be thrown away is not. The plan says what is erased with it.',
  ...ANSWERED_FOR,
};

/**
 * Where our own patterns knowingly do not follow a guardrail, by the types of the component and of its child. A URN carries the types of a
 * resource's parents: `…::groundplan:servers:Servers$aws:lb/loadBalancer:LoadBalancer::…`. A reason that other packs are given too stands
 * with its pattern.
 */
export const OWN_EXCEPTIONS: readonly GuardrailException[] = [
  {
    ...ACTIONS_WITHOUT_RESOURCES,
    rules: ['wildcard-permissions'],
    where: childrenOf('servers:Servers', 'iam/policy:Policy'),
  },
  { ...ACTIONS_OF_NODES, rules: ['wildcard-permissions'], where: policyOfNodes('nodes') },
  { ...RUNBOOKS_OF_NODES, rules: ['wildcard-permissions'], where: policyOfNodes('enrolment') },
  { ...RUNBOOKS_OF_NODES, rules: ['wildcard-permissions'], where: policyOfNodes('quarantine') },
  { ...KEPT_BY_PROFILE, where: childrenOf('servers:Servers', 'lb/loadBalancer:LoadBalancer') },
  { ...KEPT_BY_PROFILE, where: childrenOf('servers:Servers*', 'ebs/volume:Volume') },
];

/** URN of the policy of a group of edge nodes that is named after what it is for. */
function policyOfNodes(purpose: string): string {
  return `*groundplan:edge-nodes:EdgeNodes$*aws:iam/policy:Policy::*-${purpose}`;
}

/** URNs of what stands anywhere in a component of ours. */
function childrenOf(component: string, type: string): string {
  return `*groundplan:${component}$*aws:${type}::*`;
}
