import { ListenerCondition } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import type { AwsRule } from '../aws/words';

/** Conditions of a rule of a listener. */
export function conditionsFor(conditions: AwsRule['conditions']): ListenerCondition[] {
  return conditions.map(({ field, values }) => CONDITIONS[field]([...values]));
}

const CONDITIONS = {
  'host-header': (values: string[]) => ListenerCondition.hostHeaders(values),
  'path-pattern': (values: string[]) => ListenerCondition.pathPatterns(values),
};
