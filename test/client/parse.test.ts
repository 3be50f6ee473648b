import { complaints, HEAD, parse, PRODUCTION } from './files';

test('a right file becomes plain data', () => {
  const { sources, plans, scenarios, ...client } = parse(HEAD + PRODUCTION);
  expect(sources.position(['client', 'tier'])).toEqual({ file: 'client.yaml', line: 7, column: 9 });
  expect(plans.map(({ environment }) => environment.name)).toEqual(['production']);
  expect(scenarios).toEqual([]);
  expect(client).toStrictEqual({
    directory: '.',
    name: 'Northwind Clinic',
    slug: 'northwind',
    contact: 'it@northwind-clinic.example',
    costCentre: 'NWC-4100',
    tier: 'gold',
    regulations: ['hipaa', 'gdpr'],
    residency: ['eu'],
    supportHours: {
      timeZone: 'Europe/Dublin',
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      from: '08:00',
      to: '18:00',
    },
    environments: [
      {
        name: 'production',
        kind: 'production',
        engine: 'aws-cdk',
        account: { id: '111111111111' },
        region: 'eu-west-1',
        network: { cidr: '10.20.0.0/16' },
        servers: { ehr: { os: 'windows-2022', size: 'large' } },
        profile: {},
      },
    ],
  });
});

test('what a client need not say has a default', () => {
  const { regulations, residency, supportHours } = parse(
    `version: 1\nclient: { name: Small Practice, slug: small, contact: it@small.example, tier: bronze }\nenvironments:\n${PRODUCTION}`,
  );
  expect({ regulations, residency, timeZone: supportHours.timeZone }).toEqual({
    regulations: [],
    residency: [],
    timeZone: 'Etc/UTC',
  });
});

test('ten different mistakes yield ten located errors in one run', () => {
  const wrong = `version: 1
client:
  name: Northwind Clinic
  slug: northwind
  contact: it@northwind-clinic.example
  teir: gold
  residency: [eu]
  supportHours: { timeZone: Europe/Dublim, days: [mon], from: '08:00', to: '18:00' }
environments:
  production:
    kind: production
    engine: pulumi
    account: 012345678901
    region: us-east-1
    network: { cidr: 10.20.0.0/16 }
    servers:
      ehr:
        os: windows-2022
        size: meduim
        architecture: arm64
        capacity: { min: 4, max: 2 }
  staging:
    extends: production
    kind: staging
    network:
      cidr: 10.20.128.0/17
  sandbox:
    extends: prodution
    kind: sandbox
`;
  expect(complaints(wrong)).toEqual([
    'client.yaml:6:3  client.teir: found the key "teir"; expected name, slug, contact, costCentre, tier, regulations, residency, supportHours or monthlyBudget. Did you mean "tier"?',
    'client.yaml:8:29  client.supportHours.timeZone: found "Europe/Dublim"; expected an IANA time zone, e.g. Europe/Dublin. Did you mean "Europe/Dublin"?',
    'client.yaml:12:13  environments.production.engine: found "pulumi"; expected aws-cdk or pulumi-aws',
    'client.yaml:13:14  environments.production.account: found 012345678901; expected an AWS account, 12 digits in quotes, or the name of one under accounts',
    'client.yaml:14:13  environments.production.region: found "us-east-1"; expected a region within the residency (eu): eu-west-1, eu-west-3, eu-central-1, eu-north-1, eu-south-1 or eu-south-2',
    'client.yaml:19:15  environments.production.servers.ehr.size: found "meduim"; expected small, medium, large, xlarge or { vcpu, memoryGib }. Did you mean "medium"?',
    'client.yaml:20:23  environments.production.servers.ehr.architecture: found arm64 with windows-2022; expected x86-64, which windows-2022 runs on',
    'client.yaml:21:26  environments.production.servers.ehr.capacity.min: found 4; expected at most max, which is 2',
    'client.yaml:26:13  environments.staging.network.cidr: found "10.20.128.0/17", which overlaps 10.20.0.0/16 of production; expected a block of its own',
    'client.yaml:28:14  environments.sandbox.extends: found "prodution"; expected another environment of this file. Did you mean "production"?',
  ]);
});

