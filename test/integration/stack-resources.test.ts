import path from 'node:path';
import fc from 'fast-check';
import type { Client, Environment } from '../../lib/client/client';
import { loadClient } from '../../lib/client/load';
import { planClient } from '../../lib/client/plan';
import { mapValues } from '../../lib/map-values';
import type { AskedEdgeDelivery, EdgeDeliveryProps } from '../../lib/patterns/edge-delivery/props';
import { TIERS, type AskedNetwork } from '../../lib/patterns/network/props';
import type { AskedServers } from '../../lib/patterns/servers/props';
import { ENVIRONMENT_KINDS, REGULATIONS, SERVICE_TIERS } from '../../lib/profile/profile';
import { OFFICE_HOURS } from '../../lib/profile/support-hours';
import { backupProps } from '../patterns/backup/arbitraries';
import { edgeProps, ofSite } from '../patterns/edge-delivery/arbitraries';
import { monitoringProps } from '../patterns/monitoring/arbitraries';
import { networkProps } from '../patterns/network/arbitraries';
import { props } from '../patterns/servers/arbitrary';
import { existingNetwork } from '../patterns/servers/fixture';
import { CLINIC, parse, templatesOf } from '../stacks/clinic';

const clinic = loadClient(CLINIC);

/** Where folders of sites are named from. */
const SITES = path.join(__dirname, '../patterns/edge-delivery');

const certificate = 'arn:aws:acm:eu-west-1:111111111111:certificate/0a1b2c3d';

const fleet: fc.Arbitrary<AskedServers> = props.map(({ loadBalancer, count, ...rest }) => ({
  ...rest,
  ...(count !== undefined && { count: Math.min(count, 5) }),
  image: 'ami-0a1b2c3d4e5f60718',
  ...(loadBalancer && { loadBalancer: { ...loadBalancer, certificate } }),
}));

/** A new network in which any fleet can stand, beside what drains from it. */
const roomy: fc.Arbitrary<AskedNetwork> = networkProps.map(({ draining, ...rest }) => ({
  ...rest,
  zones: 2,
  tiers: TIERS,
  endpoints: [...(rest.endpoints ?? []), 'deployment', 'compute'],
  ...(draining?.zones !== undefined && { draining: { zones: 1 } }),
}));

const existing: AskedNetwork = { existing: existingNetwork };

/** Fleets as they are, or with one load balancer for all that have one. */
function shared([fleets, together]: readonly [Readonly<Record<string, AskedServers>>, boolean]): typeof fleets {
  const balanced = Object.entries(fleets).filter(([, { loadBalancer }]) => loadBalancer !== undefined);
  const [first, ...others] = balanced.map(([name]) => name);
  if (first === undefined || !together) return fleets;
  const shares = others.map((name, at) => {
    const own = at > 0 ? { certificate: `${certificate}${at}` } : {};
    return [
      name,
      { ...fleets[name], loadBalancer: { sharedWith: first, hosts: [`${name}.example`], ...own } },
    ] as const;
  });
  return { ...fleets, ...(Object.fromEntries(shares) as typeof fleets) };
}

const stands = fc.oneof(
  networkProps.map((network) => ({ network })),
  fc.record({
    network: fc.oneof(roomy, fc.constant(existing)),
    servers: fc.tuple(fc.dictionary(fc.constantFrom('ehr', 'portal', 'files'), fleet), fc.boolean()).map(shared),
  }),
);

/** Edge deliveries: in front of an internal load balancer where there is one, of files elsewhere. */
function edgesOf(
  asked: Readonly<Record<string, EdgeDeliveryProps>>,
  fleets: Readonly<Record<string, AskedServers>> = {},
): Readonly<Record<string, AskedEdgeDelivery>> {
  const internal = Object.entries(fleets).find(
    ([, { loadBalancer }]) =>
      loadBalancer &&
      !('sharedWith' in loadBalancer) &&
      loadBalancer.public !== true &&
      loadBalancer.allowFrom === undefined,
  );
  const front = (props: EdgeDeliveryProps): EdgeDeliveryProps => {
    if (!('servers' in props.origin)) return props;
    const { failover, ...rest } = props;
    if (internal === undefined) return ofSite({ ...rest, origin: { site: {} } });
    const elsewhere = failover && { failover: { ...failover, to: { domain: 'standby.example' } } };
    return { ...rest, origin: { servers: internal[0] }, ...elsewhere };
  };
  return mapValues(asked, (props) => ({ ...front(props), hostedZone: 'Z0123456789ABCDEFGHIJ' }));
}

const edges = fc.dictionary(fc.constantFrom('front', 'docs'), edgeProps);

