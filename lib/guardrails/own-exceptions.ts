import { ACTIONS_WITHOUT_RESOURCES } from '../patterns/servers/exceptions';
import { PROTECTED_BY_ITS_STACK } from '../patterns/servers/exceptions';
import type { GuardrailException } from './exceptions';

/**
 * Where our own patterns knowingly do not follow a guardrail: the reasons, owners and ends of their exceptions, by the type of the component
 * and of its child. A URN carries the types of a resource's parents: `…::groundplan:servers:Servers$aws:lb/loadBalancer:LoadBalancer::…`.
 */
export const OWN_EXCEPTIONS: readonly GuardrailException[] = [
  {
    ...ACTIONS_WITHOUT_RESOURCES,
    rules: ['wildcard-permissions'],
    where: '*groundplan:servers:Servers$*aws:iam/policy:Policy::*',
  },
  {
    ...PROTECTED_BY_ITS_STACK,
    rules: ['deletion-protection'],
    where: '*groundplan:servers:Servers$*aws:lb/loadBalancer:LoadBalancer::*',
  },
];
