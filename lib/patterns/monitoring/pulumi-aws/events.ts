import { EventRule, EventTarget, LogGroup, LogResourcePolicy } from '@pulumi/aws/cloudwatch';
import type { Key } from '@pulumi/aws/kms';
import { interpolate, jsonStringify, type CustomResourceOptions } from '@pulumi/pulumi';
import type { AwsEventAlarm, AwsMetric } from '../../../clouds/aws/signals';
import type { ResourceNames } from '../../../engines/pulumi-aws/measure';
import { namePrefix } from '../../../engines/pulumi-aws/physical-names';
import { policyDocument } from '../../../engines/pulumi-aws/policy-document';
import type { AwsMonitoring } from '../aws';
import { describeRule, EVENT_WRITERS, MATCHED_EVENTS } from '../aws/events';

/** What the event log is made of. */
export interface EventLogParts {
  readonly words: AwsMonitoring['eventLog'];
  /** Key that CloudWatch Logs may use. */
  readonly key: Key;
  /** Name of the environment across all clients. */
  readonly environment: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** Where events are kept that alarms count. They explain what is told of already, so they go with their stack. */
export function addEventLog(
  name: string,
  { words: { logGroup, retentionDays }, key, environment, tags }: EventLogParts,
  options: CustomResourceOptions,
): LogGroup {
  const group = new LogGroup(
    `${name}-events`,
    { name: logGroup, retentionInDays: retentionDays, kmsKeyId: key.arn, tags },
    options,
  );
  new LogResourcePolicy(
    `${name}-events`,
    {
      policyName: `${environment}-events`,
      policyDocument: policyDocument([
        {
          principals: EVENT_WRITERS.map((service) => ({ service })),
          actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
          resources: [interpolate`${group.arn}:*`],
        },
      ]),
    },
    options,
  );
  return group;
}

/** What counts events, and the names of what it is measured on. */
export interface EventCount {
  readonly metric: AwsMetric;
  readonly names: ResourceNames;
}

/** What a rule is made of. */
export interface RuleParts {
  readonly alarm: AwsEventAlarm;
  /** Physical names of what the alarm watches, by the plan's own keys. */
  readonly names: ResourceNames;
  readonly watchName: string;
  readonly log: LogGroup;
  readonly tags: Readonly<Record<string, string>>;
}

/** Keeps every event that an alarm watches, and counts them: a resource that fails again and again is told of once. */
export function countEvents(
  name: string,
  { alarm, names, watchName, log, tags }: RuleParts,
  options: CustomResourceOptions,
): EventCount {
  const { plan, event } = alarm;
  const rule = new EventRule(
    name,
    {
      ...namePrefix('an event rule', name),
      description: describeRule(alarm, watchName),
      eventPattern: jsonStringify({
        source: [event.source],
        'detail-type': [event.detailType],
        detail: {
          [event.resource.field]: [names[event.resource.key]],
          ...(event.only && { [event.only.field]: [...event.only.values] }),
        },
      }),
      tags,
    },
    options,
  );
  new EventTarget(name, { rule: rule.name, arn: log.arn }, options);
  const { namespace, name: matched, statistic, dimension } = MATCHED_EVENTS;
  return {
    metric: { namespace, name: matched, statistic, minutes: plan.minutes, dimensions: { [dimension]: 'rule' } },
    names: { rule: rule.name },
  };
}
