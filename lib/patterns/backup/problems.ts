import { problemsOf } from '../../form/problems';
import type { EnvironmentContext } from '../../profile/context';
import type { Problem } from '../../problem';
import { askedClasses } from './classes';
import { backupForm } from './form';
import type { BackupProps, BackupRuleProps, LockProps } from './props';
import type { BroughtBackup } from './vaults';

/** Everything in the props that cannot be had. How keys fit together is looked at once each is right by itself. */
export function backupProblems(
  props: BackupProps,
  context: EnvironmentContext,
  brought: BroughtBackup,
): readonly Problem[] {
  const alone = problemsOf(backupForm, props);
  if (alone.length > 0) return alone;
  return [
    ...eachRule(props).flatMap(([path, rule]) => ruleProblems(path, rule, context)),
    ...lockProblems(props, context),
    ...accountProblems(context),
    ...vaultProblems(props, context, brought),
  ];
}

type PlacedRule = readonly [path: readonly string[], rule: BackupRuleProps];

function eachRule({ classes = {} }: BackupProps): readonly PlacedRule[] {
  return Object.entries(classes).flatMap(([className, rules]) =>
    Object.entries(rules).map(([name, rule]) => [['classes', className, name], rule] as const),
  );
}

function ruleProblems(
  path: readonly string[],
  { every, day, at, copy }: BackupRuleProps,
  { places }: EnvironmentContext,
): readonly Problem[] {
  return [
    ...(day !== undefined && every !== 'week'
      ? [
          {
            path: [...path, 'day'],
            found: `"${day}" of what is made every ${every}`,
            expected: 'a day with every: week',
          },
        ]
      : []),
    ...(at !== undefined && every === 'hour'
      ? [{ path: [...path, 'at'], found: `"${at}"`, expected: 'no time, as hourly backups begin on the hour' }]
      : []),
    ...(copy !== undefined && copy !== false && places.copy === undefined
      ? [
          {
            path: [...path, 'copy'],
            found: 'a copy without a place for it',
            expected: 'copy: { region: ... } beside the region of the environment, where copies go',
          },
        ]
      : []),
  ];
}

/** A vault refuses backups that its lock does not let it keep: they would fail night after night. */
function lockProblems(props: BackupProps, { profile, places }: EnvironmentContext): readonly Problem[] {
  if (typeof props.lock !== 'object') return [];
  const kept = Object.values(askedClasses(props, profile)).flatMap((rules) =>
    Object.values(rules).flatMap((rule) => daysOf(rule, places.copy !== undefined)),
  );
  const { minKeepDays = 1, maxKeepDays = Infinity }: LockProps = props.lock;
  const [shortest, longest] = [Math.min(...kept), Math.max(...kept)];
  return [
    ...(minKeepDays > shortest
      ? [
          {
            path: ['lock', 'minKeepDays'],
            found: String(minKeepDays),
            expected: `at most ${shortest}, the days of the shortest rule`,
          },
        ]
      : []),
    ...(maxKeepDays < longest
      ? [
          {
            path: ['lock', 'maxKeepDays'],
            found: String(maxKeepDays),
            expected: `at least ${longest}, the days of the longest rule`,
          },
        ]
      : []),
  ];
}

function daysOf({ keepDays, copy }: BackupRuleProps, copied: boolean): readonly number[] {
  return copied && typeof copy === 'object' && copy.keepDays !== undefined ? [keepDays, copy.keepDays] : [keepDays];
}

/** What a provider's key encrypts stays in its account. */
function accountProblems({ places: { home, copy }, profile }: EnvironmentContext): readonly Problem[] {
  if (copy?.account === undefined || copy.account === home.account || profile.keys === 'customer-managed') return [];
  return [
    {
      path: [],
      found: `copies to account ${copy.account} of data under the provider's keys`,
      expected: "keys: customer-managed in the profile of the environment, as no other account can read the provider's",
    },
  ];
}

function vaultProblems(
  props: BackupProps,
  { places }: EnvironmentContext,
  { vault, copyVault }: BroughtBackup,
): readonly Problem[] {
  return [
    ...(copyVault === true && places.copy === undefined
      ? [
          {
            path: ['copyVault'],
            found: 'a vault for copies',
            expected: 'copy: { region: ... } beside the region of the environment',
          },
        ]
      : []),
    ...(vault === true && typeof props.lock === 'object'
      ? [
          {
            path: ['lock'],
            found: 'a lock of a vault that stands already',
            expected: 'no lock here: it is set where the vault is',
          },
        ]
      : []),
  ];
}
