import { mapRange } from '../../../../range';
import type { Properties, Resource } from '../../../readers/resource';
import { allKnown, isUnknown, lift, Unknown, type Maybe } from '../../../readers/unknown';
import { DAYS_PER_MONTH, perMonth, perUse, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { placedIn, transferCharges } from '../facts/other-region';
import { changedIn } from './backup-growth';
import { copyRegion, copyVaultOf, timesOf } from './backup-rules';
import { selectedBy } from './backup-selections';

/** Copies that a rule makes of its backups in a vault that the input does not hold; those in one that it holds are billed with it. */
interface Copy {
  readonly region: Maybe<string>;
  readonly isGiven: boolean;
  readonly timesPerMonth: Maybe<number>;
}

interface PlanFacts {
  readonly from: string;
  readonly copies: Maybe<readonly Copy[]>;
  /** GiB that it selects and of which changes are sent. @default - nothing of the input is selected */
  readonly selectedGib?: Maybe<number>;
}

/**
 * Free; what it backs up is billed with its vault. Its copies in other vaults are billed where they are kept, and for what is sent to
 * another region. Source: AWS Backup pricing, "Cross-Region and cross-account copies"; Amazon EBS pricing, "Snapshots".
 */
export const backupPlan = meter({
  reads: {
    'AWS::Backup::BackupPlan': (r): PlanFacts => ({
      from: r.region,
      copies: lift(r.list('BackupPlan.BackupPlanRule'), (rules) => copiesOf(rules, r)),
      ...selectedGib(r),
    }),
  },
  usage: {
    // Assumed where nothing of the input is selected: as much as in a vault, and a tenth of it sent each month.
    copiedGb: { unit: 'GB-month of EBS and EC2 backups that are copied', assume: 100 },
    sentGb: { unit: 'GB per month that copies send to another region', assume: 10 },
    changedPerDay: {
      unit: 'part of the data that changes in a day',
      assume: { low: 0.005, expected: 0.01, high: 0.03 },
      maximum: 1,
    },
  },
  charges: ({ from, copies, selectedGib: gib }, use) =>
    isUnknown(copies)
      ? [perMonth('Copies', copies)]
      : [
          ...copies.filter(({ isGiven }) => !isGiven).map(({ region }) => keptCharge(region, use.copiedGb)),
          ...sendings(copies, from).flatMap((sent) =>
            transferCharges(from, sent.region, sentGb(sent, gib, use), 'Copies sent'),
          ),
        ],
});

function copiesOf(rules: readonly Properties[], plan: Resource): Maybe<readonly Copy[]> {
  const copies = rules.map((rule) =>
    lift(rule.list('CopyActions'), (actions) => actions.map((action) => copyOf(action, rule, plan))),
  );
  return lift(allKnown(copies), (known) => known.flat());
}

function copyOf(action: Properties, rule: Properties, plan: Resource): Copy {
  return {
    region: copyRegion(action, plan) ?? new Unknown('DestinationBackupVaultArn is not given'),
    isGiven: copyVaultOf(action, plan) !== undefined,
    timesPerMonth: timesOf(rule),
  };
}

/** Data that plans of the input are known to back up by snapshots; of other kinds nothing is told of what is sent. */
function selectedGib(plan: Resource): Pick<PlanFacts, 'selectedGib'> {
  const sizes = selectedBy(plan).flatMap(({ kind, resources }) =>
    resources.map((one) => kind.gib(one) ?? kind.assumedGib),
  );
  if (sizes.length === 0) return {};
  return { selectedGib: lift(allKnown(sizes), (known) => known.reduce((sum, size) => sum + size, 0)) };
}

function keptCharge(region: Maybe<string>, copied: UsageAmount): Charge {
  return placedIn(perUse('Copies', 'ebs/snapshot-storage', copied), region);
}

/** Where copies go, each region once: a copy sends what has changed since the one before it, whichever rule made that. */
function sendings(copies: readonly Copy[], from: string): readonly Copy[] {
  const elsewhere = copies.filter(({ region }) => region !== from);
  return elsewhere.filter((copy) =>
    elsewhere.every((other) => other === copy || !isMoreFrequent(other, copy, elsewhere)),
  );
}

/** Of rules that are as frequent, the first counts. */
function isMoreFrequent(one: Copy, other: Copy, all: readonly Copy[]): boolean {
  if (one.region !== other.region || isUnknown(one.region)) return false;
  const [often, seldom] = [one, other].map(({ timesPerMonth }) => (isUnknown(timesPerMonth) ? 0 : timesPerMonth)) as [
    number,
    number,
  ];
  return often > seldom || (often === seldom && all.indexOf(one) < all.indexOf(other));
}

/** What is told of in a usage file, or follows from what the plan selects; else what is assumed. */
function sentGb(
  { timesPerMonth }: Copy,
  gib: Maybe<number> | undefined,
  use: Readonly<Record<'sentGb' | 'changedPerDay', UsageAmount>>,
): UsageAmount {
  if (gib === undefined || isUnknown(gib) || isUnknown(timesPerMonth) || use.sentGb.basis === 'usage')
    return use.sentGb;
  const { amount, basis } = use.changedPerDay;
  const sent = mapRange(amount, (perDay) => gib * timesPerMonth * changedIn(DAYS_PER_MONTH / timesPerMonth, perDay));
  return { amount: sent, basis };
}
