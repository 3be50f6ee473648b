import fc from 'fast-check';
import { planBackup } from '../../../lib/patterns/backup/plan';
import type { AskedBackup } from '../../../lib/patterns/backup/props';
import type { EnvironmentContext } from '../../../lib/profile/context';
import { InputError } from '../../../lib/problem';
import { contexts } from '../network/arbitraries';
import { expectNeutral } from '../neutral';
import { backupProps } from './arbitraries';
import { copiedContext, uncopiedContext, unregulated } from './fixture';

/** Rules of the only class, by name. */
function rules(context: EnvironmentContext, props: AskedBackup = {}) {
  const { classes } = planBackup(props, context);
  expect(classes.map(({ name }) => name)).toEqual(['standard']);
  return classes.flatMap((each) =>
    each.rules.map(({ name, schedule, lifecycle, copy }) => [name, schedule.every, lifecycle.keepDays, copy?.keepDays]),
  );
}

function problems(props: AskedBackup, context = copiedContext()): readonly string[] {
  try {
    planBackup(props, context);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ path, found, expected }) => `${path.join('.')}: ${found}; ${expected}`);
  }
}

describe('what the profile brings', () => {
  test('bronze: daily for 14 days, no lock, no restore tests', () => {
    const context = unregulated('bronze');
    expect(rules(context)).toEqual([['daily', 'day', 14, undefined]]);
    const { vault, restoreTests, reports } = planBackup({}, context);
    expect({ vault, restoreTests, reports }).toEqual({ vault: { kind: 'new' } });
  });

  test('silver: daily for 35 days and monthly for a year', () => {
    expect(rules(unregulated('silver'))).toEqual([
      ['daily', 'day', 35, undefined],
      ['monthly', 'month', 365, undefined],
    ]);
  });

  test('gold: the same with a copy and a lock in governance mode, and restores that are tested each month', () => {
    expect(rules(copiedContext())).toEqual([
      ['daily', 'day', 35, 35],
      ['monthly', 'month', 365, 365],
    ]);
    const { vault, copies, restoreTests } = planBackup({}, copiedContext());
    expect(vault).toEqual({ kind: 'new', lock: { minKeepDays: 35 } });
    expect(copies).toMatchObject({ place: { region: 'eu-central-1' }, otherAccount: false, vault });
    expect(restoreTests).toMatchObject({ schedule: { every: 'month' }, kinds: ['volumes'], fromDays: 31 });
  });

  test('a regulated client has audit reports, kept as long as logs: six years under HIPAA', () => {
    expect(planBackup({}, copiedContext()).reports).toEqual({ keepDays: 2192 });
    expect(planBackup({ reports: false }, copiedContext()).reports).toBeUndefined();
    expect(planBackup({}, copiedContext({ kind: 'staging' })).reports).toBeUndefined();
  });

  test('backups are never kept longer than by tier unless that is written', () => {
    const classes = {
      standard: { daily: { every: 'day', keepDays: 35 }, yearly: { every: 'year', keepDays: 2192 } },
    } as const;
    expect(rules(copiedContext(), { classes })).toEqual([
      ['daily', 'day', 35, 35],
      ['yearly', 'year', 2192, 2192],
    ]);
  });
});

test('nobody chooses for a gold client where copies go: the plan says what to write', () => {
  const { copies, warnings } = planBackup({}, uncopiedContext());
  expect(copies).toBeUndefined();
  expect(warnings).toEqual([
    {
      pattern: 'backup',
      says: 'There is none: gold production under HIPAA asks for a copy of each backup in another region. Write "copy: { region: ... }" beside the region, naming one that the data may go to.',
    },
  ]);
});

test('a compliance lock is final only where it is written, and the plan says so', () => {
  const { vault, warnings } = planBackup({ lock: { compliance: { graceDays: 7 } } }, copiedContext());
  expect(vault).toEqual({ kind: 'new', lock: { minKeepDays: 35, finalAfterDays: 7 } });
  expect(warnings.map(({ says }) => says)).toEqual([
    'The lock is final 7 days after it is deployed: from then on nobody can take it away or shorten what it keeps, and all that is backed up is billed for 35 days or longer.',
  ]);
  expect(problems({ lock: { compliance: { graceDays: 2 } } })).toEqual([
    'lock.compliance.graceDays: 2; a whole number from 3 to 36500',
  ]);
});

