import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { accept } from '../../../engines/aws-cdk/exceptions';
import type { PlannedAlarm } from '../../../profile/alarms';
import { TOLD_BY_A_COMPOSITE_ALARM } from '../exceptions';
import type { RaisedAlarm } from '../plan';
import type { Topics } from './topics';

/** What an alarm holds against a metric. */
export interface AlarmParts extends RaisedAlarm {
  readonly plan: PlannedAlarm;
  readonly metric: cloudwatch.IMetric;
  readonly comparison: PlannedAlarm['comparison'];
  readonly threshold: number;
}

/** Raises an alarm. It tells its topic when it begins and when it is over; of one that is ever quiet, a composite alarm does. */
export function addAlarm(scope: Construct, id: string, parts: AlarmParts, topics: Topics): cloudwatch.Alarm {
  const { plan } = parts;
  const alarm = new cloudwatch.Alarm(scope, id, {
    alarmName: parts.name,
    alarmDescription: parts.description,
    metric: parts.metric,
    threshold: parts.threshold,
    comparisonOperator: comparison(parts.comparison),
    evaluationPeriods: plan.periods,
    datapointsToAlarm: plan.breaching,
    treatMissingData: missingData(plan.silence),
  });
  if (plan.quiet === undefined) tell(alarm, topics[plan.severity]);
  else accept(alarm, TOLD_BY_A_COMPOSITE_ALARM);
  return alarm;
}

/** Tells a topic when an alarm begins and when it is over. */
export function tell(alarm: cloudwatch.AlarmBase, topic: ITopic): void {
  const action = new SnsAction(topic);
  alarm.addAlarmAction(action);
  alarm.addOkAction(action);
}

// The CDK loads a module when its first value is asked for: asked for here in functions, so that an import stays quick.
function comparison(of: PlannedAlarm['comparison']): cloudwatch.ComparisonOperator {
  const { GREATER_THAN_THRESHOLD, LESS_THAN_THRESHOLD } = cloudwatch.ComparisonOperator;
  return of === 'above' ? GREATER_THAN_THRESHOLD : LESS_THAN_THRESHOLD;
}

function missingData(silence: PlannedAlarm['silence']): cloudwatch.TreatMissingData {
  const { NOT_BREACHING, BREACHING, IGNORE } = cloudwatch.TreatMissingData;
  return { fine: NOT_BREACHING, breach: BREACHING, unchanged: IGNORE }[silence];
}
