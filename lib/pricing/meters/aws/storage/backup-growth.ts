import { add, asRange, mapRange, scale, ZERO, type Range } from '../../../../range';
import { allKnown, lift, lift2, type Maybe } from '../../../readers/unknown';
import { DAYS_PER_MONTH } from '../../charge';
import type { BackupRule } from './backup-rules';

/** A rule whose numbers are known. */
interface KnownRule {
  readonly timesPerMonth: number;
  readonly keptMonths: Range;
}

/** Months after which growth is told. */
const MONTHS = [1, 3, 6, 12, 24, 36, 72];

/** Rules whose numbers are known, the most frequent first. @param forEver - months that are counted where nothing is deleted */
export function knownRules(rules: readonly BackupRule[], forEver: Range): Maybe<readonly KnownRule[]> {
  const known = rules.map(({ timesPerMonth, keptMonths }) =>
    lift2(timesPerMonth, keptMonths, (often, months) => ({
      timesPerMonth: often,
      keptMonths: asRange(months ?? forEver),
    })),
  );
  return lift(allKnown(known), (all) => all.toSorted((one, other) => other.timesPerMonth - one.timesPerMonth));
}

/** Backups of one thing that rules keep at a time. */
export function backupsKept(rules: readonly KnownRule[]): Range {
  return rules.map(({ timesPerMonth, keptMonths }) => scale(keptMonths, timesPerMonth)).reduce(add, ZERO);
}

/**
 * How much all later backups hold together, as a multiple of the data: each what has changed since the one before it of its rule. The
 * first of all is whole. What changes twice is kept once, so that a month's changes are less than thirty days'.
 * @param perDay - part of the data that changes in a day
 * @param months - since the first backup
 */
export function changesKept(rules: readonly KnownRule[], perDay: number, months: Range | number = Infinity): Range {
  return rules
    .map(({ timesPerMonth, keptMonths }, at) => {
      const changed = changedIn(DAYS_PER_MONTH / timesPerMonth, perDay);
      const kept = mapRange(keptMonths, (length) => Math.min(length, asRange(months).expected) * timesPerMonth);
      return mapRange(kept, (count) => Math.max(0, count - (at === 0 ? 1 : 0)) * changed);
    })
    .reduce(add, ZERO);
}

/** Part of the data that has changed after some days. */
export function changedIn(days: number, perDay: number): number {
  return 1 - (1 - perDay) ** days;
}

/** `136 GB after 1 month, 400 GB after 3 months`, until it grows no more. */
export function describeGrowth(rules: readonly KnownRule[], gib: number, perDay: number): string {
  const full = changesKept(rules, perDay).expected;
  const steps = MONTHS.map((months) => ({ months, share: changesKept(rules, perDay, months).expected })).filter(
    ({ share }, at, all) => at === 0 || share > (all[at - 1]?.share ?? 0),
  );
  const told = steps.map(
    ({ months, share }) => `${rounded(share * gib)} GB after ${months} month${months === 1 ? '' : 's'}`,
  );
  return full === 0 ? 'nothing older is kept' : told.join(', ');
}

function rounded(gib: number): string {
  return Math.round(gib).toLocaleString('en-US');
}
