import type { Resource } from '../../../readers/resource';
import { lift, type Maybe } from '../../../readers/unknown';
import { DAYS_PER_MONTH, perOptionalUse, perUse, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { isLogOfDeployments } from '../facts/deployment';
import { isFilledByVendedLogs, LOGGED_GB } from '../facts/log-delivery';
import { ofEach } from '../../facts/parts';
import { INGESTED } from '../facts/published-logs';

/** What is left of a GB when it is stored compressed, as the AWS Pricing Calculator counts it. */
const COMPRESSED = 0.15;
const STORED = 'cloudwatch/logs-stored';

const USAGE = {
  loggedGb: LOGGED_GB,
  storedPart: { unit: 'part of a GB that is left of it when it is stored compressed', assume: COMPRESSED, maximum: 1 },
  keptMonths: { unit: 'months of logs that are counted, where they are kept for ever', assume: 12 },
  queriedGb: { unit: 'GB that Logs Insights queries scan per month', assume: 0 },
  liveTailMinutes: { unit: 'minutes of Live Tail sessions per month', assume: 0 },
} as const;

type Use = Readonly<Record<keyof typeof USAGE, UsageAmount>>;

/**
 * Billed per GB ingested and per GB-month kept, per GB that a data protection policy scans, and for queries. A group that vended logs fill
 * (flow logs) is billed here for keeping them alone; their delivery is billed with the flow log. What is logged at deployments alone is
 * nothing in a month. Source: Amazon CloudWatch pricing, "Logs".
 */
export const logGroup = meter({
  reads: {
    'AWS::Logs::LogGroup': (r: Resource) => ({
      logClass: r.text('LogGroupClass') ?? 'STANDARD',
      retentionDays: r.number('RetentionInDays'),
      filledByVendedLogs: isFilledByVendedLogs(r),
      isScanned: r.value('DataProtectionPolicy') !== undefined,
      atDeploymentsAlone: isLogOfDeployments(r),
    }),
  },
  usage: USAGE,
  charges: (facts, use) => (facts.atDeploymentsAlone ? [] : logs(facts, use)),
});

interface LogGroupFacts {
  readonly logClass: Maybe<string>;
  readonly retentionDays: Maybe<number> | undefined;
  readonly filledByVendedLogs: boolean;
  readonly isScanned: boolean;
}

function logs({ logClass, retentionDays, filledByVendedLogs, isScanned }: LogGroupFacts, use: Use): readonly Charge[] {
  return [
    ...(filledByVendedLogs ? [] : [perUse('Logs ingested', lift(logClass, ingestRate), use.loggedGb)]),
    // What passes through on its way to a bucket or stream is not kept.
    ...(logClass === 'DELIVERY' ? [] : [kept(retentionDays, use)]),
    ...(isScanned ? [perUse('Data protection', 'cloudwatch/log-data-protection-scan', use.loggedGb)] : []),
    ...perOptionalUse('Logs Insights queries', 'cloudwatch/logs-insights-data-scanned', use.queriedGb),
    ...perOptionalUse('Live Tail', 'cloudwatch/live-tail', use.liveTailMinutes),
  ];
}

/** Keys of the rates, by class. Source: Amazon CloudWatch pricing, "Logs"; what Delivery log groups take in is vended to where they deliver. */
const OTHER_CLASSES: Readonly<Record<string, string>> = {
  INFREQUENT_ACCESS: 'cloudwatch/logs-ingested-infrequent-access-class',
  DELIVERY: 'cloudwatch/vended-logs-delivered-to-s3',
};

function ingestRate(logClass: string): string {
  return OTHER_CLASSES[logClass] ?? INGESTED;
}

function kept(retentionDays: Maybe<number> | undefined, { loggedGb, storedPart, keptMonths }: Use): Charge {
  const stored = ofEach(loggedGb, storedPart);
  const compressed = `compressed to ${Number((storedPart.amount.expected * 100).toFixed(1))}%`;
  if (retentionDays === undefined)
    return perUse('Logs kept', STORED, ofEach(stored, keptMonths), {
      note: `kept for ever: what is there after ${keptMonths.amount.expected} months, ${compressed}`,
    });
  const months = lift(retentionDays, (days) => days / DAYS_PER_MONTH);
  return perUse('Logs kept', STORED, stored, {
    perUnit: months,
    note: `logs stored over the retention period, ${compressed}`,
  });
}
