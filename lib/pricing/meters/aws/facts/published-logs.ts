import type { Properties, Resource } from '../../../readers/resource';
import { lift, type Maybe } from '../../../readers/unknown';
import { perUse, provided, type Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

import { LOGGED_GB } from './log-delivery';

/** Usage key of the logs that a service publishes when a property asks for them. */
export const PUBLISHED_GB = { ...LOGGED_GB, unit: 'GB per month of logs that it publishes' } as const;

const INGESTED = 'cloudwatch/logs-ingested-standard-class';

/**
 * Logs that a service writes to log groups of its own making, as CloudWatch bills what comes in. Source: Amazon CloudWatch pricing,
 * "Logs".
 *
 * @param kinds - the property that lists the kinds of logs, e.g. `EnableCloudwatchLogsExports`
 */
export function exportedLogs(r: Properties, kinds: string, logged: UsageAmount): readonly Charge[] {
  return provided(
    lift(r.list(kinds), (all) => all.length > 0),
    [perUse('Logs exported', INGESTED, logged)],
  );
}

/**
 * Logs that a service writes to a log group that the template names; nothing where the group is in the same input, and is billed for what
 * comes in by itself. Source: Amazon CloudWatch pricing, "Logs".
 */
export function writtenLogs(isOn: Maybe<boolean>, group: Resource | undefined, logged: UsageAmount): readonly Charge[] {
  if (group?.type === 'AWS::Logs::LogGroup') return [];
  return provided(isOn, [perUse('Logs written', INGESTED, logged)]);
}

/** What receives logs, by its rate: vended logs cost the same in CloudWatch Logs, and less elsewhere. */
export type LogDestination = 'cloudwatch-logs' | 's3' | 'firehose';

const RATES: Readonly<Record<LogDestination, string>> = {
  'cloudwatch-logs': 'cloudwatch/vended-logs-to-cloudwatch-logs-standard',
  s3: 'cloudwatch/vended-logs-delivered-to-s3',
  firehose: 'cloudwatch/vended-logs-delivered-to-firehose',
};

/**
 * Logs that a service delivers to a destination that the template names; nothing where that is a log group of the same input, which is
 * billed for what comes in by itself. Source: Amazon CloudWatch pricing, "Vended Logs".
 */
export function deliveredLogs(
  isOn: Maybe<boolean>,
  destination: LogDestination,
  group: Resource | undefined,
  logged: UsageAmount,
): readonly Charge[] {
  if (destination === 'cloudwatch-logs' && group?.type === 'AWS::Logs::LogGroup') return [];
  return provided(isOn, [perUse(`Logs delivered to ${NAMES[destination]}`, RATES[destination], logged)]);
}

const NAMES: Readonly<Record<LogDestination, string>> = {
  'cloudwatch-logs': 'CloudWatch Logs',
  s3: 'S3',
  firehose: 'Firehose',
};
