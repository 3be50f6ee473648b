import type { Properties, Resource } from '../../../readers/resource';
import { allKnown, isUnknown, lift, Unknown, type Maybe } from '../../../readers/unknown';
import { perMonth, perUse, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { placedIn, regionOfArn, transferCharges } from '../facts/other-region';

/** Copies that a rule makes of its backups in a vault that the input does not hold; those in one that it holds are billed with it. */
interface Copy {
  readonly region: Maybe<string>;
  readonly isGiven: boolean;
}

interface PlanFacts {
  readonly from: string;
  readonly copies: Maybe<readonly Copy[]>;
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
    }),
  },
  usage: {
    // Assumed: as much as in a vault, and a tenth of it sent each month.
    copiedGb: { unit: 'GB-month of EBS and EC2 backups that are copied', assume: 100 },
    sentGb: { unit: 'GB per month that copies send to another region', assume: 10 },
  },
  charges: ({ from, copies }, use) =>
    isUnknown(copies) ? [perMonth('Copies', copies)] : copies.flatMap((copy) => copyCharges(copy, from, use)),
});

function copiesOf(rules: readonly Properties[], plan: Resource): Maybe<readonly Copy[]> {
  const actions = allKnown(rules.map((rule) => rule.list('CopyActions')));
  return lift(actions, (known) => known.flat().map((action) => copyOf(action, plan)));
}

function copyOf(action: Properties, plan: Resource): Copy {
  const path = 'DestinationBackupVaultArn';
  const vault = action.target(path);
  if (vault !== undefined) return { region: vault.region, isGiven: true };
  const arn = action.text(path) ?? new Unknown(`${path} is not given`);
  return { region: lift(arn, (known) => regionOfArn(known) ?? plan.region), isGiven: false };
}

function copyCharges(
  { region, isGiven }: Copy,
  from: string,
  use: Readonly<Record<'copiedGb' | 'sentGb', UsageAmount>>,
): readonly Charge[] {
  return [
    ...(isGiven ? [] : [placedIn(perUse('Copies', 'ebs/snapshot-storage', use.copiedGb), region)]),
    ...transferCharges(from, region, use.sentGb, 'Copies sent'),
  ];
}
