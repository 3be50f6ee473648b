import { schedulerCron } from '../../../clouds/aws/cron';
import type { AwsStatement } from '../../../clouds/aws/statement';
import type { ServersPlan } from '../servers-plan';
import { conditionsOf, PRIORITY_OF_ANYTHING, PRIORITY_OF_RULES_BEHIND } from './listener-rule';
import type { AwsClosedAnswer } from './words';

/**
 * How a load balancer answers for servers that are stopped: whenever the limits of the fleet change, seasons aside, a schedule gives the rule that leads
 * to them its action. Priorities stay: a deployment at night could not set one that another rule has meanwhile.
 */
export function awsClosedAnswer({
  closedAnswer,
  usualChanges,
  sharedEntrance,
}: Pick<ServersPlan, 'closedAnswer' | 'usualChanges' | 'sharedEntrance'>): AwsClosedAnswer | undefined {
  if (closedAnswer === undefined) return undefined;
  return {
    text: closedAnswer,
    rule: sharedEntrance
      ? { priority: PRIORITY_OF_RULES_BEHIND + sharedEntrance.priority, conditions: conditionsOf(sharedEntrance) }
      : { priority: PRIORITY_OF_ANYTHING, conditions: [{ field: 'path-pattern', values: ['/*'] }] },
    schedule: usualChanges.map(({ name, at, max, ...on }) => ({
      name,
      cron: schedulerCron(on, at),
      answers: max > 0 ? 'servers' : 'load-balancer',
    })),
  };
}

/** What the schedules may change, and nothing else. */
export const ANSWER_STATEMENTS: readonly (AwsStatement & { readonly on: 'rule' })[] = [
  { actions: ['elasticloadbalancing:ModifyRule'], on: 'rule' },
];

/** How long a change is tried again that AWS did not take: one that comes hours later could close what is open. */
export const ANSWER_RETRY_SECONDS = 3600;

/** Operation that a schedule calls. Source: EventBridge Scheduler User Guide, "Using universal targets". */
export const MODIFY_RULE = {
  service: 'scheduler',
  resource: 'aws-sdk',
  resourceName: 'elasticloadbalancingv2:modifyRule',
} as const;

/** Resources that only the engine knows, by their ARNs. */
export interface AnsweringRule {
  readonly rule: string;
  readonly targetGroup: string;
}

/** What a schedule asks of the operation. Source: Elastic Load Balancing API Reference, "ModifyRule". */
export function answerRequest(
  { rule, targetGroup }: AnsweringRule,
  answers: AwsClosedAnswer['schedule'][number]['answers'],
  text: string,
): object {
  const action = {
    servers: { Type: 'forward', TargetGroupArn: targetGroup },
    'load-balancer': {
      Type: 'fixed-response',
      FixedResponseConfig: { StatusCode: '503', ContentType: 'text/plain', MessageBody: text },
    },
  }[answers];
  return { RuleArn: rule, Actions: [action] };
}
