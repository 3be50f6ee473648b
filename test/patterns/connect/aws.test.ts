import { awsConnect, awsHub, awsSpoke } from '../../../lib/patterns/connect/aws';
import { formatProblem, InputError } from '../../../lib/problem';
import { ATTACHMENT, BANK, hubOf, PEERING, PEERS, spokeOf } from './fixture';

test('a spoke reads the name under which its hub publishes', () => {
  expect(awsHub(hubOf(BANK, 'shared'), {}).parameter).toBe('/groundplan/northwind-shared/transit-gateway');
  expect(awsSpoke(spokeOf(BANK, 'production')).parameter).toBe('/groundplan/northwind-shared/transit-gateway');
  expect(awsHub(hubOf(PEERS, 'head'), {}).parameter).toBe('/groundplan/northwind-head/vpc');
  expect(awsSpoke(spokeOf(PEERS, 'branch')).parameter).toBe('/groundplan/northwind-head/vpc');
});

test('so it does for the rule of a domain', () => {
  const rule = {
    called: 'corp-bank-example',
    domain: 'corp.bank.example',
    parameter: '/groundplan/northwind-shared/resolver-rule/corp.bank.example',
  };
  expect(awsSpoke(spokeOf(BANK, 'production')).domains).toEqual([rule]);
  expect(awsHub(hubOf(BANK, 'shared'), {}).domains).toEqual([{ ...rule, servers: ['10.200.0.10', '10.200.0.11'] }]);
});

test('domains that differ in a dot and a hyphen are told apart', () => {
  const domains = ['a-b.example', 'a.b.example'];
  expect(awsSpoke({ ...spokeOf(BANK, 'production'), domains }).domains.map(({ called }) => called)).toEqual([
    'a--b-example',
    'a-b-example',
  ]);
});

test('where spokes have a default route, all other private address space is dropped', () => {
  expect(awsHub(hubOf(BANK, 'shared'), {}).blackholes).toEqual([
    '10.0.0.0/8',
    '172.16.0.0/12',
    '192.168.0.0/16',
    '100.64.0.0/10',
  ]);
  expect(awsHub(hubOf(PEERS, 'head'), {}).blackholes).toEqual([]);
});

test('a connection of the other kind is refused where it is written', () => {
  const refused = (connections: Readonly<Record<string, string>>): readonly string[] => {
    try {
      awsConnect(hubOf(BANK, 'shared'), {}, { connections });
      return [];
    } catch (error) {
      return error instanceof InputError ? error.problems.map(formatProblem) : [String(error)];
    }
  };
  expect(refused({ production: ATTACHMENT, staging: '${Token[TOKEN.12]}' })).toEqual([]);
  expect(refused({ production: PEERING })).toEqual([
    `spokes.production.connection: found "${PEERING}"; expected the ID of a connection by transit-gateway, which begins with tgw-attach-`,
  ]);
});

test('what somebody does by hand in another account or region is said', () => {
  expect(awsHub(hubOf(BANK, 'shared'), {}).warnings.map(({ says }) => says)).toEqual([
    'Accept the resource share northwind-shared in AWS RAM in 210987654321, unless an organization shares it already.',
  ]);
  expect(awsSpoke(spokeOf(BANK, 'production')).warnings.map(({ says }) => says)).toEqual([
    'Before its first deployment, copy from the account of shared to Parameter Store in its own: /groundplan/northwind-shared/transit-gateway, /groundplan/northwind-shared/resolver-rule/corp.bank.example.',
  ]);
  expect(awsSpoke(spokeOf(PEERS, 'branch')).warnings.map(({ says }) => says)).toEqual([
    'Before its first deployment, copy from the region of head to Parameter Store in its own: /groundplan/northwind-head/vpc.',
  ]);
  expect(awsSpoke(spokeOf(BANK, 'staging')).warnings).toEqual([]);
});
