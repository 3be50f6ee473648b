import { complaints, HEAD, parse, PRODUCTION } from './files';

const VOLUMES = `${PRODUCTION}        dataVolumes: { records: { gib: 200 } }\n`;
const COPY = '    copy: { region: eu-central-1 }\n';

/** A file whose only fleet keeps data, with more lines of the environment, and of the fleet. */
function file(environment: string, fleet = ''): string {
  return HEAD + VOLUMES.replace('    network:', `${environment}    network:`) + fleet;
}

function warnings(text: string): readonly string[] {
  return parse(text).plans.flatMap((plan) => plan.warnings.map(({ pattern, says }) => `${pattern}: ${says}`));
}

test('without backups the plan warns of it, and with them it is true that there are some', () => {
  const nothing = /Nothing backs up the data of this environment/;
  expect(warnings(file('')).filter((says) => nothing.test(says))).toHaveLength(1);
  expect(warnings(file(`${COPY}    backup: {}\n`)).filter((says) => nothing.test(says))).toEqual([]);
});

test('servers that keep data are in the standard class, and carry its label', () => {
  const [plan] = parse(file(`${COPY}    backup: {}\n`)).plans;
  expect(plan?.patterns.servers.ehr?.plan.protection).toEqual({
    class: 'standard',
    label: 'northwind-production/standard',
  });
});

test('a fleet may be in another class, or say that it is in none', () => {
  const classes = '    backup: { classes: { records: { hourly: { every: hour, keepDays: 7 } } } }\n';
  const label = (text: string) => parse(text).plans[0]?.patterns.servers.ehr?.plan.protection?.label;
  expect(label(file(classes))).toBe('northwind-production/records');
  expect(label(file(classes, '        backup: false\n'))).toBeUndefined();
  expect(warnings(file(classes, '        backup: false\n'))).toContain(
    'servers/ehr: Nothing backs up its 400 GiB of data: it says "backup: false".',
  );
  expect(complaints(file(classes, '        backup: recrods\n'))).toEqual([
    'client.yaml:24:17  environments.production.servers.ehr.backup: found "recrods"; expected records, or false. Did you mean "records"?',
  ]);
});

test('a class is that of a backup, and for data', () => {
  expect(complaints(file('', '        backup: standard\n'))).toEqual([
    'client.yaml:23:17  environments.production.servers.ehr.backup: found "standard"; expected a backup for the environment, which has that class',
  ]);
  expect(complaints(`${HEAD}${PRODUCTION}        backup: standard\n`)).toEqual([
    'client.yaml:22:17  environments.production.servers.ehr.backup: found "standard"; expected no backup, as its servers keep no volumes',
  ]);
});

test('what is wrong with the backup is told there, and not again where a class is named', () => {
  const wrong = '    backup: { classes: { old: { monthly: { every: month, keepDays: 9, coldAfterDays: 1 } } } }\n';
  expect(complaints(file(wrong, '        backup: old\n'))).toHaveLength(1);
});

describe('where copies go', () => {
  test('is within the residency', () => {
    expect(complaints(file('    copy: { region: us-east-1 }\n'))).toEqual([
      'client.yaml:17:21  environments.production.copy.region: found "us-east-1"; expected a region within the residency (eu): eu-west-1, eu-west-3, eu-central-1, eu-north-1, eu-south-1 or eu-south-2',
    ]);
  });

  test('is not where the data is', () => {
    expect(complaints(file('    copy: { region: eu-west-1 }\n'))).toEqual([
      'client.yaml:17:21  environments.production.copy.region: found "eu-west-1"; expected another region, or another account, than that of the environment',
    ]);
    expect(complaints(file("    copy: { region: eu-west-1, account: '999999999999' }\n"))).toEqual([]);
  });

  test('is an account of the file, or an ID', () => {
    const named = file('    copy: { region: eu-central-1, account: backups }\n');
    expect(complaints(named)).toEqual([
      'client.yaml:17:44  environments.production.copy.account: found "backups"; expected 12 digits, or the name of an account under accounts',
    ]);
    const known = named.replace('environments:', "accounts: { backups: { id: '999999999999' } }\nenvironments:");
    expect(parse(known).plans[0]?.context.places.copy).toEqual({
      region: 'eu-central-1',
      account: '999999999999',
      zones: 3,
    });
  });
});

test('cold storage is for backups that stay there for 90 days, with file and line', () => {
  const cold = '    backup: { classes: { old: { monthly: { every: month, keepDays: 100, coldAfterDays: 30 } } } }\n';
  expect(complaints(file(cold))).toEqual([
    'client.yaml:17:68  environments.production.backup.classes.old.monthly.keepDays: found 100 days with cold storage after 30; expected at least 120, as what is in cold storage stays there for 90 days',
  ]);
});

test('an environment that extends another inherits where copies go, and can clear it', () => {
  const text = `${file(COPY)}  staging:\n    extends: production\n    kind: staging\n    network: { cidr: 10.21.0.0/16 }\n`;
  const places = (source: string) => parse(source).plans.map((plan) => plan.context.places.copy?.region);
  expect(places(text)).toEqual(['eu-central-1', 'eu-central-1']);
  expect(places(`${text}    copy: null\n`)).toEqual(['eu-central-1', undefined]);
});
