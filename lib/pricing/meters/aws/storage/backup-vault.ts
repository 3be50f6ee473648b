import { product, steady, type Range } from '../../../../range';
import type { Resource } from '../../../readers/resource';
import { allKnown, isUnknown, lift, type Maybe } from '../../../readers/unknown';
import { perMonth, perOptionalUse, perUse, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { backupsKept, changesKept, describeGrowth, knownRules } from './backup-growth';
import { BACKUP_KINDS, type BackupKind } from './backup-kinds';
import { BACKUP_PARTS_USAGE, backupPartCharges } from './backup-parts';
import { plansThatFill, type BackupRule } from './backup-rules';
import { selectedBy } from './backup-selections';

/** What a plan keeps in a vault of one kind. */
interface Backups {
  /** Title of the kind. */
  readonly kind: string;
  /** Name of the plan. */
  readonly plan: string;
  readonly count: number;
  /** GiB that are protected. */
  readonly gib: Maybe<number>;
  /** Whether the template does not tell the size. */
  readonly isAssumed: boolean;
  readonly rules: readonly BackupRule[];
}

interface VaultFacts {
  readonly rules: readonly BackupRule[];
  readonly backups: readonly Backups[];
}

/** Kinds that a line says nothing is used of, where nothing is. */
const ALWAYS_SHOWN: Readonly<Record<string, 'ebsGb' | 'efsGb' | 's3Gb' | 'dynamodbGb'>> = {
  EBS: 'ebsGb',
  EFS: 'efsGb',
  S3: 's3Gb',
  DynamoDB: 'dynamodbGb',
};

/**
 * Billed per GB-month of recovery points, by what they are of: the first one whole, and what has changed in those that plans make
 * after it. What plans of the same input select is read from it. Source: AWS Backup pricing.
 */
export const backupVault = meter({
  reads: { 'AWS::Backup::BackupVault': factsOf },
  usage: {
    // Assumed where nothing of the input is selected.
    ebsGb: { unit: 'GB of EBS and EC2 data in the first backups', assume: 100 },
    changedPerDay: {
      unit: 'part of the data that changes in a day',
      assume: { low: 0.005, expected: 0.01, high: 0.03 },
      maximum: 1,
    },
    keptMonths: { unit: 'months of backups that are counted, where they are kept for ever', assume: 12 },
    efsGb: { unit: 'GB-month of EFS backups', assume: 0 },
    s3Gb: { unit: 'GB-month of S3 backups', assume: 0 },
    dynamodbGb: { unit: 'GB-month of DynamoDB backups', assume: 0 },
    ...BACKUP_PARTS_USAGE,
  },
  charges: ({ rules, backups }, use) => [
    ...BACKUP_KINDS.flatMap((kind) => {
      const found = backups.filter((one) => one.kind === kind.title);
      const key = ALWAYS_SHOWN[kind.title];
      const stated = use[kind.key as keyof typeof use].basis === 'usage';
      if (found.length > 0 && !stated) return found.flatMap((one) => selectedCharges(kind, one, use));
      if (key === undefined || (backups.length > 0 && !stated)) return [];
      return usedCharges(kind, use[key], rules, use);
    }),
    ...backupPartCharges(use),
  ],
});

/** Billed per GB-month like a vault, at rates of its own. Source: AWS Backup pricing, "Logically air-gapped vault". */
export const airGappedVault = meter({
  reads: { 'AWS::Backup::LogicallyAirGappedBackupVault': () => ({}) },
  usage: {
    ebsGb: { unit: 'GB-month of EBS and EC2 backups', assume: 100 },
    efsGb: { unit: 'GB-month of EFS backups', assume: 0 },
    dynamodbGb: { unit: 'GB-month of DynamoDB backups', assume: 0 },
  },
  charges: (_, use) => [
    perUse('EBS backups', 'backup/logically-air-gapped-vault-ebs', use.ebsGb),
    ...perOptionalUse('EFS backups', 'backup/logically-air-gapped-vault-efs', use.efsGb),
    ...perOptionalUse('DynamoDB backups', 'backup/logically-air-gapped-vault-dynamodb', use.dynamodbGb),
  ],
});

function factsOf(vault: Resource): VaultFacts {
  const plans = plansThatFill(vault);
  return {
    rules: plans.flatMap(({ rules }) => rules),
    backups: plans.flatMap(({ plan, rules }) =>
      selectedBy(plan).map(({ kind, resources }) => ({
        kind: kind.title,
        plan: planName(plan),
        count: resources.length,
        gib: gibOf(kind, resources),
        isAssumed: resources.some((one) => kind.gib(one) === undefined),
        rules,
      })),
    ),
  };
}

function planName(plan: Resource): string {
  const name = plan.text('BackupPlan.BackupPlanName');
  return typeof name === 'string' ? name : plan.logicalId;
}

function gibOf(kind: BackupKind, resources: readonly Resource[]): Maybe<number> {
  const sizes = resources.map((one) => kind.gib(one) ?? kind.assumedGib);
  return lift(allKnown(sizes), (known) => known.reduce((sum, size) => sum + size, 0));
}

type Use = Readonly<Record<'changedPerDay' | 'keptMonths', UsageAmount>>;

/** What a plan selects: the first backup of each, and what later ones hold. */
function selectedCharges(
  kind: BackupKind,
  { plan, count, gib, isAssumed, rules }: Backups,
  use: Use,
): readonly Charge[] {
  const basis = isAssumed ? 'default' : 'template';
  const what = `${kind.title} backups by ${plan}`;
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

/** What a usage file says there is, or what is assumed. */
function usedCharges(kind: BackupKind, used: UsageAmount, rules: readonly BackupRule[], use: Use): readonly Charge[] {
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
