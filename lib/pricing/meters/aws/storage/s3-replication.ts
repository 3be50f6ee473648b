import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, Unknown, type Maybe } from '../../../readers/unknown';
import { perMonth, perUse, type Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

import { transferCharges } from '../facts/other-region';

/** Metrics that a rule with replication metrics sends. Source: Amazon S3 User Guide, "S3 Replication metrics". */
const METRICS_OF_RULE = 4;

const ELSEWHERE = new Unknown('the region of the other bucket, which is not among the inputs, is not known');

/** A rule that copies objects to another bucket. */
interface ReplicationRule {
  readonly hasTimeControl: boolean;
  readonly hasMetrics: boolean;
  /** Of the other bucket; the name of one that is not among the inputs does not tell it. */
  readonly region: Maybe<string>;
}

/** What replication rules copy, and where from. */
export interface BucketReplication {
  readonly from: string;
  readonly rules: Maybe<readonly ReplicationRule[]>;
}

/** The rules that are on. */
export function replicationOf(bucket: Resource): BucketReplication {
  const rules = lift(bucket.list('ReplicationConfiguration.Rules'), (all) =>
    all.filter((rule) => rule.text('Status') !== 'Disabled').map(ruleOf),
  );
  return { from: bucket.region, rules };
}

function ruleOf(rule: Properties): ReplicationRule {
  return {
    hasTimeControl: rule.text('Destination.ReplicationTime.Status') === 'Enabled',
    hasMetrics: rule.text('Destination.Metrics.Status') === 'Enabled',
    region: rule.target('Destination.Bucket')?.region ?? ELSEWHERE,
  };
}

/**
 * Billed for the requests that write the copies, for time control and its metrics, and for what leaves the region; copies are stored in a
 * bucket of their own, which is billed by itself. Source: Amazon S3 pricing, "Replication".
 */
export function replicationCharges(
  { from, rules }: BucketReplication,
  use: Readonly<Record<'replicatedGb' | 'writes', UsageAmount>>,
): readonly Charge[] {
  if (isUnknown(rules)) return [perMonth('Replication', rules)];
  return rules.flatMap(({ hasTimeControl, hasMetrics, region }) => [
    perUse('Objects copied', 's3/put-copy-post-list-requests-standard', use.writes, {
      perUnit: 1e-3,
      note: 'each that is written, once; the copies are stored in a bucket of their own',
    }),
    ...(hasTimeControl
      ? [perUse('Replication time control', 's3/replication-time-control-data', use.replicatedGb)]
      : []),
    ...(hasMetrics ? [perMonth('Replication metrics', 'cloudwatch/custom-metric', METRICS_OF_RULE)] : []),
    ...transferCharges(from, region, use.replicatedGb, 'Objects sent'),
  ]);
}
