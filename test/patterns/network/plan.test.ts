import fc from 'fast-check';
import { planNetwork, type PlannedSubnet } from '../../../lib/patterns/network/plan';
import { TIERS, type NetworkProps } from '../../../lib/patterns/network/props';
import { EGRESS_MODES } from '../../../lib/profile/profile';
import { DEFAULT_CONTEXT } from '../../../lib/profile/context';
import { clinicContext } from '../../engines/aws-cdk/fixture';

const cidr = '10.20.0.0/16';
const gold = clinicContext();

const tiers = fc.subarray([...TIERS], { minLength: 1 });
const zones = fc.integer({ min: 1, max: 4 });

function subnets(props: Partial<NetworkProps>): readonly PlannedSubnet[] {
  return planNetwork({ cidr, ...props }, DEFAULT_CONTEXT).subnets;
}

test('a /16 with three zones gives nine subnets, the first private one 10.20.64.0/20', () => {
  const plan = planNetwork({ cidr }, gold);
  expect(plan.zones).toBe(3);
  expect(plan.subnets).toEqual([
    { tier: 'public', zone: 0, cidr: '10.20.0.0/20', draining: false },
    { tier: 'public', zone: 1, cidr: '10.20.16.0/20', draining: false },
    { tier: 'public', zone: 2, cidr: '10.20.32.0/20', draining: false },
    { tier: 'private', zone: 0, cidr: '10.20.64.0/20', draining: false },
    { tier: 'private', zone: 1, cidr: '10.20.80.0/20', draining: false },
    { tier: 'private', zone: 2, cidr: '10.20.96.0/20', draining: false },
    { tier: 'data', zone: 0, cidr: '10.20.128.0/20', draining: false },
    { tier: 'data', zone: 1, cidr: '10.20.144.0/20', draining: false },
    { tier: 'data', zone: 2, cidr: '10.20.160.0/20', draining: false },
  ]);
});

test('there is one subnet for each tier and zone', () => {
  fc.assert(
    fc.property(tiers, zones, (some, count) => {
      const cidrs = subnets({ tiers: some, zones: count }).map((subnet) => subnet.cidr);
      expect(cidrs).toHaveLength(some.length * count);
      expect(new Set(cidrs).size).toBe(cidrs.length);
    }),
  );
});

test('a zone more moves no subnet', () => {
  fc.assert(
    fc.property(tiers, fc.integer({ min: 1, max: 3 }), (some, count) => {
      expect(subnets({ tiers: some, zones: count + 1 })).toEqual(
        expect.arrayContaining([...subnets({ tiers: some, zones: count })]),
      );
    }),
  );
});

test('a tier more moves no subnet', () => {
  fc.assert(
    fc.property(tiers, fc.constantFrom(...TIERS), zones, (some, another, count) => {
      expect(subnets({ tiers: [...some, another], zones: count })).toEqual(
        expect.arrayContaining([...subnets({ tiers: some, zones: count })]),
      );
    }),
  );
});

test('the order in which tiers are named changes nothing', () => {
  expect(subnets({ tiers: ['data', 'public'] })).toEqual(subnets({ tiers: ['public', 'data'] }));
});

test('the profile chooses zones, outbound internet and log retention', () => {
  const { zones, egress, flowLogs } = planNetwork({ cidr }, gold);
  expect({ zones, egress, flowLogs }).toEqual({
    zones: 3,
    egress: 'per-zone',
    flowLogs: { keepDays: 2192, customerKey: true, retain: true },
  });
  const staging = planNetwork({ cidr }, clinicContext({ kind: 'staging' }));
  expect([staging.zones, staging.egress, staging.flowLogs.keepDays]).toEqual([2, 'shared', 30]);
});

test('the network outlives its stack where the profile protects from deletion', () => {
  expect(planNetwork({ cidr }, gold).retain).toBe(true);
  expect(planNetwork({ cidr }, clinicContext({ kind: 'staging' })).retain).toBe(false);
});

test('what is asked for comes before the profile', () => {
  const plan = planNetwork({ cidr, zones: 1, egress: 'none', flowLogRetentionDays: 7, endpoints: ['storage'] }, gold);
  expect([plan.zones, plan.egress, plan.flowLogs.keepDays, plan.endpoints]).toEqual([1, 'none', 7, ['storage']]);
});

test('storage and tables are reached without the internet unless other endpoints are asked for', () => {
  expect(planNetwork({ cidr }, gold).endpoints).toEqual(['storage', 'tables']);
  expect(planNetwork({ cidr, endpoints: [] }, gold).endpoints).toEqual([]);
});

test('there are as many zones as the profile wants and the region offers', () => {
  const zonesIn = (zonesOffered: number): number =>
    planNetwork({ cidr }, { ...gold, places: { home: { region: 'us-west-1', zones: zonesOffered } } }).zones;
  expect([zonesIn(2), zonesIn(3), zonesIn(6)]).toEqual([2, 3, 3]);
});

test('without a public tier there is no outbound internet', () => {
  expect(planNetwork({ cidr, tiers: ['private', 'data'] }, gold).egress).toBe('none');
});

