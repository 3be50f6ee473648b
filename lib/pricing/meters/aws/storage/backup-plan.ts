import { groupBy } from '../../../../group-by';
import { allKnown, isUnknown, lift, Unknown, type Maybe } from '../../../readers/unknown';
import { perMonth, perUse, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { placedIn, transferCharges } from '../facts/other-region';
import { allSelectedCharges, BACKUP_GROWTH_USAGE, backupsBy, usedCharges, type Backups } from './backup-charges';
import { copiesOf, sendings, sentGb, type BackupCopy } from './backup-copies';
import { BACKUP_KINDS } from './backup-kinds';
import { keptBy, ownVaultOf, type BackupRule } from './backup-rules';

interface PlanFacts {
  readonly from: string;
  /** What rules keep in vaults of its region that the inputs do not hold. */
  readonly kept: Maybe<readonly BackupRule[]>;
  readonly copies: Maybe<readonly BackupCopy[]>;
  /** What it selects; rules are of no matter. */
  readonly selected: readonly Backups[];
}

/**
 * Free; what it backs up is billed with its vault. Backups and copies in vaults that are not among the inputs are billed here, and so is
 * what is sent to another region. Source: AWS Backup pricing, "Cross-Region and cross-account copies"; Amazon EBS pricing, "Snapshots".
 */
export const backupPlan = meter({
  reads: {
    'AWS::Backup::BackupPlan': (r): PlanFacts => {
      const rules = r.list('BackupPlan.BackupPlanRule');
      return {
        from: r.region,
        kept: lift(rules, (all) =>
          all.filter((rule) => ownVaultOf(rule, r) === undefined).map((rule) => keptBy(rule, rule)),
        ),
        copies: lift(rules, (all) => copiesOf(all, r)),
        selected: backupsBy(r, []),
      };
    },
  },
  usage: {
    // Assumed where nothing of the input is selected: as much as in a vault, and a tenth of it sent each month.
    ebsGb: {
      unit: 'GB of EBS and EC2 data in the first backups, in vaults that are not among the inputs',
      assume: 100,
    },
    copiedGb: { unit: 'GB-month of EBS and EC2 backups that are copied', assume: 100 },
    sentGb: { unit: 'GB per month that copies send to another region', assume: 10 },
    ...BACKUP_GROWTH_USAGE,
  },
  charges: ({ from, kept, copies, selected }, use) => [
    ...(isUnknown(kept) ? [perMonth('Backups', kept)] : keptCharges(kept, selected, use)),
    ...(isUnknown(copies)
      ? [perMonth('Copies', copies)]
      : [
          ...copyCharges(copies, selected, use),
          ...sendings(copies, from).flatMap((sent) =>
            transferCharges(from, sent.region, sentGb(sent, gibOf(selected), use), 'Copies sent'),
          ),
        ]),
  ],
});

type Use = Readonly<Record<'ebsGb' | 'copiedGb' | 'sentGb' | keyof typeof BACKUP_GROWTH_USAGE, UsageAmount>>;

/** Backups in vaults that are not among the inputs. */
function keptCharges(rules: readonly BackupRule[], selected: readonly Backups[], use: Use): readonly Charge[] {
  if (rules.length === 0) return [];
  const isStated = use.ebsGb.basis === 'usage';
  return [
    ...(isStated || selected.length === 0 ? EBS.flatMap((kind) => usedCharges(kind, use.ebsGb, rules, use)) : []),
    ...allSelectedCharges(
      selected.filter(({ kind }) => !(isStated && kind === 'EBS')).map((one) => ({ ...one, rules })),
      use,
    ),
  ].map(inUnreadVault);
}

const EBS = BACKUP_KINDS.filter(({ title }) => title === 'EBS');

/** Copies in vaults that are not among the inputs, each vault once: what all rules keep there shares the first copy. */
function copyCharges(copies: readonly BackupCopy[], selected: readonly Backups[], use: Use): readonly Charge[] {
  const byVault = groupBy(
    copies.filter(({ isGiven }) => !isGiven),
    ({ vault }) => vault,
  );
  return [...byVault.values()].flatMap((all) => {
    const region = all[0]?.region ?? new Unknown('it is not given');
    if (selected.length === 0 || use.copiedGb.basis === 'usage') return [keptCharge(region, use.copiedGb)];
    const kept = selected.map((one) => ({ ...one, rules: all.map(({ rule }) => rule) }));
    return allSelectedCharges(kept, use, 'copies').map((charge) => placedIn(inUnreadVault(charge), region));
  });
}

function inUnreadVault(charge: Charge): Charge {
  return { ...charge, note: [...(charge.note === undefined ? [] : [charge.note]), UNREAD].join('; ') };
}

const UNREAD = 'in a vault that is not among the inputs';

/** Data that plans of the input are known to back up; `undefined` where nothing of the input is selected. */
function gibOf(selected: readonly Backups[]): Maybe<number> | undefined {
  if (selected.length === 0) return undefined;
  return lift(allKnown(selected.map(({ gib }) => gib)), (known) => known.reduce((sum, size) => sum + size, 0));
}

function keptCharge(region: Maybe<string>, copied: UsageAmount): Charge {
  return placedIn(perUse('Copies', 'ebs/snapshot-storage', copied), region);
}
