import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { HOURS_PER_MONTH, perUse, type Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

import { countOf } from '../../facts/count';
import { given } from '../../facts/given';
import { placedIn, transferCharges } from '../facts/other-region';
import { sumOf } from '../../facts/sum';

/** What the schedules of a policy ask for beside snapshots. */
export interface SnapshotExtras {
  readonly from: string;
  readonly regions: readonly Maybe<string>[];
  /** Snapshots that are restored at once, each counted once for every zone. @default - none is */
  readonly fastRestores: Maybe<number>;
}

/** Usage keys of these. */
export const EXTRAS_USAGE = {
  volumes: { unit: 'volumes whose snapshots are restored at once', assume: 1 },
  sentGb: { unit: 'GB per month that copies send to another region', assume: 10 },
} as const;

/** Of every schedule; a default policy names its regions itself. */
export function snapshotExtras(policy: Resource): SnapshotExtras {
  const schedules = policy.list('PolicyDetails.Schedules');
  const all = isUnknown(schedules) ? [] : schedules;
  return {
    from: policy.region,
    regions: [
      ...targetsIn(policy.list('CrossRegionCopyTargets')),
      ...all.flatMap((schedule) => targetsIn(schedule.list('CrossRegionCopyRules'))),
    ],
    fastRestores: sumOf(all.map(fastRestoresOf)),
  };
}

/** Billed where the copies are, for what is sent there, and for each hour of fast restore. Source: Amazon EBS pricing, "Snapshots". */
export function extrasCharges(
  { from, regions, fastRestores }: SnapshotExtras,
  use: Readonly<Record<keyof typeof EXTRAS_USAGE | 'firstGb', UsageAmount>>,
): readonly Charge[] {
  const rate = 'ebs/fast-snapshot-restore';
  const perUnit = lift(fastRestores, (count) => count * HOURS_PER_MONTH);
  return [
    ...regions.flatMap((region) => [
      placedIn(perUse('Copies', 'ebs/snapshot-storage', use.firstGb), region),
      ...transferCharges(from, region, use.sentGb, 'Copies sent'),
    ]),
    ...(fastRestores === 0 ? [] : [perUse('Fast snapshot restore', rate, use.volumes, { perUnit })]),
  ];
}

function targetsIn(rules: Maybe<readonly Properties[]>): readonly Maybe<string>[] {
  if (isUnknown(rules)) return [rules];
  return rules.map((rule) => given(rule.text('TargetRegion') ?? rule.text('Target'), 'TargetRegion'));
}

/** Of the snapshots of one volume: a count, in each of the zones. */
function fastRestoresOf(schedule: Properties): Maybe<number> {
  if (schedule.value('FastRestoreRule') === undefined) return 0;
  const byAge = new Unknown('how many snapshots are restored at once depends on their age');
  return lift2(
    schedule.number('FastRestoreRule.Count') ?? byAge,
    zonesIn(schedule),
    (snapshots, zones) => snapshots * zones,
  );
}

/** Zones are listed by name or by ID. */
function zonesIn(schedule: Properties): Maybe<number> {
  const [names, ids] = ['AvailabilityZones', 'AvailabilityZoneIds'].map((zones) =>
    countOf(schedule, `FastRestoreRule.${zones}`),
  );
  return lift2(names ?? 0, ids ?? 0, (named, identified) => named + identified);
}
