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
  expect(plan.zoneNames).toEqual(['eu-west-1a', 'eu-west-1b', 'eu-west-1c']);
  expect(plan.subnets).toEqual([
    { tier: 'public', zone: 0, cidr: '10.20.0.0/20' },
    { tier: 'public', zone: 1, cidr: '10.20.16.0/20' },
    { tier: 'public', zone: 2, cidr: '10.20.32.0/20' },
    { tier: 'private', zone: 0, cidr: '10.20.64.0/20' },
    { tier: 'private', zone: 1, cidr: '10.20.80.0/20' },
    { tier: 'private', zone: 2, cidr: '10.20.96.0/20' },
    { tier: 'data', zone: 0, cidr: '10.20.128.0/20' },
    { tier: 'data', zone: 1, cidr: '10.20.144.0/20' },
    { tier: 'data', zone: 2, cidr: '10.20.160.0/20' },
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

test('the profile chooses zones, ways out and log retention', () => {
  const { zones, egress, flowLogs } = planNetwork({ cidr }, gold);
  expect({ zones, egress, flowLogs }).toEqual({
    zones: 3,
    egress: 'per-zone',
    flowLogs: { retentionDays: 2192, customerKey: true, retain: true },
  });
  const staging = planNetwork({ cidr }, clinicContext({ kind: 'staging' }));
  expect([staging.zones, staging.egress, staging.flowLogs.retentionDays]).toEqual([2, 'shared', 30]);
});

test('what is asked for comes before the profile', () => {
  const plan = planNetwork({ cidr, zones: 1, egress: 'none', flowLogRetentionDays: 7, gatewayEndpoints: ['s3'] }, gold);
  expect([plan.zones, plan.egress, plan.flowLogs.retentionDays, plan.gatewayEndpoints]).toEqual([1, 'none', 7, ['s3']]);
});

test('without a public tier there is no way out', () => {
  expect(planNetwork({ cidr, tiers: ['private', 'data'] }, gold).egress).toBe('none');
});

test.each([
  ['none', []],
  ['shared', ['NatPortsExhausted1', 'NatPacketsDropped1']],
  ['per-zone', ['NatPortsExhausted1', 'NatPacketsDropped1', 'NatPortsExhausted2', 'NatPacketsDropped2']],
] as const)('NAT gateways are watched: %s', (egress, ids) => {
  expect(planNetwork({ cidr, egress, zones: 2 }, gold).alarms.map(({ id }) => id)).toEqual(ids);
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

test('decisions say what was chosen, and why', () => {
  const decisions = planNetwork({ cidr, egress: 'shared' }, gold).decisions;
  expect(decisions.map(({ what, choice, because }) => `${what}: ${choice} (${because})`)).toEqual([
    'zones: eu-west-1a, eu-west-1b, eu-west-1c (gold production under hipaa)',
    'public subnets: 10.20.0.0/20, 10.20.16.0/20, 10.20.32.0/20 (client file)',
    'private subnets: 10.20.64.0/20, 10.20.80.0/20, 10.20.96.0/20 (client file)',
    'data subnets: 10.20.128.0/20, 10.20.144.0/20, 10.20.160.0/20 (client file)',
    'ways out: one shared NAT gateway (client file)',
    'endpoints: s3, dynamodb (gold production under hipaa)',
    'flow logs: kept 2192 days (gold production under hipaa)',
  ]);
});

test('everything that is wrong is said at once', () => {
  const wrong = { cidr: '10.20.1.0/16', zones: 4, flowLogRetentionDays: 100 };
  expect(() => planNetwork(wrong, gold)).toThrow(
    [
      'cidr: found "10.20.1.0/16"; expected the first address of the block, 10.20.0.0/16',
      'zones: found 4; expected a whole number from 1 to 3, which eu-west-1 has',
      'flowLogRetentionDays: found 100; expected days that CloudWatch Logs can keep logs: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653',
    ].join('\n'),
  );
});

test.each([
  [{ tiers: [] }, 'tiers: found none; expected some of public, private, data'],
  [
    { tiers: ['private'], egress: 'shared' },
    'egress: found shared; expected none, because NAT gateways stand in a public tier',
  ],
  [
    { tiers: ['public'], interfaceEndpoints: ['ssm', 'kms'] },
    'interfaceEndpoints: found ssm, kms; expected none, because interface endpoints stand in a private or data tier',
  ],
  [{ zones: 5 }, 'zones: found 5; expected a whole number from 1 to 4'],
  [{ zones: 1.5 }, 'zones: found 1.5; expected a whole number from 1 to 4'],
] as const)('%j is refused', (props, message) => {
  expect(() => planNetwork({ cidr, ...props }, DEFAULT_CONTEXT)).toThrow(message);
});
