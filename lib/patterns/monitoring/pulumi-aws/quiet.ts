import { CompositeAlarm, MetricAlarm } from '@pulumi/aws/cloudwatch';
import { all, type CustomResourceOptions, type Input, type Output } from '@pulumi/pulumi';
import { alarmMeasure } from '../../../engines/pulumi-aws/measure';
import type { IWatched } from '../../../engines/pulumi-aws/watched';
import type { EnvironmentContext } from '../../../profile/context';
import type { AwsComposites } from '../aws/composites';
import { describeQuiet, describeTogether } from '../plan';
import { telling } from './alarm';
import type { Topics } from './topics';

/** Alarms of a pattern that are raised already. */
export interface RaisedAlarms {
  readonly watched: IWatched;
  /** By the ID of their plan. */
  readonly alarms: ReadonlyMap<string, MetricAlarm>;
}

/** What tells of alarms together. */
export interface CompositeParts {
  readonly context: EnvironmentContext;
  readonly topics: Topics;
  readonly tags: Readonly<Record<string, string>>;
}

/** Tells of alarms that are ever quiet: a composite alarm for each severity, and one alarm that keeps them all quiet. */
export function addComposites(
  name: string,
  { times, waitSeconds, extensionSeconds, composites }: AwsComposites,
  { watched: { watchName, alarms: bound }, alarms }: RaisedAlarms,
  { context, topics, tags }: CompositeParts,
  options: CustomResourceOptions,
): void {
  const [quiet] = bound.flatMap(({ alarm, names }) => (alarm.quiet ? { measure: alarm.quiet, names } : []));
  if (quiet === undefined) throw new Error(`${watchName} has no measure of when it is quiet`);
  const described = describeQuiet(times, watchName, context);
  const suppressor = new MetricAlarm(
    `${name}-Quiet`,
    {
      name: described.name,
      alarmDescription: described.description,
      ...alarmMeasure(quiet.measure, quiet.names),
      threshold: 0,
      comparisonOperator: 'GreaterThanThreshold',
      evaluationPeriods: 1,
      treatMissingData: 'notBreaching',
      tags,
    },
    options,
  );
  for (const composite of composites) {
    const together = describeTogether(composite, watchName, context);
    const members = composite.alarms.flatMap(({ id }) => alarms.get(id) ?? []);
    new CompositeAlarm(
      `${name}-${composite.severity}`,
      {
        alarmName: together.name,
        alarmDescription: together.description,
        alarmRule: anyOf(members.map(({ arn }) => arn)),
        actionsSuppressor: {
          alarm: suppressor.arn,
          waitPeriod: waitSeconds,
          extensionPeriod: extensionSeconds,
        },
        ...telling(topics[composite.severity]),
        tags,
      },
      options,
    );
  }
}

/** Source: Amazon CloudWatch API Reference, "PutCompositeAlarm". */
function anyOf(arns: readonly Input<string>[]): Output<string> {
  return all([...arns]).apply((known) => `(${known.map((arn) => `ALARM("${arn}")`).join(' OR ')})`);
}