test.each([
  ['none', []],
  ['shared', ['NatPortsExhausted1', 'NatPacketsDropped1']],
  ['per-zone', ['NatPortsExhausted1', 'NatPacketsDropped1', 'NatPortsExhausted2', 'NatPacketsDropped2']],
] as const)('NAT gateways are watched: %s', (egress, ids) => {
  const { alarms, natGateways } = planNetwork({ cidr, egress, zones: 2 }, gold);
  expect(alarms.map(({ id }) => id)).toEqual(ids);
  expect(natGateways).toBe(ids.length / 2);
});

test('each alarm has an ID of its own, and says what to do first', () => {
  fc.assert(
    fc.property(zones, fc.constantFrom(...EGRESS_MODES), (count, egress) => {
      const { alarms } = planNetwork({ cidr, zones: count, egress }, DEFAULT_CONTEXT);
      expect(new Set(alarms.map(({ id }) => id)).size).toBe(alarms.length);
      for (const { runbook } of alarms) expect(runbook).toMatch(/^[A-Z].{20,}\.$/);
    }),
  );
});

function choices(props: Partial<NetworkProps>): readonly string[] {
  return planNetwork({ cidr, ...props }, gold).decisions.map(
    ({ what, choice, because }) => `${what}: ${choice} (${because})`,
  );
}

test('decisions say what was chosen, and why', () => {
  expect(choices({ egress: 'shared' })).toEqual([
    'zones: 3 (gold production under HIPAA)',
    'public subnets: 10.20.0.0/20, 10.20.16.0/20, 10.20.32.0/20 (client file)',
    'private subnets: 10.20.64.0/20, 10.20.80.0/20, 10.20.96.0/20 (client file)',
    'data subnets: 10.20.128.0/20, 10.20.144.0/20, 10.20.160.0/20 (client file)',
    'outbound internet: one shared NAT gateway (client file)',
    'endpoints: storage, tables (default)',
    'flow logs: kept six years (2,192 days) (gold production under HIPAA)',
  ]);
});

test.each([
  [{}, 'outbound internet: 3 NAT gateways, one per Availability Zone (gold production under HIPAA)'],
  [{ zones: 1 }, 'outbound internet: 1 NAT gateway (gold production under HIPAA)'],
  [{ egress: 'none' }, 'outbound internet: none (client file)'],
  [{ endpoints: [] }, 'endpoints: none (client file)'],
  [{ endpoints: ['keys', { aws: 'execute-api' }] }, 'endpoints: keys, execute-api (client file)'],
  [{ flowLogRetentionDays: 100 }, 'flow logs: kept 100 days (client file)'],
] as const)('%j is decided as %s', (props, decision) => {
  expect(choices(props)).toContain(decision);
});

test('everything that is wrong is said at once', () => {
  const wrong = { cidr: '10.20.1.0/16', zones: 4, flowLogRetentionDays: 3654 };
  expect(() => planNetwork(wrong, gold)).toThrow(
    [
      'flowLogRetentionDays: found 3654; expected a whole number from 1 to 3653',
      'cidr: found "10.20.1.0/16"; expected the first address of the block, 10.20.0.0/16',
      'zones: found 4; expected a whole number from 1 to 3, which eu-west-1 has',
    ].join('\n'),
  );
});

test.each([
  [{ tiers: [] }, 'tiers: found an empty list; expected at least one tier'],
  [
    { tiers: ['private'], egress: 'shared' },
    'egress: found shared; expected none, because NAT gateways stand in a public tier',
  ],
  [
    { zones: 5 },
    'zones: found 5; expected a whole number from 1 to 4, or IDs of Availability Zones, e.g. [euw1-az1, euw1-az2]',
  ],
  [
    { zones: 1.5 },
    'zones: found 1.5; expected a whole number from 1 to 4, or IDs of Availability Zones, e.g. [euw1-az1, euw1-az2]',
  ],
  [{ flowLogRetentionDays: 0 }, 'flowLogRetentionDays: found 0; expected a whole number from 1 to 3653'],
  [{ cidr: 'ten' }, 'cidr: found "ten"; expected an IPv4 block from /16 to /24'],
  [
    { cidr: '11.20.0.0/16' },
    'cidr: found "11.20.0.0/16"; expected a private block: within 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 or 100.64.0.0/10',
  ],
  [
    { endpoints: [{ aws: 'com.amazonaws.eu-west-1.ssm' }] },
    'endpoints[0].aws: found "com.amazonaws.eu-west-1.ssm"; expected a service of AWS PrivateLink, e.g. execute-api',
  ],
] as const)('%j is refused', (props, message) => {
  expect(() => planNetwork({ cidr, ...props }, DEFAULT_CONTEXT)).toThrow(new Error(message));
});

test('a key that is not known to the plan is told with those that are', () => {
  const props = JSON.parse('{ "endpoints": ["ssm"] }') as Partial<NetworkProps>;
  expect(() => planNetwork({ cidr, ...props }, gold)).toThrow(
    'endpoints[0]: found "ssm"; expected one of storage, tables, management, deployment, logs, metrics, keys, secrets, registry, compute, tokens, or the cloud\'s own name, e.g. { aws: execute-api }',
  );
});
