import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, type Maybe } from '../../../readers/unknown';
import { DAYS_PER_MONTH } from '../../charge';
import { timesPerMonth } from '../facts/aws-schedule';
import { regionOfArn } from '../facts/other-region';

const RULES = 'BackupPlan.BackupPlanRule';

/** When a rule makes backups that does not say. Source: AWS Backup Developer Guide, "Backup plan options and configuration". */
const DAILY = 'cron(0 5 ? * * *)';

/** What keeps backups. */
const VAULTS = ['AWS::Backup::BackupVault', 'AWS::Backup::LogicallyAirGappedBackupVault'];

/** A rule of a plan, as far as it fills one vault. */
export interface BackupRule {
  readonly timesPerMonth: Maybe<number>;
  /** @default - for ever */
  readonly keptMonths: Maybe<number | undefined>;
}

/** A plan and those of its rules that fill a vault, by backups or by copies of them. */
export interface FillingPlan {
  readonly plan: Resource;
  readonly rules: readonly BackupRule[];
}

/** Plans of the inputs that fill a vault. */
export function plansThatFill(vault: Resource): readonly FillingPlan[] {
  return vault
    .ofType('AWS::Backup::BackupPlan')
    .map((plan) => ({ plan, rules: rulesOf(plan).flatMap((rule) => fillings(rule, vault, plan)) }))
    .filter(({ rules }) => rules.length > 0);
}

/** Rules of a plan, as far as they are known. */
export function rulesOf(plan: Resource): readonly Properties[] {
  const rules = plan.list(RULES);
  return isUnknown(rules) ? [] : rules;
}

/** How often a rule makes backups. */
export function timesOf(rule: Properties): Maybe<number> {
  return lift(rule.text('ScheduleExpression') ?? DAILY, timesPerMonth);
}

/** The vault of the inputs that a rule fills: it is referred to, or named. */
export function ownVaultOf(rule: Properties, plan: Resource): Resource | undefined {
  const path = 'TargetBackupVault';
  const { region, account } = plan;
  return vaultIn(rule.target(path)) ?? vaultNamed({ name: rule.text(path), region, account }, plan);
}

/** The vault of the inputs that a copy goes to: it is referred to, or named by an ARN, as in another region. */
export function copyVaultOf(action: Properties, beside: Resource): Resource | undefined {
  const path = 'DestinationBackupVaultArn';
  const target = vaultIn(action.target(path));
  const arn = action.text(path);
  if (target !== undefined || typeof arn !== 'string') return target;
  const [, , , region = '', account, , name] = arn.split(':');
  return vaultNamed({ name, region, account }, beside);
}

/** A stack or a function that hands out the name of a vault is none. */
function vaultIn(target: Resource | undefined): Resource | undefined {
  return target !== undefined && VAULTS.includes(target.type) ? target : undefined;
}

interface VaultName {
  readonly name: Maybe<string> | undefined;
  readonly region: string;
  readonly account: string | undefined;
}

function vaultNamed({ name, region, account }: VaultName, beside: Resource): Resource | undefined {
  if (typeof name !== 'string') return undefined;
  return VAULTS.flatMap((type) => beside.ofType(type)).find(
    (vault) =>
      vault.text('BackupVaultName') === name &&
      vault.region === region &&
      (vault.account === undefined || account === undefined || vault.account === account),
  );
}

/** Region of a copy. */
export function copyRegion(action: Properties, beside: Resource): Maybe<string> | undefined {
  const vault = copyVaultOf(action, beside);
  if (vault !== undefined) return vault.region;
  const arn = action.text('DestinationBackupVaultArn');
  return arn === undefined ? undefined : lift(arn, (known) => regionOfArn(known) ?? beside.region);
}

function fillings(rule: Properties, vault: Resource, plan: Resource): readonly BackupRule[] {
  const own = ownVaultOf(rule, plan)?.id === vault.id ? [keptBy(rule, rule)] : [];
  const actions = rule.list('CopyActions');
  const copies = isUnknown(actions) ? [] : actions.filter((action) => copyVaultOf(action, vault)?.id === vault.id);
  return [...own, ...copies.map((action) => keptBy(rule, action))];
}

/** What a rule keeps of its backups, or of copies of them. */
export function keptBy(rule: Properties, lifecycle: Properties): BackupRule {
  const keptMonths = lift(lifecycle.number('Lifecycle.DeleteAfterDays'), (days) =>
    days === undefined ? undefined : days / DAYS_PER_MONTH,
  );
  return { timesPerMonth: timesOf(rule), keptMonths };
}
