import { ArnFormat, Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import * as events from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { letLogsUse } from '../../../engines/aws-cdk/encryption-key';
import { retentionOf } from '../../../engines/aws-cdk/log-retention';
import type { BoundEventAlarm } from '../../../engines/aws-cdk/watched';
import type { AwsMonitoring } from '../aws';
import { describeRule, EVENT_WRITERS, MATCHED_EVENTS } from '../aws/events';

/** Where events are kept that alarms count. They explain what is told of already, so they go with their stack. */
export function addEventLog(
  scope: Construct,
  { logGroup, retentionDays }: AwsMonitoring['eventLog'],
  key: IKey,
): LogGroup {
  letLogsUse(key);
  const group = new LogGroup(scope, 'Events', {
    logGroupName: logGroup,
    retention: retentionOf(retentionDays),
    encryptionKey: key,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  group.addToResourcePolicy(
    new PolicyStatement({
      principals: EVENT_WRITERS.map((service) => new ServicePrincipal(service)),
      actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      resources: [group.logGroupArn],
    }),
  );
  return group;
}

/** Keeps every event that an alarm watches, and counts them: a resource that fails again and again is told of once. */
export function countEvents(
  scope: Construct,
  { alarm, resource }: BoundEventAlarm,
  pattern: string,
  log: LogGroup,
): Metric {
  const { plan, event } = alarm;
  const rule = new events.Rule(scope, plan.id, {
    description: describeRule(alarm, pattern),
    eventPattern: {
      source: [event.source],
      detailType: [event.detailType],
      detail: {
        [event.resource.field]: [resource],
        ...(event.only && { [event.only.field]: [...event.only.values] }),
      },
    },
    // The CDK's own target for a log group brings a function that writes its policy.
    targets: [{ bind: () => ({ arn: logGroupTarget(log) }) }],
  });
  const { namespace, name, statistic, dimension } = MATCHED_EVENTS;
  return new Metric({
    namespace,
    metricName: name,
    statistic,
    period: Duration.minutes(plan.minutes),
    dimensionsMap: { [dimension]: rule.ruleName },
  });
}

/** The ARN of a log group ends with its streams, which EventBridge does not want. */
function logGroupTarget(log: LogGroup): string {
  return log.stack.formatArn({
    service: 'logs',
    resource: 'log-group',
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    resourceName: log.logGroupName,
  });
}
