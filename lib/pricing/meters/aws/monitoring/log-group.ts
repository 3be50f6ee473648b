import type { Resource } from '../../../readers/resource';
import { lift, type Maybe } from '../../../readers/unknown';
import { perUse, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { isLogOfDeployments } from '../facts/deployment';
import { isFilledByVendedLogs, LOGGED_GB } from '../facts/log-delivery';

/** What is left of a GB when it is stored compressed, as the AWS Pricing Calculator counts it. */
const COMPRESSED = 0.15;
/** Months of logs that are counted where they are kept for ever. */
const MONTHS_WHEN_FOR_EVER = 12;

/**
 * Billed per GB ingested and per GB-month kept. A group that vended logs fill (flow logs) is billed here for keeping them
 * alone; their delivery is billed with the flow log. What is logged at deployments alone is nothing in a month. Source: Amazon CloudWatch pricing, "Logs".
 */
export const logGroup = meter({
  reads: {
    'AWS::Logs::LogGroup': (r: Resource) => ({
      logClass: r.text('LogGroupClass') ?? 'STANDARD',
      retentionDays: r.number('RetentionInDays'),
      filledByVendedLogs: isFilledByVendedLogs(r),
      ofDeploymentsAlone: isLogOfDeployments(r),
    }),
  },
  usage: { loggedGb: LOGGED_GB },
  charges: (facts, use) => (facts.ofDeploymentsAlone ? [] : logs(facts, use.loggedGb)),
});

interface LogGroupFacts {
  readonly logClass: Maybe<string>;
  readonly retentionDays: Maybe<number> | undefined;
  readonly filledByVendedLogs: boolean;
}

function logs(
  { logClass, retentionDays, filledByVendedLogs }: LogGroupFacts,
  loggedGb: UsageAmount,
): readonly Charge[] {
  return [
    ...(filledByVendedLogs ? [] : [perUse('Logs ingested', lift(logClass, ingestRate), loggedGb)]),
    perUse('Logs kept', 'cloudwatch/logs-stored', loggedGb, {
      perUnit: lift(monthsKept(retentionDays), (months) => months * COMPRESSED),
      note: keptNote(retentionDays),
    }),
  ];
}

function ingestRate(logClass: string): string {
  return logClass === 'INFREQUENT_ACCESS'
    ? 'cloudwatch/logs-ingested-infrequent-access-class'
    : 'cloudwatch/logs-ingested-standard-class';
}

function monthsKept(retentionDays: Maybe<number> | undefined): Maybe<number> {
  return lift(retentionDays, (days) => (days === undefined ? MONTHS_WHEN_FOR_EVER : days / (365 / 12)));
}

function keptNote(retentionDays: Maybe<number> | undefined): string {
  const compressed = `compressed to ${COMPRESSED * 100} %`;
  return retentionDays === undefined
    ? `kept for ever: what is there after ${MONTHS_WHEN_FOR_EVER} months, ${compressed}`
    : `what the retention keeps, ${compressed}`;
}