const clients: fc.Arbitrary<Client> = fc
  .record({
    tier: fc.constantFrom(...SERVICE_TIERS),
    regulations: fc.subarray([...REGULATIONS]),
    kind: fc.constantFrom(...ENVIRONMENT_KINDS),
    budget: fc.constantFrom({}, { monthlyBudget: 100 }),
    stands,
    backup: fc.oneof(
      fc.constant({}),
      backupProps.map((backup) => ({ backup })),
    ),
    monitoring: monitoringProps,
    edges,
  })
  .map(({ tier, regulations, kind, budget, stands: patterns, backup, monitoring, edges: asked }) => {
    const edgeDelivery = edgesOf(asked, 'servers' in patterns ? patterns.servers : {});
    return clientOf({ tier, regulations }, { kind, ...budget, ...patterns, ...backup, monitoring, edgeDelivery });
  });

function clientOf(
  client: Pick<Client, 'tier' | 'regulations'>,
  environment: Pick<
    Environment,
    'kind' | 'network' | 'servers' | 'edgeDelivery' | 'backup' | 'monitoring' | 'monthlyBudget'
  >,
): Client {
  return {
    name: 'Northwind Clinic',
    slug: 'northwind',
    directory: SITES,
    contact: 'it@northwind.example',
    residency: [],
    supportHours: OFFICE_HOURS,
    ...client,
    environments: [
      {
        name: 'live',
        engine: 'aws-cdk',
        account: { id: '111111111111' },
        region: 'eu-west-1',
        profile: {},
        ...environment,
      },
    ],
  };
}

/** Clients that have between them whatever only some environments have. */
const examples = fc.sample(clients, { seed: 8, numRuns: 6 }).map((client): [Client] => [client]);

/** Types that only some environments have. */
const SEEN_AT_TIMES = [
  'AWS::AutoScaling::ScheduledAction',
  'AWS::Backup::BackupVault',
  'AWS::Backup::Framework',
  'AWS::Backup::RestoreTestingSelection',
  'AWS::Budgets::Budget',
  'AWS::CloudFront::Function',
  'AWS::CloudFront::VpcOrigin',
  'AWS::EC2::NatGateway',
  'AWS::EC2::NetworkInterface',
  'AWS::EC2::VPCEndpoint',
  'AWS::EC2::Volume',
  'AWS::ElasticLoadBalancingV2::ListenerRule',
  'AWS::ElasticLoadBalancingV2::LoadBalancer',
  'AWS::KMS::Key',
  'AWS::SSM::MaintenanceWindow',
  'AWS::SNS::Subscription',
  'AWS::Route53::RecordSet',
  'AWS::WAFv2::WebACL',
  'Custom::CDKBucketDeployment',
];

test('a plan counts exactly the resources that each stack is synthesised with', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(clients, (client) => {
      const [plan] = planClient(client);
      if (plan === undefined) throw new Error('the client has no plan');
      const stacks = Object.entries(templatesOf(plan)).map(([stack, template]) => {
        const types = Object.values(parse(template).Resources).map(({ Type }) => Type);
        for (const type of types) seen.add(type);
        return [stack.replace('northwind-live-', ''), types.length];
      });
      expect(plan.resources).toEqual(Object.fromEntries(stacks));
    }),
    { numRuns: 25, examples },
  );
  expect([...seen]).toEqual(expect.arrayContaining(SEEN_AT_TIMES));
}, 120_000);

test.each(clinic.plans.map((plan) => [plan.environment.name, plan] as const))('of the clinic, %s', (name, plan) => {
  const stacks = Object.entries(templatesOf(plan)).map(
    ([stack, template]) =>
      [stack.replace(`northwind-${name}-`, ''), Object.keys(parse(template).Resources).length] as const,
  );
  // Where copies go there is a vault and its key, in a stack of their own: it is never too large.
  const here = stacks.filter(([part]) => part !== 'data-copy');
  expect(plan.resources).toEqual(Object.fromEntries(here));
  expect(stacks.filter((stack) => !here.includes(stack)).map(([, count]) => count)).toEqual(
    name === 'production' ? [2] : [],
  );
});

test.each([
  ['its budget', { budget: { monthlyUsd: 500, stopAtPercent: 100 } }],
  ['its budget and its end', { budget: { monthlyUsd: 500, stopAtPercent: 100 }, endsOn: '2027-03-31' }],
  ['its end', { endsOn: '2027-03-31' }],
])('of an environment that is stopped by %s', (_by, monitoring) => {
  const [plan] = planClient(clientOf({ tier: 'silver', regulations: [] }, { kind: 'sandbox', monitoring }));
  if (plan === undefined) throw new Error('the client has no plan');
  const stacks = Object.entries(templatesOf(plan)).map(([stack, template]) => [
    stack.replace('northwind-live-', ''),
    Object.keys(parse(template).Resources).length,
  ]);
  expect(plan.resources).toEqual(Object.fromEntries(stacks));
});
