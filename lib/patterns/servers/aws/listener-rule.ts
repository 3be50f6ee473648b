import type { Problem } from '../../../problem';
import type { RequestRule, ServersPlan, SharedEntrance } from '../servers-plan';
import { targetProtocol } from './load-balancer';
import type { AwsListenerRule, AwsRule } from './words';

export function awsListenerRule(
  shared: SharedEntrance,
  { closedAnswer }: Pick<ServersPlan, 'closedAnswer'>,
): AwsListenerRule {
  return {
    priority: shared.priority,
    conditions: conditionsOf(shared),
    forwardsBy: closedAnswer === undefined ? 'TargetGroupArn' : 'ForwardConfig',
    targetProtocol: targetProtocol(shared.target),
  };
}

/**
 * Priorities, of 1 to 50000, behind all that plans give: of a rule for whatever no other takes, and of rules behind those of fleets, each as far
 * behind its own as every other.
 */
export const PRIORITY_OF_ANYTHING = 20_000;
export const PRIORITY_OF_RULES_BEHIND = 20_000;

export function conditionsOf({ hosts, paths }: Pick<RequestRule, 'hosts' | 'paths'>): AwsRule['conditions'] {
  return [
    ...(hosts.length > 0 ? [{ field: 'host-header', values: hosts } as const] : []),
    ...(paths.length > 0 ? [{ field: 'path-pattern', values: paths } as const] : []),
  ];
}

/** Values and wildcards of one rule, at most. Source: Elastic Load Balancing User Guide, "Quotas for your Application Load Balancers". */
const VALUES_OF_A_RULE = 5;
const WILDCARDS_OF_A_RULE = 5;

/** What is too much for one rule. */
export function listenerRuleProblems({ sharedEntrance }: ServersPlan): readonly Problem[] {
  if (sharedEntrance === undefined) return [];
  const values = [...sharedEntrance.hosts, ...sharedEntrance.paths];
  const wildcards = values.join('').replace(/[^*?]/g, '').length;
  const path = ['loadBalancer'];
  return [
    ...(values.length > VALUES_OF_A_RULE
      ? [
          {
            path,
            found: `${values.length} hosts and paths`,
            expected: `at most ${VALUES_OF_A_RULE} together, which one rule takes; * and ? make one of several`,
          },
        ]
      : []),
    ...(wildcards > WILDCARDS_OF_A_RULE
      ? [
          {
            path,
            found: `${wildcards} of * and ? in hosts and paths`,
            expected: `at most ${WILDCARDS_OF_A_RULE} together, which one rule takes`,
          },
        ]
      : []),
  ];
}
