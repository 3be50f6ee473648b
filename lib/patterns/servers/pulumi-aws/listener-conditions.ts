import type { ListenerRuleArgs } from '@pulumi/aws/lb';
import type { AwsRule } from '../aws/words';

/** Conditions of a rule of a listener. */
export function conditionsFor(conditions: AwsRule['conditions']): ListenerRuleArgs['conditions'] {
  return conditions.map(({ field, values }) => ({ [CONDITIONS[field]]: { values: [...values] } }));
}

const CONDITIONS = { 'host-header': 'hostHeader', 'path-pattern': 'pathPattern' } as const;
