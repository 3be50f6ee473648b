import type { Properties, Resource } from '../../../readers/resource';
import { lift, type Maybe } from '../../../readers/unknown';
import { perUse, provided, type Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

import { countOf } from '../../facts/count';
import { LOGGED_GB, vendedRate, type LogDestination } from './log-delivery';

/** Usage key of the logs that a service publishes when a property asks for them. */
export const PUBLISHED_GB = { ...LOGGED_GB, unit: 'GB per month of logs that it publishes' } as const;

/** Rate of what log groups take in, but for those of another class. */
export const INGESTED = 'cloudwatch/logs-ingested-standard-class';

/** Logs that a service sends to CloudWatch Logs where that is switched on. Source: Amazon CloudWatch pricing, "Logs". */
export function ingestedLogs(name: string, isOn: Maybe<boolean>, logged: UsageAmount): readonly Charge[] {
  return provided(isOn, [perUse(name, INGESTED, logged)]);
}

/** Logs that a service publishes, and how they are billed. */
export interface PublishedLogs {
  /** Name of the line. */
  readonly name: string;
  readonly rate: Maybe<string>;
  readonly isOn: Maybe<boolean>;
}

/** What is charged for logs, each of them as much as is logged. */
export function logCharges(logs: readonly PublishedLogs[], logged: UsageAmount): readonly Charge[] {
  return logs.flatMap(({ name, rate, isOn }) => provided(isOn, [perUse(name, rate, logged)]));
}

/**
 * Logs that a service writes to log groups of its own making, as CloudWatch bills what comes in. Source: Amazon CloudWatch pricing,
 * "Logs".
 *
 * @param kinds - the property that lists the kinds of logs, e.g. `EnableCloudwatchLogsExports`
 */
export function exportedLogs(r: Properties, kinds: string): readonly PublishedLogs[] {
  const isOn = lift(countOf(r, kinds), (count) => count > 0);
  return [{ name: 'Logs exported', rate: INGESTED, isOn }];
}

/**
 * Logs that a service writes to a log group that the template names; none where the group is in the same input, and is billed for what
 * comes in by itself. Source: Amazon CloudWatch pricing, "Logs".
 */
export function writtenLogs(isOn: Maybe<boolean>, group: Resource | undefined): readonly PublishedLogs[] {
  return group?.type === 'AWS::Logs::LogGroup' ? [] : [{ name: 'Logs written', rate: INGESTED, isOn }];
}

const NAMES: Readonly<Record<LogDestination, string>> = {
  'cloud-watch-logs': 'CloudWatch Logs',
  s3: 'S3',
  'kinesis-data-firehose': 'Firehose',
};

/**
 * Logs that a service delivers to a destination that the template names; none where that is a log group of the same input, which is
 * billed for what comes in by itself. Source: Amazon CloudWatch pricing, "Vended Logs".
 */
export function deliveredLogs(
  isOn: Maybe<boolean>,
  destination: LogDestination,
  group?: Resource,
): readonly PublishedLogs[] {
  return destination === 'cloud-watch-logs' && group?.type === 'AWS::Logs::LogGroup'
    ? []
    : [{ name: `Logs delivered to ${NAMES[destination]}`, rate: vendedRate(destination), isOn }];
}
