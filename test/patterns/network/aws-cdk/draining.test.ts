import type { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import fc from 'fast-check';
import { Network, type NetworkProps } from '../../../../lib/patterns/network/aws-cdk';
import { clinicContext, testApp, TestStack } from '../../../engines/aws-cdk/fixture';
import { checkUnacknowledged, findings, staleExceptions } from '../../../engines/aws-cdk/gate';
import { TIERS } from '../../../../lib/patterns/network/props';
import { networkProps } from '../arbitraries';

const cidr = '10.20.0.0/16';
const twoOfThree = { zones: 2, draining: { zones: 1 } };

interface Resource {
  readonly Type: string;
  readonly DeletionPolicy?: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
}

function build(props: Partial<NetworkProps>, context = clinicContext()): Network {
  return new Network(new TestStack(testApp(), 'network', context), 'network', { cidr, ...props });
}

function resourcesOf(network: Network): Readonly<Record<string, Resource>> {
  const template = Template.fromStack(network.vpc.stack).toJSON() as { Resources: Readonly<Record<string, Resource>> };
  return template.Resources;
}

function resources(props: Partial<NetworkProps>): Readonly<Record<string, Resource>> {
  return resourcesOf(build(props));
}

/** Logical IDs and types of what stands. */
function identities(found: Readonly<Record<string, Resource>>): readonly string[] {
  return Object.entries(found).map(([id, { Type }]) => `${id} ${Type}`);
}

function subnetsOf(found: Readonly<Record<string, Resource>>): Readonly<Record<string, unknown>> {
  const subnets = Object.entries(found).filter(([, { Type }]) => Type === 'AWS::EC2::Subnet');
  return Object.fromEntries(
    subnets.map(([id, { Properties: { CidrBlock, AvailabilityZone } = {} }]) => [id, { CidrBlock, AvailabilityZone }]),
  );
}

test('three zones, two with one draining, two: nothing stands otherwise in the first step, and what leaves is what was draining', () => {
  const [three, draining, two] = [{ zones: 3 }, twoOfThree, { zones: 2, egress: 'per-zone' as const }].map(resources);
  expect(identities(draining ?? {})).toEqual(identities(three ?? {}));
  const left = identities(three ?? {}).filter((one) => !identities(two ?? {}).includes(one));
  expect(left.filter((one) => !/Subnet3/.test(one))).toEqual([]);
  // Three subnets with a route table and an association each, two default routes, a NAT gateway and its address.
  expect(left).toHaveLength(13);
});

test('a tier: nothing stands otherwise in the first step, and what leaves is what was draining', () => {
  const tiers = ['public', 'private'] as const;
  const [all, draining, two] = [{}, { tiers, draining: { tiers: ['data'] as const } }, { tiers }].map(resources);
  expect(identities(draining ?? {})).toEqual(identities(all ?? {}));
  const left = identities(all ?? {}).filter((one) => !identities(two ?? {}).includes(one));
  expect(left.filter((one) => !/dataSubnet/.test(one))).toEqual([]);
  expect(left).toHaveLength(9);
});

test('a subnet keeps its logical ID, block and zone whatever else comes, drains or leaves', () => {
  fc.assert(
    fc.property(networkProps, networkProps, (one, other) => {
      const [before, after] = [one, other].map((props) => subnetsOf(resources({ ...props, cidr })));
      const kept = Object.keys(before ?? {}).filter((id) => after?.[id] !== undefined);
      for (const id of kept) expect(after?.[id]).toEqual(before?.[id]);
      const blocks = (of: Readonly<Record<string, unknown>> = {}): readonly string[] =>
        Object.values(of).map((subnet) => JSON.stringify(subnet));
      const common = blocks(before).filter((block) => blocks(after).includes(block));
      expect(common).toHaveLength(kept.length);
    }),
    { numRuns: 15 },
  );
}, 60_000);

test('what belongs to a subnet that stays keeps its logical ID: route table, association, NAT gateway, address', () => {
  fc.assert(
    fc.property(networkProps, networkProps, (one, other) => {
      const [before, after] = [one, other].map((props) => resources(withNatGateways(props)));
      const common = Object.keys(subnetsOf(before ?? {})).filter((id) => after?.[id] !== undefined);
      const around = (found: Readonly<Record<string, Resource>> = {}): readonly string[] =>
        identities(found).filter((id) => common.some((subnet) => id.startsWith(placeOf(subnet))));
      expect(around(after)).toEqual(around(before));
    }),
    { numRuns: 15 },
  );
}, 60_000);

/** Whatever else is asked for, a NAT gateway in each zone. */
function withNatGateways({ tiers = TIERS, draining = {}, ...props }: NetworkProps): NetworkProps {
  const inUse = TIERS.filter((tier) => tier === 'public' || tiers.includes(tier));
  const leaving = (draining.tiers ?? []).filter((tier) => !inUse.includes(tier));
  return {
    ...props,
    egress: 'per-zone',
    tiers: inUse,
    draining: {
      ...(draining.zones !== undefined && { zones: draining.zones }),
      ...(leaving.length > 0 && { tiers: leaving }),
    },
  };
}

/** `networkprivateSubnet1` of `networkprivateSubnet1SubnetB4954DEE`. */
function placeOf(subnet: string): string {
  return subnet.replace(/Subnet[0-9A-F]{8}$/, '');
}

test('consumers find the subnets in use alone, whichever way they are given the network', () => {
  const network = build(twoOfThree);
  const { vpc } = network;
  expect([vpc.publicSubnets, vpc.privateSubnets, vpc.isolatedSubnets].map(({ length }) => length)).toEqual([2, 2, 2]);
  expect(vpc.availabilityZones).toEqual(['eu-west-1a', 'eu-west-1b']);
  expect(vpc.selectSubnets(network.subnets('private')).availabilityZones).toEqual(['eu-west-1a', 'eu-west-1b']);
  expect(() => network.subnet('private', 2)).toThrow(
    'network network/network has no private subnet in zone 2; its zones are 0 to 1',
  );
  const withoutData = build({ tiers: ['public', 'private'], draining: { tiers: ['data'] } });
  expect(() => withoutData.subnets('data')).toThrow('network network/network has no data subnets');
  expect(withoutData.vpc.isolatedSubnets).toEqual([]);
});

test('interface endpoints leave what is draining; gateways serve it until it goes', () => {
  const found = Object.values(resources({ ...twoOfThree, endpoints: ['storage', 'keys'] }));
  const endpoints = found.flatMap(({ Type, Properties = {} }) =>
    Type === 'AWS::EC2::VPCEndpoint' ? [Properties] : [],
  );
  const reach = endpoints.map(({ VpcEndpointType, RouteTableIds, SubnetIds }) => [
    VpcEndpointType,
    ((RouteTableIds ?? SubnetIds) as readonly unknown[]).length,
  ]);
  expect(reach).toEqual([
    ['Gateway', 9],
    ['Interface', 2],
  ]);
});

test('draining subnets of production are not retained any longer, and say that they are draining', () => {
  const subnets = Object.entries(resources(twoOfThree)).filter(([, { Type }]) => Type === 'AWS::EC2::Subnet');
  expect(subnets).toHaveLength(9);
  for (const [id, { DeletionPolicy, Properties }] of subnets) {
    const leaving = id.includes('Subnet3');
    expect(DeletionPolicy).toBe(leaving ? undefined : 'RetainExceptOnCreate');
    const keys = (Properties?.Tags as readonly { Key: string }[]).map(({ Key }) => Key);
    expect(keys.includes('draining')).toBe(leaving);
  }
});

test('a drained private zone keeps its route to the internet', () => {
  const found = resources(twoOfThree);
  const routes = Object.entries(found).filter(([id]) => id.startsWith('networkprivateSubnet3DefaultRoute'));
  expect(routes.map(([, { Properties }]) => Properties?.NatGatewayId)).toEqual([
    { Ref: expect.stringMatching(/^networkpublicSubnet3NATGateway/) as string },
  ]);
});

test('rule packs and template validation find nothing, and nothing is excepted in vain', () => {
  const build = (app: App): void => {
    const stack = new TestStack(app, 'network', clinicContext());
    new Network(stack, 'network', { cidr, ...twoOfThree, endpoints: ['storage', 'keys'] });
  };
  expect(findings(build)).toEqual([]);
  expect(staleExceptions(checkUnacknowledged(build))).toEqual([]);
});
