import type { Problem } from '../../../problem';
import type { ServersPlan, SharedEntrance } from '../servers-plan';
import { targetProtocol } from './load-balancer';
import type { AwsListenerRule } from './words';

export function awsListenerRule({ hosts, paths, priority, target }: SharedEntrance): AwsListenerRule {
  return {
    priority,
    conditions: [
      ...(hosts.length > 0 ? [{ field: 'host-header', values: hosts } as const] : []),
      ...(paths.length > 0 ? [{ field: 'path-pattern', values: paths } as const] : []),
    ],
    targetProtocol: targetProtocol(target),
  };
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