test('copies to another account: both must agree, in this order', () => {
  const context = copiedContext({}, '999999999999');
  const { copies, warnings } = planBackup({}, context);
  expect(copies?.otherAccount).toBe(true);
  expect(warnings.map(({ says }) => says)).toEqual([
    'Copies go to account 999999999999: switch on backups across accounts in the organization that both are in, deploy the vault of the copies first, and then deploy the rest.',
  ]);
  const { profile } = context;
  expect(problems({}, { ...context, profile: { ...profile, keys: 'provider-managed' } })).toEqual([
    ": copies to account 999999999999 of data under the provider's keys; keys: customer-managed in the profile of the environment, as no other account can read the provider's",
  ]);
});

test('what can be lost, and until when it is back', () => {
  const objectives = (props: AskedBackup) => planBackup(props, copiedContext()).classes.map((each) => each.objectives);
  expect(objectives({})).toEqual([{ lossHours: 26, continuous: false, recoveryHours: 4 }]);
  const hourly = { every: 'hour', keepDays: 7, startWithinHours: 1 } as const;
  const seconds = { every: 'day', keepDays: 35, continuous: true } as const;
  expect(objectives({ classes: { files: { hourly }, records: { seconds } } })).toEqual([
    { lossHours: 2, continuous: false, recoveryHours: 4 },
    { lossHours: 26, continuous: true, recoveryHours: 4 },
  ]);
});

test('a vault that stands already keeps its own lock', () => {
  const { vault } = planBackup({}, copiedContext(), { vault: true });
  expect(vault).toEqual({ kind: 'existing' });
});

describe('what cannot be had', () => {
  const rule = (props: object): AskedBackup => ({
    classes: { standard: { daily: { every: 'day', keepDays: 35, ...props } } },
  });

  test('keys that do not go together', () => {
    expect(problems(rule({ day: 'mon' }))).toEqual([
      'classes.standard.daily.day: "mon" of what is made every day; a day with every: week',
    ]);
    expect(problems(rule({ every: 'hour', at: '03:00' }))).toEqual([
      'classes.standard.daily.at: "03:00"; no time, as hourly backups begin on the hour',
    ]);
  });

  test('a copy without a place for it', () => {
    expect(problems(rule({ copy: true }), uncopiedContext())).toEqual([
      'classes.standard.daily.copy: a copy without a place for it; copy: { region: ... } beside the region of the environment, where copies go',
    ]);
    expect(problems(rule({ copy: false }), uncopiedContext())).toEqual([]);
  });

  test('a lock that refuses what the rules keep', () => {
    expect(problems({ lock: { minKeepDays: 36, maxKeepDays: 364 } })).toEqual([
      'lock.minKeepDays: 36; at most 35, the days of the shortest rule',
      'lock.maxKeepDays: 364; at least 365, the days of the longest rule',
    ]);
  });
});

describe('alarms', () => {
  test('on what fails, is late, slow or missing, and on the vault', () => {
    const alarms = planBackup({}, copiedContext()).alarms.map(({ id, severity }) => `${id} ${severity}`);
    expect(alarms).toEqual([
      'BackupFailed warning',
      'BackupExpired warning',
      'BackupMissing critical',
      'BackupSlow warning',
      'CopyFailed warning',
      'RestoreTestFailed critical',
      'VaultChanged warning',
      'VaultUnlocked critical',
    ]);
  });

  test('missing: after the day, the two hours to begin and the twelve to end', () => {
    const missing = planBackup({}, copiedContext()).alarms.find(({ id }) => id === 'BackupMissing');
    expect(missing).toMatchObject({ title: 'No backup was made in 38 hours', periods: 38, silence: 'breach' });
  });

  test('none on slow backups where some always run', () => {
    const hourly = {
      standard: { hourly: { every: 'hour', keepDays: 7 }, daily: { every: 'day', keepDays: 35 } },
    } as const;
    const ids = planBackup({ classes: hourly }, copiedContext()).alarms.map(({ id }) => id);
    expect(ids).toContain('BackupMissing');
    expect(ids).not.toContain('BackupSlow');
  });

  test('no alarm looks back further than a week', () => {
    const weekly = { standard: { weekly: { every: 'week', keepDays: 90 } } } as const;
    expect(planBackup({ classes: weekly }, copiedContext()).alarms.map(({ id }) => id)).not.toContain('BackupMissing');
  });
});

test('a plan says nothing in the words of a cloud, whatever is asked for', () => {
  fc.assert(
    fc.property(backupProps, contexts, (props, context) => {
      const plan = planBackup(props, context);
      expectNeutral(plan);
      const kept = plan.classes.flatMap((each) => each.rules.map(({ lifecycle }) => lifecycle.keepDays));
      // A lock never refuses what a rule keeps.
      if (plan.vault.kind === 'new' && plan.vault.lock)
        expect(plan.vault.lock.minKeepDays).toBeLessThanOrEqual(Math.min(...kept));
    }),
  );
});
