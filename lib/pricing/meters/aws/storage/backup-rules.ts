import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, type Maybe } from '../../../readers/unknown';
import { DAYS_PER_MONTH } from '../../charge';
import { timesPerMonth } from '../facts/aws-schedule';
import { regionOfArn } from '../facts/other-region';

const RULES = 'BackupPlan.BackupPlanRule';

/** When a rule makes backups that does not say. Source: AWS Backup Developer Guide, "Backup plan options and configuration". */
const DAILY = 'cron(0 5 ? * * *)';

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
    .map((plan) => ({ plan, rules: rulesOf(plan).flatMap((rule) => fillings(rule, vault)) }))
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

/** The vault of the inputs that a copy goes to: it is referred to, or named by an ARN, as in another region. */
export function copyVaultOf(action: Properties, beside: Resource): Resource | undefined {
  const path = 'DestinationBackupVaultArn';
  const target = action.target(path);
  const arn = action.text(path);
  if (target !== undefined || typeof arn !== 'string') return target;
  const [, , , region, account, , name] = arn.split(':');
  return beside
    .ofType('AWS::Backup::BackupVault')
    .find(
      (vault) =>
        vault.text('BackupVaultName') === name &&
        vault.region === region &&
        (vault.account === undefined || vault.account === account),
    );
}

/** Region of a copy. */
export function copyRegion(action: Properties, beside: Resource): Maybe<string> | undefined {
  const vault = copyVaultOf(action, beside);
  if (vault !== undefined) return vault.region;
  const arn = action.text('DestinationBackupVaultArn');
  return arn === undefined ? undefined : lift(arn, (known) => regionOfArn(known) ?? beside.region);
}

function fillings(rule: Properties, vault: Resource): readonly BackupRule[] {
  const times = timesOf(rule);
  const own =
    rule.target('TargetBackupVault')?.id === vault.id ? [{ timesPerMonth: times, keptMonths: keptBy(rule) }] : [];
  const actions = rule.list('CopyActions');
  const copies = isUnknown(actions) ? [] : actions.filter((action) => copyVaultOf(action, vault)?.id === vault.id);
  return [...own, ...copies.map((action) => ({ timesPerMonth: times, keptMonths: keptBy(action) }))];
}

function keptBy(lifecycle: Properties): Maybe<number | undefined> {
  return lift(lifecycle.number('Lifecycle.DeleteAfterDays'), (days) =>
    days === undefined ? undefined : days / DAYS_PER_MONTH,
  );
}
