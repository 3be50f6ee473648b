import { product, steady, type Range } from '../../../../range';
import type { Resource } from '../../../readers/resource';
import { allKnown, isUnknown, lift, type Maybe, type Unknown } from '../../../readers/unknown';
import { perMonth, perUse, type Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

import { backupsKept, changesKept, describeGrowth, knownRules } from './backup-growth';
import { BACKUP_KINDS, type BackupKind } from './backup-kinds';
import type { BackupRule } from './backup-rules';
import { selectedBy } from './backup-selections';

/** What a plan keeps in a vault of one kind. */
export interface Backups {
  /** Title of the kind. */
  readonly kind: string;
  /** Name of the plan. */
  readonly plan: string;
  readonly count: number;
  /** GiB that are protected. */
  readonly gib: Maybe<number>;
  /** Whether the template does not tell the size. */
  readonly isAssumed: boolean;
  /** Why it cannot be told whether it keeps others. @default - it can */
  readonly others?: Unknown;
  readonly rules: readonly BackupRule[];
}

/** What backups hold, as far as no template tells. */
export const BACKUP_GROWTH_USAGE = {
  changedPerDay: {
    unit: 'part of the data that changes in a day',
    assume: { low: 0.005, expected: 0.01, high: 0.03 },
    maximum: 1,
  },
  keptMonths: { unit: 'months of backups that are counted, where they are kept for ever', assume: 12 },
} as const;

type Use = Readonly<Record<'changedPerDay' | 'keptMonths', UsageAmount>>;

/** What a plan keeps by some of its rules of all that it selects. */
export function backupsBy(plan: Resource, rules: readonly BackupRule[]): readonly Backups[] {
  return selectedBy(plan).map(({ kind, resources, others }) => ({
    kind: kind.title,
    plan: planName(plan),
    count: resources.length,
    gib: gibOf(kind, resources),
    isAssumed: resources.some((one) => kind.gib(one) === undefined),
    ...(others && { others }),
    rules,
  }));
}

function planName(plan: Resource): string {
  const name = plan.text('BackupPlan.BackupPlanName');
  return typeof name === 'string' ? name : plan.logicalId;
}

function gibOf(kind: BackupKind, resources: readonly Resource[]): Maybe<number> {
  const sizes = resources.map((one) => kind.gib(one) ?? kind.assumedGib);
  return lift(allKnown(sizes), (known) => known.reduce((sum, size) => sum + size, 0));
}

/** What a plan selects, and what it may. @param noun - what they are to a reader, e.g. `copies` */
export function selectedCharges(kind: BackupKind, backups: Backups, use: Use, noun = 'backups'): readonly Charge[] {
  const { plan, count, others } = backups;
  return [
    ...(count > 0 ? knownCharges(kind, backups, use, noun) : []),
    ...(others ? [perMonth(`${kind.title} ${noun} by ${plan} of what it may select`, kind.rate, others)] : []),
  ];
}

/** The first backup of each, and what later ones hold. */
function knownCharges(
  kind: BackupKind,
  { plan, count, gib, isAssumed, rules }: Backups,
  use: Use,
  noun: string,
): readonly Charge[] {
  const basis = isAssumed ? 'default' : 'template';
  const what = `${kind.title} ${noun} by ${plan}`;
  const known = knownRules(rules, use.keptMonths.amount);
  if (kind.later === 'everything') {
    const whole = lift(known, (all) => lift(gib, (size) => product(backupsKept(all), steady(size))));
    return [perMonth(what, kind.rate, whole, { basis, note: `${count} protected, each backup whole` })];
  }
  const size = isUnknown(gib) ? '' : `, ${Math.round(gib).toLocaleString('en-US')} GB`;
  return [
    ...(kind.firstIsFree ? [] : [perMonth(what, kind.rate, gib, { basis, note: `${count} protected${size}` })]),
    changes(kind, `${kind.title} changes kept by ${plan}`, { known, gib }, use),
  ];
}

/** {@link selectedCharges} of every kind. */
export function allSelectedCharges(backups: readonly Backups[], use: Use, noun?: string): readonly Charge[] {
  return BACKUP_KINDS.flatMap((kind) =>
    backups.filter((one) => one.kind === kind.title).flatMap((one) => selectedCharges(kind, one, use, noun)),
  );
}

/** What a usage file says there is, or what is assumed. */
export function usedCharges(
  kind: BackupKind,
  used: UsageAmount,
  rules: readonly BackupRule[],
  use: Use,
): readonly Charge[] {
  const first = perUse(`${kind.title} backups`, kind.rate, used);
  if (kind.key !== 'ebsGb' || rules.length === 0) return [first];
  const known = knownRules(rules, use.keptMonths.amount);
  return [first, changes(kind, 'EBS changes since', { known, gib: used.amount.expected }, use)];
}

interface Kept {
  readonly known: ReturnType<typeof knownRules>;
  readonly gib: Maybe<number>;
}

/** What changes is not known, so that neither is how much is kept. */
function changes(kind: BackupKind, name: string, { known, gib }: Kept, { changedPerDay }: Use): Charge {
  const { amount, basis } = changedPerDay;
  const quantity = lift(known, (rules) =>
    lift(gib, (size): Range => {
      const at = (bound: keyof Range): number => changesKept(rules, amount[bound])[bound] * size;
      return { low: at('low'), expected: at('expected'), high: at('high') };
    }),
  );
  const note =
    isUnknown(known) || isUnknown(gib)
      ? undefined
      : `${Math.round(backupsKept(known).expected)} backups are kept: ${describeGrowth(known, gib, amount.expected)}`;
  return { name, rate: kind.rate, quantity, basis, billed: 'by-use', ...(note !== undefined && { note }) };
}
