import fc from 'fast-check';
import { planNetwork, type NetworkPlan } from '../../../lib/patterns/network/plan';
import type { NetworkProps } from '../../../lib/patterns/network/props';
import { DEFAULT_CONTEXT } from '../../../lib/profile/context';
import { clinicContext } from '../../engines/aws-cdk/fixture';
import { contexts, networkProps } from './arbitraries';

const cidr = '10.20.0.0/16';
const gold = clinicContext();

function plan(props: Partial<NetworkProps>): NetworkPlan {
  return planNetwork({ cidr, ...props }, gold);
}

function says(props: Partial<NetworkProps>): readonly string[] {
  return plan(props).warnings.map((warning) => warning.says);
}

const shrinking = { zones: 2, draining: { zones: 1 } };

test('the third zone is draining: its subnets stand, and others see two zones', () => {
  const { zones, standing, subnets, natGateways, alarms } = plan(shrinking);
  expect([zones, standing.zones, natGateways]).toEqual([2, 3, 3]);
  expect(subnets.filter(({ draining }) => draining)).toEqual([
    { tier: 'public', zone: 2, cidr: '10.20.32.0/20', draining: true },
    { tier: 'private', zone: 2, cidr: '10.20.96.0/20', draining: true },
    { tier: 'data', zone: 2, cidr: '10.20.160.0/20', draining: true },
  ]);
  expect(alarms.filter(({ signal }) => signal === 'nat-ports')).toHaveLength(3);
});

test('a tier is draining: its subnets stand, and others do not see it', () => {
  const { tiers, standing, subnets } = plan({ tiers: ['public', 'private'], draining: { tiers: ['data'] } });
  expect([tiers, standing.tiers]).toEqual([
    ['public', 'private'],
    ['public', 'private', 'data'],
  ]);
  expect(new Set(subnets.filter(({ draining }) => draining).map(({ tier }) => tier))).toEqual(new Set(['data']));
});

test('outbound internet stays as long as the public tier stands', () => {
  const leaving = { tiers: ['private', 'data'], draining: { tiers: ['public'] } } as const;
  expect([plan(leaving).egress, plan({ tiers: ['private', 'data'] }).egress]).toEqual(['per-zone', 'none']);
  expect(plan({ ...leaving, egress: 'none' }).natGateways).toBe(0);
});

test.each([
  [shrinking, '3 draining subnets stand, and 1 NAT gateway in them is billed, until `draining` is removed'],
  [{ zones: 1, draining: { zones: 2 } }, '6 draining subnets stand, and 2 NAT gateways in them are billed, until'],
  [{ ...shrinking, egress: 'shared' }, '3 draining subnets stand until `draining` is removed from the file; remove it'],
  [
    { tiers: ['private'], zones: 2, draining: { zones: 1 }, egress: 'none' },
    '1 draining subnet stands until `draining`',
  ],
] as const)('%j is told with what stands and is billed', (props, expected) => {
  expect(says(props)).toEqual([expect.stringContaining(expected)]);
});

test('a public tier that is draining takes outbound internet with it', () => {
  expect(says({ tiers: ['private'], draining: { tiers: ['public'] } })).toEqual([
    '3 draining subnets stand, and 3 NAT gateways in them are billed, until `draining` is removed from the file; remove it once all stacks are deployed with it.',
    'Outbound internet leaves with the public tier that is draining.',
  ]);
});

test.each([{}, { draining: {} }])('%j warns of nothing', (props) => {
  expect(says(props)).toEqual([]);
});

test('decisions name what is in use apart from what is draining', () => {
  const choices = plan({ ...shrinking, tiers: ['private'] }).decisions.map(({ what, choice }) => `${what}: ${choice}`);
  expect(choices.slice(0, 3)).toEqual([
    'zones: 2',
    'private subnets: 10.20.64.0/20, 10.20.80.0/20',
    'draining: 10.20.96.0/20',
  ]);
});

test.each([
  [
    { zones: 3, draining: { zones: 1 } },
    'draining.zones: found 1 beside 3 in use; expected at most 3 zones in all, which eu-west-1 has',
  ],
  [
    { draining: { zones: 1 } },
    'draining.zones: found 1 beside 3 in use; expected at most 3 zones in all, which eu-west-1 has',
  ],
  [
    { draining: { zones: 4 } },
    'draining.zones: found 4; expected a whole number from 1 to 3, or IDs of Availability Zones, e.g. [euw1-az1, euw1-az2]',
  ],
  [
    { draining: { tiers: ['data'] } },
    'draining.tiers[0]: found data, which is in use; expected a tier that is not in tiers',
  ],
  [
    { tiers: ['private'], draining: { tiers: ['data'] }, egress: 'shared' },
    'egress: found shared; expected none, because NAT gateways stand in a public tier',
  ],
  [{ zones: 4, draining: { zones: 1 } }, 'zones: found 4; expected a whole number from 1 to 3, which eu-west-1 has'],
] as const)('%j is refused', (props, message) => {
  expect(() => plan(props)).toThrow(new Error(message));
});

test('where the region is not known, there are at most four zones', () => {
  expect(() => planNetwork({ cidr, zones: 2, draining: { zones: 3 } }, DEFAULT_CONTEXT)).toThrow(
    new Error('draining.zones: found 3 beside 2 in use; expected at most 4 zones in all'),
  );
});

test('draining moves nothing: what stands is what would stand if all of it were in use', () => {
  fc.assert(
    fc.property(networkProps, contexts, (props, context) => {
      const shrunk = planNetwork(props, context);
      const whole = planNetwork({ ...props, ...shrunk.standing, draining: {} }, context);
      const place = ({ subnets }: NetworkPlan): readonly unknown[] =>
        subnets.map(({ tier, zone, cidr: block }) => [tier, zone, block]);
      expect(place(shrunk)).toEqual(place(whole));
      expect([shrunk.natGateways, shrunk.alarms]).toEqual([whole.natGateways, whole.alarms]);
    }),
  );
});

test('once `draining` is removed, the subnets in use are all that stands', () => {
  fc.assert(
    fc.property(networkProps, contexts, (props, context) => {
      const inUse = planNetwork(props, context).subnets.filter(({ draining }) => !draining);
      expect(planNetwork({ ...props, draining: {}, egress: 'none' }, context).subnets).toEqual(inUse);
    }),
  );
});
