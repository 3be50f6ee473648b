import fc from 'fast-check';
import { awsBackup } from '../../../lib/patterns/backup/aws';
import { planBackup } from '../../../lib/patterns/backup/plan';
import type { AskedBackup } from '../../../lib/patterns/backup/props';
import { InputError } from '../../../lib/problem';
import { contexts } from '../network/arbitraries';
import { backupProps } from './arbitraries';
import { copiedContext } from './fixture';
import { expectPlain } from '../neutral';

const context = copiedContext();
const { home } = context.places;
const words = (props: AskedBackup = {}) => awsBackup(planBackup(props, context), home);

function problems(props: AskedBackup): readonly string[] {
  try {
    words(props);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ path, found, expected }) => `${path.join('.')}: ${found}; ${expected}`);
  }
}

const rule = (props: object): AskedBackup => ({
  classes: { records: { monthly: { every: 'month', keepDays: 365, ...props } } },
});

test('a plan of AWS Backup for each class, which selects what carries its tag', () => {
  const { plans, vault } = words();
  expect(vault).toEqual({ name: 'northwind-production', isNew: true, lock: { minRetentionDays: 35 }, events: [] });
  expect(plans).toMatchObject([
    {
      name: 'northwind-production-standard',
      tag: { key: 'groundplan:backup', value: 'northwind-production/standard' },
      windowsVss: 'enabled',
      rules: [
        {
          name: 'daily',
          schedule: 'cron(0 1 ? * * *)',
          timeZone: 'Etc/UTC',
          startWindowMinutes: 120,
          completionWindowMinutes: 840,
          lifecycle: { deleteAfterDays: 35 },
          copy: { deleteAfterDays: 35 },
        },
        { name: 'monthly', schedule: 'cron(0 1 1 * ? *)', lifecycle: { deleteAfterDays: 365 } },
      ],
    },
  ]);
});

test.each([
  ['hour', {}, 'cron(0 * ? * * *)'],
  ['day', { at: '23:30' }, 'cron(30 23 ? * * *)'],
  ['week', { day: 'wed' }, 'cron(0 1 ? * WED *)'],
  ['month', {}, 'cron(0 1 1 * ? *)'],
  ['year', {}, 'cron(0 1 1 1 ? *)'],
])('every %s', (every, more, expected) => {
  expect(words(rule({ every, ...more })).plans[0]?.rules[0]?.schedule).toBe(expected);
});

test('a compliance lock counts its days from deployment', () => {
  expect(words({ lock: { maxKeepDays: 400, compliance: { graceDays: 3 } } }).vault.lock).toEqual({
    minRetentionDays: 35,
    maxRetentionDays: 400,
    changeableForDays: 3,
  });
});

describe('cold storage', () => {
  test('volumes are archived by monthly backups alone', () => {
    expect(words(rule({ coldAfterDays: 30 })).plans[0]?.rules[0]?.lifecycle).toEqual({
      deleteAfterDays: 365,
      moveToColdStorageAfterDays: 30,
      archive: true,
    });
    const { plans, decisions } = words(rule({ every: 'day', coldAfterDays: 30 }));
    expect(plans[0]?.rules[0]?.lifecycle).not.toHaveProperty('archive');
    expect(decisions.find(({ what }) => what === 'cold storage')?.choice).toBe(
      'not of volumes by monthly: their archive takes monthly backups or rarer ones',
    );
  });

  test('is for backups that stay there for 90 days', () => {
    expect(problems(rule({ keepDays: 119, coldAfterDays: 30 }))).toEqual([
      'classes.records.monthly.keepDays: 119 days with cold storage after 30; at least 120, as what is in cold storage stays there for 90 days',
    ]);
    expect(problems(rule({ keepDays: 120, coldAfterDays: 30 }))).toEqual([]);
    expect(problems(rule({ coldAfterDays: 30, copy: { keepDays: 90 } }))).toEqual([
      'classes.records.monthly.copy.keepDays: 90 days with cold storage after 30; at least 120, as what is in cold storage stays there for 90 days',
    ]);
  });
});

test('any second can be restored for 35 days at most, and from warm storage', () => {
  expect(problems(rule({ every: 'day', keepDays: 36, continuous: true }))).toEqual([
    'classes.records.monthly.keepDays: 36 with continuous: true; at most 35, the longest that any second can be restored',
  ]);
});

