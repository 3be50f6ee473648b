import { complaints, HEAD, parse, PRODUCTION } from './files';

const FILE = HEAD + PRODUCTION;

test('an environment takes over what it does not say itself', () => {
  const text = `${FILE}  staging:
    extends: production
    kind: staging
    network: { cidr: 10.21.0.0/16 }
    servers: { ehr: { size: small }, web: { os: ubuntu-24.04 } }
`;
  const staging = parse(text).environments[1];
  expect(staging).toEqual({
    name: 'staging',
    kind: 'staging',
    engine: 'aws-cdk',
    account: { id: '111111111111' },
    region: 'eu-west-1',
    network: { cidr: '10.21.0.0/16' },
    servers: { ehr: { os: 'windows-2022', size: 'small' }, web: { os: 'ubuntu-24.04' } },
    profile: {},
  });
});

test('chains are allowed, in any order of the file', () => {
  const text = `${HEAD}  sandbox:
    extends: staging
    kind: sandbox
    network: { cidr: 10.22.0.0/16 }
    servers: { ehr: null }
  staging:
    extends: production
    kind: staging
    network: { cidr: 10.21.0.0/16 }
    monthlyBudget: 300
${PRODUCTION}`;
  const { environments } = parse(text);
  expect(environments.map(({ name, kind, monthlyBudget }) => [name, kind, monthlyBudget])).toEqual([
    ['sandbox', 'sandbox', 300],
    ['staging', 'staging', 300],
    ['production', 'production', undefined],
  ]);
  expect(environments.map(({ servers = {} }) => Object.keys(servers))).toEqual([[], ['ehr'], ['ehr']]);
});

test('an inherited mistake is reported once, where and of whom it was written', () => {
  const text = `${HEAD}  staging:
    extends: production
    kind: staging
    network: { cidr: 10.21.0.0/16 }
${PRODUCTION.replace('size: large', 'size: huge\n        tier: dta').replace('        os: windows-2022\n', '')}`;
  expect(complaints(text)).toEqual([
    'client.yaml:23:7  environments.production.servers.ehr.os: found nothing; expected amazon-linux-2023, ubuntu-24.04, windows-2022 or windows-2025',
    'client.yaml:24:15  environments.production.servers.ehr.size: found "huge"; expected small, medium, large, xlarge or { vcpu, memoryGib }',
    'client.yaml:25:15  environments.production.servers.ehr.tier: found "dta"; expected private or data. Did you mean "data"?',
  ]);
});

test('what is cleared and needed is reported where it was cleared', () => {
  const text = `${FILE}  staging:
    extends: production
    kind: staging
    network: { cidr: 10.21.0.0/16 }
    servers:
      ehr:
        os: null
`;
  expect(complaints(text)).toEqual([
    'client.yaml:28:9  environments.staging.servers.ehr.os: found nothing; expected amazon-linux-2023, ubuntu-24.04, windows-2022 or windows-2025',
  ]);
});

test('a network may become an existing one', () => {
  const text = `${FILE}  staging:
    extends: production
    kind: staging
    network:
      cidr: null
      existing: { vpcId: vpc-0a1b2c3d, cidr: 172.31.0.0/16, availabilityZones: [eu-west-1a], subnets: { private: [subnet-0a1b2c3d] } }
`;
  expect(parse(text).environments[1]?.network).toEqual({
    existing: {
      vpcId: 'vpc-0a1b2c3d',
      cidr: '172.31.0.0/16',
      availabilityZones: ['eu-west-1a'],
      subnets: { private: ['subnet-0a1b2c3d'] },
    },
  });
});

test.each([
  [
    'itself',
    'extends: aa',
    '23:14  environments.aa.extends: found "aa", which leads back here (aa > aa); expected an environment that does not',
  ],
  [
    'a stranger',
    'extends: elsewhere',
    '23:14  environments.aa.extends: found "elsewhere"; expected another environment of this file',
  ],
  [
    'a misspelt one',
    'extends: producton',
    '23:14  environments.aa.extends: found "producton"; expected another environment of this file. Did you mean "production"?',
  ],
  ['a number', 'extends: 7', '23:14  environments.aa.extends: found 7; expected the name of another environment'],
  ['nothing', 'extends:', '23:5  environments.aa.extends: found nothing; expected the name of another environment'],
])('an environment that extends %s is told so, and nothing else', (_, line, complaint) => {
  expect(complaints(`${FILE}  aa:\n    ${line}\n`)).toEqual([`client.yaml:${complaint}`]);
});

test('a circle is reported once', () => {
  const text = `${FILE}  aa:
    extends: bb
  bb:
    extends: cc
  cc:
    extends: aa
  dd:
    extends: aa
`;
  expect(complaints(text)).toEqual([
    'client.yaml:27:14  environments.cc.extends: found "aa", which leads back here (cc > aa > bb > cc); expected an environment that does not',
  ]);
});
