import fc from 'fast-check';
import { TIERS, type Tier } from '../../../lib/patterns/network/props';
import { expectNeutral } from '../neutral';
import { ATTACHMENT, BANK, connected, describeRoutes, hubOf, networkOf, PEERS, spokeOf, type Asked } from './fixture';

test('a hub leads to the spokes whose connection is known, and answers them from where its NAT gateways stand', () => {
  expect(describeRoutes(hubOf(BANK, 'shared'))).toEqual([
    'public-1 10.61.0.0/16 by production',
    'public-2 10.61.0.0/16 by production',
    'public-3 10.61.0.0/16 by production',
    'private-1 10.61.0.0/16 by production',
    'private-2 10.61.0.0/16 by production',
    'private-3 10.61.0.0/16 by production',
  ]);
});

test('without outbound internet its public subnets lead to nobody', () => {
  const shared = { connect: { topology: 'transit-gateway', spokes: { staging: { connection: ATTACHMENT } } } } as const;
  expect(describeRoutes(hubOf({ shared, staging: BANK.staging }, 'shared'))).toEqual([
    'private-1 10.61.0.0/16 by staging',
    'private-2 10.61.0.0/16 by staging',
    'private-3 10.61.0.0/16 by staging',
  ]);
});

test('a spoke leads to its hub, to what is behind that, and, as it was asked to, to the internet', () => {
  expect(describeRoutes(spokeOf(BANK, 'production')).slice(0, 3)).toEqual([
    'private-1 10.60.0.0/16 by shared',
    'private-1 10.200.0.0/16 by shared',
    'private-1 0.0.0.0/0 by shared',
  ]);
  expect(new Set(spokeOf(BANK, 'production').routes.map(({ tier }) => tier))).toEqual(new Set(['private']));
  expect(describeRoutes(spokeOf(BANK, 'staging'))).toEqual([
    'private-1 10.60.0.0/16 by shared',
    'private-2 10.60.0.0/16 by shared',
    'private-3 10.60.0.0/16 by shared',
  ]);
});

test('the data tier stays isolated unless it is written down', () => {
  expect(new Set(spokeOf(PEERS, 'branch').routes.map(({ tier }) => tier))).toEqual(new Set(['private', 'data']));
  expect(spokeOf(PEERS, 'branch').tiers).toEqual(['private', 'data']);
});

test('only accounts that are not its own are shared with', () => {
  expect(hubOf(BANK, 'shared').sharedWith).toEqual(['210987654321']);
  expect(hubOf(PEERS, 'head').sharedWith).toEqual([]);
});

test('names are looked up from two zones, however many there are', () => {
  expect(hubOf(BANK, 'shared').domainZones).toBe(2);
  expect(hubOf(PEERS, 'head').domainZones).toBe(0);
});

test('one alarm tells of packets that no route leads on; peering has nothing to watch', () => {
  expect(hubOf(BANK, 'shared').alarms.map(({ id, severity }) => [id, severity])).toEqual([['NoRoute', 'warning']]);
  expect([...hubOf(PEERS, 'head').alarms, ...spokeOf(BANK, 'production').alarms]).toEqual([]);
});

test('a hub warns of each spoke that is not connected yet, with the steps that are left', () => {
  const says = (asked: Readonly<Record<string, Asked>>): readonly string[] =>
    hubOf(asked, 'shared').warnings.map((warning) => warning.says);
  expect(says(BANK)).toEqual([
    'staging is not connected yet: deploy this environment, then staging, write the ID that the deployment of staging prints as spokes.staging.connection, and deploy this one again.',
  ]);
  const elsewhere = { ...BANK, staging: { ...BANK.staging, place: { account: '210987654321' } } };
  expect(says(elsewhere)[0]).toContain('then staging, accept its attachment in this account, write the ID');
});

test('a spoke without outbound internet of its own waits for its hub', () => {
  expect(spokeOf(BANK, 'production').warnings).toEqual([]);
  const early = { ...BANK, shared: { connect: { ...BANK.shared.connect, spokes: { production: {}, staging: {} } } } };
  expect(spokeOf(early, 'production').warnings.map(({ says }) => says)).toEqual([
    'Nothing leads to the internet before shared has written down the connection: deploy the network of this environment alone, then shared, then the rest.',
  ]);
  expect(spokeOf(early, 'staging').warnings).toEqual([]);
});