describe('the schema', () => {
  test.each([
    [
      'a missing value',
      'region: eu-west-1',
      '',
      '12:3  environments.production.region: found nothing; expected an AWS region, e.g. eu-west-1',
    ],
    [
      'an empty value',
      'region: eu-west-1',
      'region:',
      '16:5  environments.production.region: found nothing; expected an AWS region, e.g. eu-west-1',
    ],
    [
      'an unknown region',
      'eu-west-1',
      'eu-wset-1',
      '16:13  environments.production.region: found "eu-wset-1"; expected an AWS region, e.g. eu-west-1. Did you mean "eu-west-1"?',
    ],
    [
      'a number in place of text',
      'name: Northwind Clinic',
      'name: 42',
      '3:9  client.name: found 42; expected the name of the client, of up to 200 characters',
    ],
    [
      'a list in place of a map',
      '{ cidr: 10.20.0.0/16 }',
      '[]',
      '17:14  environments.production.network: found an empty list; expected a new network, { cidr: ... }, or one that stands already, { existing: ... }',
    ],
    [
      'a map in place of text',
      'tier: gold',
      'tier: { gold: yes }',
      '7:9  client.tier: found a map; expected bronze, silver or gold',
    ],
    [
      'a name with capitals',
      '  production:',
      '  Production:',
      '12:3  environments.Production: found the key "Production"; expected a name of 2 to 20 lower-case letters, digits and single hyphens, beginning with a letter',
    ],
    [
      'a block too small',
      '10.20.0.0/16',
      '10.20.0.0/28',
      '17:22  environments.production.network.cidr: found "10.20.0.0/28"; expected a block from /16 to /24',
    ],
    [
      'a public block',
      '10.20.0.0/16',
      '8.8.0.0/16',
      '17:22  environments.production.network.cidr: found "8.8.0.0/16"; expected a private block: within 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10',
    ],
    [
      'no block at all',
      '10.20.0.0/16',
      'everything',
      '17:22  environments.production.network.cidr: found "everything"; expected an IPv4 block from /16 to /24',
    ],
    [
      'half a size',
      'size: large',
      'size: { vcpu: 4 }',
      '21:15  environments.production.servers.ehr.size.memoryGib: found nothing; expected a whole number from 1 to 1024',
    ],
    [
      'too much of a size',
      'size: large',
      'size: { vcpu: 4.5, memoryGib: 8 }',
      '21:23  environments.production.servers.ehr.size.vcpu: found 4.5; expected a whole number from 1 to 128',
    ],
    [
      'an offset for a time zone',
      'Europe/Dublin',
      "'+01:00'",
      '10:29  client.supportHours.timeZone: found "+01:00"; expected an IANA time zone, e.g. Europe/Dublin',
    ],
    [
      'a time without minutes',
      "'08:00'",
      "'8'",
      '10:83  client.supportHours.from: found "8"; expected HH:MM on the 24-hour clock, e.g. "08:00"',
    ],
    [
      'a key of the other shape',
      '{ cidr: 10.20.0.0/16 }',
      '{ cidr: 10.20.0.0/16, existing: {} }',
      '17:36  environments.production.network.existing: found the key "existing"; expected no key of another shape beside it; null clears an inherited one',
    ],
    [
      'an empty residency',
      'residency: [eu]',
      'residency: []',
      '9:14  client.residency: found an empty list; expected at least one area or AWS region',
    ],
  ])('refuses %s', (_, right, wrong, complaint) => {
    expect(complaints((HEAD + PRODUCTION).replace(right, wrong))).toEqual([`client.yaml:${complaint}`]);
  });

  test('refuses a file without environments', () => {
    expect(complaints(`${HEAD}  {}\n`)).toEqual([
      'client.yaml:12:3  environments: found an empty map; expected at least one environment',
    ]);
  });
});

describe('the version of the format', () => {
  test.each([
    ['is asked for', '', '1:1  version: found nothing; expected 1, the version of the format'],
    ['is one that we know', 'version: 2\n', '1:10  version: found 2; expected 1, the version of the format'],
  ])('%s', (_, written, complaint) => {
    expect(complaints((HEAD + PRODUCTION).replace('version: 1\n', written))).toEqual([`client.yaml:${complaint}`]);
  });
});

describe('a key of an older file is an error that names the new one', () => {
  const AT = 'environments.production';

  test.each([
    [
      '        loadBalancer: { certificateArn: x }',
      `22:25  ${AT}.servers.ehr.loadBalancer.certificateArn: found the key "certificateArn"; expected its new name. Did you mean "certificate"?`,
    ],
  ])('%s', (line, complaint) => {
    expect(complaints(`${HEAD}${PRODUCTION}${line}\n`)).toEqual([`client.yaml:${complaint}`]);
  });

  test.each(['gatewayEndpoints', 'interfaceEndpoints'])('%s', (key) => {
    const text = (HEAD + PRODUCTION).replace('10.20.0.0/16 }', `10.20.0.0/16, ${key}: [] }`);
    expect(complaints(text)).toEqual([
      `client.yaml:17:36  ${AT}.network.${key}: found the key "${key}"; expected its new name. Did you mean "endpoints"?`,
    ]);
  });
});

describe('accounts', () => {
  const withAccounts = (account: string): string =>
    (HEAD + PRODUCTION)
      .replace('environments:', "accounts: { clinic: { id: '222222222222' } }\nenvironments:")
      .replace("'111111111111'", account);

  test('an environment can name one', () => {
    expect(parse(withAccounts('clinic')).environments[0]?.account).toEqual({ id: '222222222222', name: 'clinic' });
  });

  test('one that is not there is told, with the one that may be meant', () => {
    expect(complaints(withAccounts('clinics'))).toEqual([
      'client.yaml:16:14  environments.production.account: found "clinics"; expected 12 digits, or the name of an account under accounts. Did you mean "clinic"?',
    ]);
  });
});