test('restore tests: of each kind and class, and what validates them', () => {
  const tests = awsBackup(
    planBackup({ restoreTests: { every: 'week', of: ['volumes', 'databases'] } }, context, { validator: true }),
    home,
  ).restoreTests;
  expect(tests).toMatchObject({
    name: 'northwind_production',
    schedule: 'cron(0 10 ? * SUN *)',
    isValidated: true,
    selections: [
      { name: 'standard_EBS', resourceType: 'EBS', validationWindowHours: 1 },
      { name: 'standard_RDS', resourceType: 'RDS' },
      { name: 'standard_Aurora', resourceType: 'Aurora' },
    ],
  });
});

test('an audit checks what the plan promises, and reports on it', () => {
  const { audit, warnings } = words();
  expect(audit?.controls.map(({ name }) => name)).toEqual([
    'BACKUP_RECOVERY_POINT_ENCRYPTED',
    'BACKUP_RESOURCES_PROTECTED_BY_BACKUP_PLAN',
    'BACKUP_LAST_RECOVERY_POINT_CREATED',
    'BACKUP_PLAN_MIN_FREQUENCY_AND_MIN_RETENTION_CHECK',
    'BACKUP_RESOURCES_PROTECTED_BY_BACKUP_VAULT_LOCK',
    'BACKUP_RESOURCES_PROTECTED_BY_CROSS_REGION',
  ]);
  expect(audit?.reports.map(({ name }) => name)).toEqual([
    'northwind_production_backups',
    'northwind_production_copies',
    'northwind_production_restores',
    'northwind_production_controls',
    'northwind_production_resources',
  ]);
  expect(warnings.map(({ says }) => says)).toEqual([
    'Its audit reports need AWS Config to record resources in the account: until it does, they are empty.',
  ]);
});

describe('controls', () => {
  const daily = { every: 'day', keepDays: 35 } as const;
  const monthly = { every: 'month', keepDays: 90 } as const;
  const yearly = { every: 'year', keepDays: 3000 } as const;
  const auditOf = (classes: AskedBackup['classes']) => words({ ...(classes && { classes }), lock: false });
  const controlsOf = (classes: AskedBackup['classes']) =>
    new Map(auditOf(classes).audit?.controls.map((control) => [control.name, control]));

  test('look back 31 days at most, as far as they can', () => {
    const control = controlsOf({ records: { monthly } }).get('BACKUP_LAST_RECOVERY_POINT_CREATED');
    expect(control?.parameters).toEqual({ recoveryPointAgeUnit: 'days', recoveryPointAgeValue: '31' });
  });

  test('are left out where they cannot look back far enough, and a decision says so', () => {
    const names = [...controlsOf({ records: { yearly } }).keys()];
    expect(names).not.toContain('BACKUP_LAST_RECOVERY_POINT_CREATED');
    expect(names).not.toContain('BACKUP_PLAN_MIN_FREQUENCY_AND_MIN_RETENTION_CHECK');
    const decision = auditOf({ records: { yearly } }).decisions.find(({ what }) => what === 'audit');
    expect(decision?.choice).toContain('they look back 31 days at most, and a class has yearly ones alone');
  });

  test('ask of every plan what the rarest and the shortest of all classes promise', () => {
    const control = controlsOf({ standard: { daily, yearly }, records: { monthly } });
    expect(control.get('BACKUP_PLAN_MIN_FREQUENCY_AND_MIN_RETENTION_CHECK')?.parameters).toEqual({
      requiredFrequencyUnit: 'days',
      requiredFrequencyValue: '31',
      requiredRetentionDays: '35',
    });
  });

  test('judge resources of this client alone', () => {
    const scoped =
      words().audit?.controls.filter(({ name }) => name.startsWith('BACKUP_RESOURCES_PROTECTED_BY_')) ?? [];
    expect(scoped).toHaveLength(3);
    for (const { scope } of scoped) expect(scope).toEqual({ key: 'groundplan:backup', value: '' });
  });
});

test('a vault that stands already is only named', () => {
  const plan = planBackup({}, context, { vault: true, copyVault: true });
  const { vault, copies } = awsBackup(plan, home, { vault: 'legacy', copyVault: 'legacy-copies' });
  expect(vault).toEqual({ name: 'legacy', isNew: false, events: [] });
  expect(copies?.vault).toEqual({ name: 'legacy-copies', isNew: false, events: [] });
});

test('words are plain data, and name every alarm', () => {
  fc.assert(
    fc.property(backupProps, contexts, (props, some) => {
      const plan = planBackup(props, some);
      try {
        const said = awsBackup(plan, some.places.home);
        expectPlain(said);
        expect(said.alarms.map((alarm) => alarm.plan)).toEqual(plan.alarms);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
      }
    }),
  );
});
