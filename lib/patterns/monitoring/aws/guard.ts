import type { AwsStatement } from '../../../clouds/aws/statement';
import type { ScheduledStart } from '../../../clouds/aws/scheduler';
import { scriptedRunbook } from '../../../clouds/aws/scripted-runbook';
import type { PlannedGuard } from '../guard';
import { GUARD_SCRIPT, GUARD_TAG } from './guard-script';

/** What stops the servers of an environment: a runbook of Systems Manager, and when it is started. */
export interface AwsGuard {
  /** Name of the runbook, by which people start it too. */
  readonly document: string;
  /** Tags, all of which an Auto Scaling group carries that it stops. */
  readonly tags: Readonly<Record<string, string>>;
  /** Name of the environment across all clients. */
  readonly environment: string;
  /** Percent of the budget at which actual spend stops servers. @default - no spend does */
  readonly percent?: number;
  /** By what the names of schedules end with. */
  readonly starts: Readonly<Record<string, ScheduledStart>>;
}

/**
 * How often spend is looked at. AWS brings it up to date up to three times a day.
 * Source: AWS Cost Management User Guide, "Best practices for AWS Budgets".
 */
const CHECKS = 'rate(4 hours)';

/** The guard in AWS's words. */
export function awsGuard({ environment, tags, stopAtPercent, end }: PlannedGuard): AwsGuard {
  return {
    document: guardName(environment),
    tags,
    environment,
    ...(stopAtPercent !== undefined && { percent: stopAtPercent }),
    starts: {
      ...(stopAtPercent !== undefined && {
        Check: {
          description: `Stops the servers of ${environment} once ${stopAtPercent}% of its budget is spent`,
          expression: CHECKS,
          timeZone: 'Etc/UTC',
          parameters: { Action: 'check' },
        },
      }),
      ...(end && {
        End: {
          description: `Stops the servers of ${environment}, whose last day it is`,
          expression: `at(${end.day}T${end.at}:00)`,
          timeZone: end.timeZone,
          parameters: { Action: 'stop' },
        },
      }),
    },
  };
}

/** Name of the runbook. @param environment - its name across all clients */
export function guardName(environment: string): string {
  return `${environment}-guard`;
}

/** What only the engine knows. */
export interface GuardParts {
  /** ARN of the role that the runbook runs as. */
  readonly role: string;
  /** ARN of the topic that is told. */
  readonly topic: string;
  /** Name of the budget. @default - none stops servers */
  readonly budget?: string;
}

/** The runbook: it looks at the budget and stops servers when it has to, stops them, or starts them again. */
export function guardDocument(
  { document, tags, environment, percent }: AwsGuard,
  { role, topic, budget }: GuardParts,
): object {
  const checks = percent !== undefined && budget !== undefined;
  return scriptedRunbook(
    role,
    `Stops the servers of ${environment}, and starts them again`,
    {
      name: 'guard',
      handler: 'guard',
      script: GUARD_SCRIPT,
      input: {
        Action: '{{ Action }}',
        Environment: environment,
        Document: document,
        Filters: Object.entries(tags).map(([key, value]) => ({ Name: `tag:${key}`, Values: [value] })),
        Topic: topic,
        ...(checks && { Account: '{{ global:ACCOUNT_ID }}', Budget: budget, Percent: percent }),
      },
    },
    {
      Action: {
        type: 'String',
        description:
          'stop: stop all servers; start: start those that were stopped, for the rest of the month whatever is spent',
        allowedValues: [...(checks ? ['check'] : []), 'stop', 'start'],
        default: checks ? 'check' : 'stop',
      },
    },
  );
}

/** Statement of the policy of the runbook. */
export interface GuardStatement extends AwsStatement {
  readonly on: 'anything' | 'budget' | 'topic' | 'key';
}

/**
 * What the runbook may do: change groups that carry the tags of the environment, and write one tag on them.
 * Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon EC2 Auto Scaling" and "for AWS Budgets".
 */
export function guardStatements({ tags, percent }: AwsGuard): readonly GuardStatement[] {
  const ofEnvironment = Object.fromEntries(
    Object.entries(tags).map(([key, value]) => [`aws:ResourceTag/${key}`, value]),
  );
  return [
    { actions: ['autoscaling:DescribeAutoScalingGroups'], on: 'anything' },
    {
      actions: ['autoscaling:ResumeProcesses', 'autoscaling:SuspendProcesses', 'autoscaling:UpdateAutoScalingGroup'],
      on: 'anything',
      conditions: { StringEquals: ofEnvironment },
    },
    {
      actions: ['autoscaling:CreateOrUpdateTags'],
      on: 'anything',
      conditions: { StringEquals: ofEnvironment, 'ForAllValues:StringEquals': { 'aws:TagKeys': GUARD_TAG } },
    },
    { actions: ['sns:Publish'], on: 'topic' },
    { actions: ['kms:Decrypt', 'kms:GenerateDataKey'], on: 'key' },
    ...(percent === undefined ? [] : [{ actions: ['budgets:ViewBudget'], on: 'budget' } as const]),
  ];
}