test('decisions say the topology, who is reached, and what each GB to the internet is billed for', () => {
  const lines = (asked: Readonly<Record<string, Asked>>, name: string): readonly string[] =>
    connected(asked, name).decisions.map(({ what, choice, because }) => `${what}: ${choice} (${because})`);
  expect(lines(BANK, 'shared')).toEqual([
    'topology: transit gateway, hub of production, staging (not connected yet) (client file)',
    'reachable tiers: private (default)',
    'between spokes: nothing: each spoke reaches the hub alone (default)',
    'outbound internet of spokes: through the NAT gateways of this environment (client file)',
    'DNS: corp.bank.example is looked up at 10.200.0.10, 10.200.0.11, from 2 zones (client file)',
  ]);
  expect(lines(BANK, 'production')).toEqual([
    'topology: transit gateway, spoke of shared, which is deployed first (client file)',
    'reachable tiers: private (default)',
    'networks behind the hub: 10.200.0.0/16 (client file)',
    'outbound internet: through shared: no NAT gateway here, and each GB is billed by the transit gateway as well as by NAT (client file)',
    'DNS: corp.bank.example is looked up through shared (client file)',
  ]);
});

test.each([
  ['shared', BANK],
  ['production', BANK],
  ['branch', PEERS],
] as const)('the plan of %s says nothing in the words of a cloud', (name, asked) => {
  expectNeutral(connected(asked, name));
});

describe('whatever is asked for', () => {
  const tiers = fc.subarray([...TIERS], { minLength: 1 });
  const zones = fc.integer({ min: 1, max: 3 });
  const clients = fc
    .record({ topology: fc.constantFrom('peering', 'transit-gateway'), hubTiers: tiers, spokeTiers: tiers, zones })
    .map(({ topology, hubTiers, spokeTiers, zones: count }) => ({
      hub: {
        network: { zones: count },
        connect: {
          topology,
          tiers: hubTiers,
          spokes: { one: { connection: topology === 'peering' ? 'pcx-0a1b2c3d' : 'tgw-attach-0a1b2c3d' }, two: {} },
        },
      },
      one: { network: { zones: count }, connect: { topology, tiers: spokeTiers, hub: 'hub' } },
      two: { network: { zones: count }, connect: { topology, hub: 'hub' } },
    }));
  const NAMES = ['hub', 'one', 'two'] as const;

  test('routes leave the tiers that are written down, and no others', () => {
    fc.assert(
      fc.property(clients, fc.constantFrom(...NAMES), (client, name) => {
        const plan = connected(client, name);
        expect(plan.routes.filter(({ tier }) => !plan.tiers.includes(tier))).toEqual([]);
      }),
    );
  });

  test('no spoke leads to another spoke, and no hub to one that is not connected', () => {
    fc.assert(
      fc.property(clients, (client) => {
        const [first, second] = ['one', 'two'].map((name) => networkOf(client, name).cidr);
        expect(connected(client, 'one').routes.filter(({ destination }) => destination === second)).toEqual([]);
        expect(connected(client, 'two').routes.filter(({ destination }) => destination === first)).toEqual([]);
        expect(connected(client, 'hub').routes.filter(({ destination }) => destination === second)).toEqual([]);
      }),
    );
  });

  test('a zone more leaves every route where it was', () => {
    fc.assert(
      fc.property(clients, fc.constantFrom(...NAMES), (client, name) => {
        const grown = { ...client, [name]: { ...client[name], network: { zones: 3 } } };
        expect(connected(grown, name).routes).toEqual(expect.arrayContaining([...connected(client, name).routes]));
      }),
    );
  });

  test('subnets that are draining keep their routes', () => {
    const draining = { ...BANK, staging: { ...BANK.staging, network: { zones: 2, draining: { zones: 1 } } } };
    expect(connected(draining, 'staging').routes).toEqual(connected(BANK, 'staging').routes);
    expect(connected(draining, 'staging').zones).toBe(2);
  });

  test('a connection stands in the private tier, else in the data tier', () => {
    const of = (offered: readonly Tier[]): string =>
      connected(
        {
          ...PEERS,
          branch: {
            ...PEERS.branch,
            connect: { topology: 'peering', hub: 'head', tiers: ['data'] },
            network: { tiers: offered },
          },
        },
        'branch',
      ).standsIn;
    expect([of(['private', 'data']), of(['data'])]).toEqual(['private', 'data']);
  });
});
