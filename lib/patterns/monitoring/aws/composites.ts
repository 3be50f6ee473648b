import { groupBy } from '../../../group-by';
import type { PlannedAlarm, QuietTimes, Severity } from '../../../profile/alarms';

/** Alarms of a pattern that are quiet at some times. CloudWatch knows that of composite alarms alone. */
export interface AwsComposites {
  readonly times: QuietTimes;
  /** Seconds that they wait for it to be quiet; whoever is stopped is missed at once. */
  readonly waitSeconds: number;
  /** Seconds that they stay quiet afterwards. */
  readonly extensionSeconds: number;
  /** One composite alarm for each severity. */
  readonly composites: readonly AwsComposite[];
}

export interface AwsComposite {
  readonly severity: Severity;
  /** Any of them makes it fire. */
  readonly alarms: readonly PlannedAlarm[];
}

/** What is evaluated once a minute may be half a minute late. It holds up an alarm that is told as well. */
const WAIT_SECONDS = 30;

/**
 * Alarms that one composite alarm looks at, and characters of the rule that names them, at most.
 * Source: Amazon CloudWatch API Reference, "PutCompositeAlarm".
 */
export const ALARMS_OF_A_COMPOSITE = 100;
const LONGEST_RULE = 10_240;

/** What a rule says of an alarm beside its name: the longest ARN that it can have, its state, and what ties it to the next. */
const AROUND_A_NAME = 'ALARM("arn:aws-us-gov:cloudwatch:ap-southeast-1:123456789012:alarm:") OR '.length;

/** Whether a composite alarm could name all its alarms. @param prefix - characters of their names before their IDs */
export function fitsIntoRule({ alarms }: AwsComposite, prefix: number): boolean {
  const rule = alarms.reduce((sum, { id }) => sum + AROUND_A_NAME + prefix + id.length, 0);
  return alarms.length <= ALARMS_OF_A_COMPOSITE && rule <= LONGEST_RULE;
}

/**
 * Composite alarms for those alarms of a pattern that are ever quiet, or nothing where there are none.
 * Source: Amazon CloudWatch User Guide, "Suppressing composite alarm actions".
 * @throws Error when they are quiet at different times
 */
export function compositesOf(alarms: readonly PlannedAlarm[]): AwsComposites | undefined {
  const quiet = alarms.filter((alarm) => alarm.quiet !== undefined);
  const times = quiet[0]?.quiet;
  if (times === undefined) return undefined;
  const other = quiet.find((alarm) => JSON.stringify(alarm.quiet) !== JSON.stringify(times));
  if (other) throw new Error(`alarm ${other.id} is quiet at other times than ${quiet[0]?.id ?? ''}`);
  return {
    times,
    waitSeconds: WAIT_SECONDS,
    extensionSeconds: times.graceMinutes * 60,
    composites: [...groupBy(quiet, ({ severity }) => severity)].map(([severity, members]) => ({
      severity,
      alarms: members,
    })),
  };
}
