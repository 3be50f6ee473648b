import { mapRange } from '../../../../range';
import type { Properties, Resource } from '../../../readers/resource';
import { allKnown, isUnknown, lift, Unknown, type Maybe } from '../../../readers/unknown';
import { DAYS_PER_MONTH } from '../../charge';
import type { UsageAmount } from '../../usage';

import { changedIn } from './backup-growth';
import { copyRegion, copyVaultOf, keptBy, type BackupRule } from './backup-rules';

type Use = Readonly<Record<'sentGb' | 'changedPerDay', UsageAmount>>;

/** Copies that a rule makes of its backups. */
export interface BackupCopy {
  readonly region: Maybe<string>;
  /** The vault, as far as it is told of. */
  readonly vault: string;
  /** Whether the inputs hold the vault, so that what is in it is billed with it. */
  readonly isGiven: boolean;
  readonly rule: BackupRule;
}

export function copiesOf(rules: readonly Properties[], plan: Resource): Maybe<readonly BackupCopy[]> {
  const copies = rules.map((rule) =>
    lift(rule.list('CopyActions'), (actions) => actions.map((action) => copyOf(action, rule, plan))),
  );
  return lift(allKnown(copies), (known) => known.flat());
}

function copyOf(action: Properties, rule: Properties, plan: Resource): BackupCopy {
  const arn = action.text('DestinationBackupVaultArn') ?? new Unknown('DestinationBackupVaultArn is not given');
  return {
    region: copyRegion(action, plan) ?? new Unknown('DestinationBackupVaultArn is not given'),
    vault: isUnknown(arn) ? arn.because : arn,
    isGiven: copyVaultOf(action, plan) !== undefined,
    rule: keptBy(rule, action),
  };
}

/** Where copies go, each region once: a copy sends what has changed since the one before it, whichever rule made that. */
export function sendings(copies: readonly BackupCopy[], from: string): readonly BackupCopy[] {
  const elsewhere = copies.filter(({ region }) => region !== from);
  return elsewhere.filter((copy) =>
    elsewhere.every((other) => other === copy || !isMoreFrequent(other, copy, elsewhere)),
  );
}

/** Of rules that are as frequent, the first counts. */
function isMoreFrequent(one: BackupCopy, other: BackupCopy, all: readonly BackupCopy[]): boolean {
  if (one.region !== other.region || isUnknown(one.region)) return false;
  const [often, seldom] = [one, other].map(({ rule: { timesPerMonth } }) =>
    isUnknown(timesPerMonth) ? 0 : timesPerMonth,
  ) as [number, number];
  return often > seldom || (often === seldom && all.indexOf(one) < all.indexOf(other));
}

/** What is told of in a usage file, or follows from what the plan selects; else what is assumed. */
export function sentGb({ rule: { timesPerMonth } }: BackupCopy, gib: Maybe<number> | undefined, use: Use): UsageAmount {
  if (gib === undefined || isUnknown(gib) || isUnknown(timesPerMonth) || use.sentGb.basis === 'usage')
    return use.sentGb;
  const { amount, basis } = use.changedPerDay;
  const sent = mapRange(amount, (perDay) => gib * timesPerMonth * changedIn(DAYS_PER_MONTH / timesPerMonth, perDay));
  return { amount: sent, basis };
}
