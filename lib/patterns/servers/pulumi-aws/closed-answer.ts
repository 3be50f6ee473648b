import { Schedule } from '@pulumi/aws/scheduler';
import { all, type Output } from '@pulumi/pulumi';
import { SCHEDULE_GROUP, SCHEDULER_PRINCIPAL } from '../../../clouds/aws/scheduler';
import { namePrefix } from '../../../engines/pulumi-aws/physical-names';
import { statementsOn } from '../../../engines/pulumi-aws/policy-document';
import { allow, serviceRole } from '../../../engines/pulumi-aws/service-role';
import { ANSWER_RETRY_SECONDS, ANSWER_STATEMENTS, answerRequest, MODIFY_RULE } from '../aws/closed-answer';
import type { AwsClosedAnswer } from '../aws/words';
import type { BalancedFleet } from './load-balancer';
import type { FleetParts } from './parts';
import { leadTo } from './targets';

/** Lets the load balancer of a fleet answer for its servers while they are stopped. */
export function answerWhileStopped(
  fleet: FleetParts,
  { text, rule, schedule }: AwsClosedAnswer,
  balanced: BalancedFleet,
): void {
  const { plan, location, below } = fleet;
  const { listener, targetGroup } = balanced;
  const added = leadTo(fleet, 'closed', {
    ...rule,
    ...{ listener, targetGroup, forwardsBy: 'TargetGroupArn', scheduled: balanced.rule === undefined },
  });
  const answering = (balanced.rule ?? added).arn;
  const roleArn = schedulerRole(fleet, answering);
  const { service, resource, resourceName } = MODIFY_RULE;
  for (const { name: called, cron, answers } of schedule) {
    const name = `${fleet.name}-closed-${called}`;
    new Schedule(
      name,
      {
        ...namePrefix('a schedule', name),
        description: `From then on, ${answers === 'servers' ? 'servers answer' : 'the load balancer answers'} for ${plan.fullName}`,
        scheduleExpression: cron,
        scheduleExpressionTimezone: plan.timeZone,
        flexibleTimeWindow: { mode: 'OFF' },
        target: {
          arn: location.globalArn(service, `${resource}:${resourceName}`),
          roleArn,
          input: all([answering, targetGroup.arn]).apply(([ofRule, ofTargets]) =>
            JSON.stringify(answerRequest({ rule: ofRule, targetGroup: ofTargets }, answers, text)),
          ),
          retryPolicy: { maximumEventAgeInSeconds: ANSWER_RETRY_SECONDS },
        },
      },
      below,
    );
  }
}

/** @returns its ARN */
function schedulerRole(fleet: FleetParts, rule: Output<string>): Output<string> {
  const { plan, location, tags, below } = fleet;
  const name = `${fleet.name}-closed`;
  const role = serviceRole(
    name,
    {
      service: SCHEDULER_PRINCIPAL,
      conditions: {
        StringEquals: {
          'aws:SourceAccount': location.account,
          'aws:SourceArn': location.arn('scheduler', `schedule-group/${SCHEDULE_GROUP}`),
        },
      },
      tags: tags(),
    },
    below,
  );
  allow(
    name,
    {
      role,
      purpose: `Lets the load balancer answer for ${plan.fullName} while it is stopped`,
      statements: statementsOn(ANSWER_STATEMENTS, { rule: [rule] }),
      tags: tags(),
    },
    below,
  );
  return role.arn;
}
