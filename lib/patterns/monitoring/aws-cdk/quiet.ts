import { Duration } from 'aws-cdk-lib';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { accept } from '../../../engines/aws-cdk/exceptions';
import type { BoundAlarm } from '../../../engines/aws-cdk/watched';
import type { EnvironmentContext } from '../../../profile/context';
import type { AwsComposites } from '../aws/composites';
import { TELLS_NOBODY } from '../exceptions';
import { describeQuiet, describeTogether } from '../plan';
import { tell } from './alarm';
import type { Topics } from './topics';

/** Alarms of a pattern that are raised already. */
export interface RaisedAlarms {
  readonly watchName: string;
  readonly bound: readonly BoundAlarm[];
  /** By the ID of their plan. */
  readonly alarms: ReadonlyMap<string, cloudwatch.Alarm>;
}

/** Tells of alarms that are ever quiet: a composite alarm for each severity, and one alarm that keeps them all quiet. */
export function addComposites(
  scope: Construct,
  { times, waitSeconds, extensionSeconds, composites }: AwsComposites,
  { watchName, bound, alarms }: RaisedAlarms,
  { context, topics }: { readonly context: EnvironmentContext; readonly topics: Topics },
): void {
  const quiet = bound.find((one) => one.quiet !== undefined)?.quiet;
  if (quiet === undefined) throw new Error(`${watchName} has no measure of when it is quiet`);
  const { name, description } = describeQuiet(times, watchName, context);
  const suppressor = new cloudwatch.Alarm(scope, 'Quiet', {
    alarmName: name,
    alarmDescription: description,
    metric: quiet,
    threshold: 0,
    comparisonOperator: cloudwatch.ComparisonOperator.GREATER_THAN_THRESHOLD,
    evaluationPeriods: 1,
    treatMissingData: cloudwatch.TreatMissingData.NOT_BREACHING,
  });
  accept(suppressor, TELLS_NOBODY);
  for (const composite of composites) {
    const described = describeTogether(composite, watchName, context);
    const watched = composite.alarms.flatMap(({ id }) => alarms.get(id) ?? []);
    const together = new cloudwatch.CompositeAlarm(scope, `Composite-${composite.severity}`, {
      compositeAlarmName: described.name,
      alarmDescription: described.description,
      alarmRule: cloudwatch.AlarmRule.anyOf(...watched),
      actionsSuppressor: suppressor,
      actionsSuppressorWaitPeriod: Duration.seconds(waitSeconds),
      actionsSuppressorExtensionPeriod: Duration.seconds(extensionSeconds),
    });
    tell(together, topics[composite.severity]);
  }
}
