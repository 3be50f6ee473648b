import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { Construct } from 'constructs';
import type { BoundMetricAlarm } from '../../../engines/aws-cdk/watched';
import type { PlannedAlarm } from '../../../profile/alarms';
import type { RaisedAlarm } from '../plan';
import type { Topics } from './topics';

/** Raises an alarm that tells its topic when it begins and when it is over. */
export function addAlarm(
  scope: Construct,
  { alarm: words, metric }: BoundMetricAlarm,
  { name, description }: RaisedAlarm,
  topics: Topics,
): cloudwatch.Alarm {
  const { plan, threshold } = words;
  const alarm = new cloudwatch.Alarm(scope, plan.id, {
    alarmName: name,
    alarmDescription: description,
    metric,
    threshold,
    comparisonOperator: comparison(words.comparison),
    evaluationPeriods: plan.periods,
    treatMissingData: missingData(plan.silence),
  });
  const tell = new SnsAction(topics[plan.severity]);
  alarm.addAlarmAction(tell);
  alarm.addOkAction(tell);
  return alarm;
}

// The CDK loads a module when its first value is asked for: asked for here in functions, so that an import stays quick.
function comparison(of: PlannedAlarm['comparison']): cloudwatch.ComparisonOperator {
  const { GREATER_THAN_THRESHOLD, LESS_THAN_THRESHOLD } = cloudwatch.ComparisonOperator;
  return of === 'above' ? GREATER_THAN_THRESHOLD : LESS_THAN_THRESHOLD;
}

function missingData(silence: PlannedAlarm['silence']): cloudwatch.TreatMissingData {
  const { NOT_BREACHING, BREACHING } = cloudwatch.TreatMissingData;
  return silence === 'fine' ? NOT_BREACHING : BREACHING;
}
