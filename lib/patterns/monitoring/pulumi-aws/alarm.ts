import { MetricAlarm } from '@pulumi/aws/cloudwatch';
import type { Topic } from '@pulumi/aws/sns';
import type { CustomResourceOptions, Output } from '@pulumi/pulumi';
import type { AwsMeasure } from '../../../clouds/aws/signals';
import { alarmMeasure, type ResourceNames } from '../../../engines/pulumi-aws/measure';
import type { PlannedAlarm } from '../../../profile/alarms';
import type { RaisedAlarm } from '../plan';
import type { Topics } from './topics';

/** What an alarm holds against a metric. */
export interface AlarmParts extends RaisedAlarm {
  readonly plan: PlannedAlarm;
  readonly metric: AwsMeasure;
  readonly names: ResourceNames;
  readonly comparison: PlannedAlarm['comparison'];
  readonly threshold: number;
  readonly tags: Readonly<Record<string, string>>;
}

/** Raises an alarm. It tells its topic when it begins and when it is over; of one that is ever quiet, a composite alarm does. */
export function addAlarm(name: string, parts: AlarmParts, topics: Topics, options: CustomResourceOptions): MetricAlarm {
  const { plan } = parts;
  return new MetricAlarm(
    name,
    {
      name: parts.name,
      alarmDescription: parts.description,
      ...alarmMeasure(parts.metric, parts.names),
      threshold: parts.threshold,
      comparisonOperator: COMPARISONS[parts.comparison],
      evaluationPeriods: plan.periods,
      datapointsToAlarm: plan.breaching,
      treatMissingData: MISSING_DATA[plan.silence],
      ...(plan.quiet === undefined && telling(topics[plan.severity])),
      tags: parts.tags,
    },
    options,
  );
}

/** Tells a topic when an alarm begins and when it is over. */
export function telling({ arn }: Topic): {
  readonly alarmActions: Output<string>[];
  readonly okActions: Output<string>[];
} {
  return { alarmActions: [arn], okActions: [arn] };
}

const COMPARISONS = { above: 'GreaterThanThreshold', below: 'LessThanThreshold' } as const;
const MISSING_DATA = { fine: 'notBreaching', breach: 'breaching', unchanged: 'ignore' } as const;
