import { allOf } from '../../located/words';
import { reasonFor, type Decision } from '../../profile/decision';
import { describeProfile, reasonOf, type Profile } from '../../profile/profile';
import { describeRetention } from '../../profile/retention';
import type { BackupPlan, PlannedCopies, PlannedLock, PlannedVault } from './backup-plan';
import { describeHours } from './objectives';
import type { BackupProps } from './props';
import { describeRule, describeSchedule } from './schedules';

/** What was decided about an environment's backups, and why. */
export function decisionsOf(
  plan: Omit<BackupPlan, 'decisions'>,
  props: BackupProps,
  profile: Profile,
): readonly Decision[] {
  const { vault, classes, copies, restoreTests, reports } = plan;
  const fromTier = reasonOf(profile, 'backupTier');
  return [
    decision('vault', describeVault(vault), reasonFor(vault.kind === 'new' ? undefined : vault, 'default')),
    decision('lock', describeLock(vault), reasonFor(props.lock, fromTier)),
    ...classes.flatMap(({ name, rules, objectives: { lossHours, continuous, recoveryHours } }) => [
      ...rules.map((rule) => decision(`${name}, ${rule.name}`, describeRule(rule), reasonFor(props.classes, fromTier))),
      decision(
        `${name}, recovery point (RPO)`,
        `at most ${describeHours(lossHours)} are lost${continuous ? ', or next to nothing where continuous' : ''}`,
        'rules of the class',
      ),
      decision(
        `${name}, recovery time (RTO)`,
        `${describeHours(recoveryHours)} as a target, ${restoreTests ? 'which restore tests show' : 'which nothing tests'}`,
        `service tier ${profile.tier}`,
      ),
    ]),
    decision('copies', describeCopies(copies), reasonFor(copies, fromTier)),
    decision(
      'restore tests',
      restoreTests
        ? `${describeSchedule(restoreTests.schedule)}, of ${allOf(restoreTests.kinds)}${restoreTests.validationHours === undefined ? '' : ', with a validator'}`
        : 'none',
      reasonFor(props.restoreTests, fromTier),
    ),
    decision(
      'audit reports',
      reports ? `every day, kept ${describeRetention(reports.keepDays)}` : 'none',
      reasonFor(props.reports, describeProfile(profile)),
    ),
  ];
}

function describeVault(vault: PlannedVault): string {
  return vault.kind === 'new' ? "new, under the client's own key, deletion denied" : 'one that stands already';
}

function describeLock(vault: PlannedVault): string {
  if (vault.kind === 'existing') return 'that of the vault';
  return vault.lock ? describePlannedLock(vault.lock) : 'none';
}

function describePlannedLock({ minKeepDays, maxKeepDays, finalAfterDays }: PlannedLock): string {
  const kept = [
    `nothing for less than ${describeRetention(minKeepDays)}`,
    ...(maxKeepDays === undefined ? [] : [`or more than ${describeRetention(maxKeepDays)}`]),
  ].join(' ');
  const mode =
    finalAfterDays === undefined ? 'governance' : `compliance, final ${finalAfterDays} days after deployment`;
  return `${mode}: ${kept}`;
}

function describeCopies(copies: PlannedCopies | undefined): string {
  if (copies === undefined) return 'none';
  const { place, otherAccount, vault } = copies;
  const account = !otherAccount || place.account === undefined ? 'the same account' : `account ${place.account}`;
  return `to ${place.region ?? 'another region'}, ${account}${vault.kind === 'existing' ? ', a vault that stands already' : ''}`;
}

function decision(what: string, choice: string, because: string): Decision {
  return { pattern: 'backup', what, choice, because };
}
