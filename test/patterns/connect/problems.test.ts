import { planExistingNetwork } from '../../../lib/patterns/network/existing';
import type { ConnectProps } from '../../../lib/patterns/connect/props';
import { formatProblem, InputError } from '../../../lib/problem';
import { ATTACHMENT, BANK, connected, PEERS, type Asked } from './fixture';

type Client = Readonly<Record<string, Asked>>;

function complaints(client: Client, name: string): readonly string[] {
  try {
    connected(client, name);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(formatProblem);
    throw error;
  }
}

function asking(client: Client, name: string, connect: Partial<ConnectProps>, more: Asked = {}): Client {
  const own = client[name];
  return { ...client, [name]: { ...own, ...more, connect: { ...own?.connect, ...connect } as ConnectProps } };
}

test('what fits is planned', () => {
  for (const name of ['shared', 'production', 'staging']) expect(complaints(BANK, name)).toEqual([]);
  for (const name of ['head', 'branch']) expect(complaints(PEERS, name)).toEqual([]);
});

test('other environments go by their names', () => {
  expect(complaints(asking(BANK, 'staging', { hub: 'shard' }), 'staging')).toEqual([
    'hub: found "shard"; expected another environment: shared or production',
  ]);
  expect(complaints(asking(BANK, 'shared', { spokes: { shared: {} } }), 'shared')).toContain(
    'spokes.shared: found "shared", the environment itself; expected another environment: production or staging',
  );
});

test('both sides write the connection down', () => {
  const { shared, staging } = BANK;
  expect(complaints({ shared, staging, production: {} }, 'shared')).toEqual([
    'spokes.production: found "production", which is not a spoke of shared; expected connect: { topology: transit-gateway, hub: shared } in production',
  ]);
  const without = asking(BANK, 'shared', { spokes: { production: { connection: ATTACHMENT } } });
  expect(complaints(without, 'staging')).toEqual([
    'hub: found "shared", which has no spoke called staging; expected connect: { topology: transit-gateway, spokes: { staging: {} } } in shared',
  ]);
});

test('by the same topology', () => {
  const peered = asking(BANK, 'staging', { topology: 'peering' });
  const expected = 'expected the same in the hub and in its spokes';
  expect(complaints(peered, 'staging')).toEqual([
    `topology: found peering, and transit-gateway in shared; ${expected}`,
  ]);
  expect(complaints(peered, 'shared')).toEqual([
    `topology: found transit-gateway, and peering in staging; ${expected}`,
  ]);
});

test('a gateway takes networks of its region, peering those of its account', () => {
  const far = { ...BANK, staging: { ...BANK.staging, place: { region: 'eu-central-1' } } };
  expect(complaints(far, 'staging')).toEqual([
    'hub: found "shared", in another region; expected environments of one region, or topology: peering in one account',
  ]);
  const foreign = { ...PEERS, branch: { ...PEERS.branch, place: { account: '210987654321' } } };
  expect(complaints(foreign, 'head')).toEqual([
    'spokes.branch: found "branch", in another account; expected environments of one account, or topology: transit-gateway in one region',
  ]);
});

test('a spoke uses what its hub offers', () => {
  const closed = asking(BANK, 'shared', { outboundInternet: false });
  expect(complaints(closed, 'production')).toEqual([
    'outboundInternet: found true, and not in shared; expected outboundInternet: true in shared as well',
  ]);
  expect(complaints(asking(BANK, 'production', { domains: ['lab.bank.example'] }), 'production')).toEqual([
    'domains[0]: found "lab.bank.example"; expected corp.bank.example',
  ]);
});

test('outbound internet takes NAT gateways in the hub and none in the spoke', () => {
  const { shared, production } = BANK;
  expect(complaints({ ...BANK, shared: { ...shared, network: { egress: 'none' } } }, 'shared')).toEqual([
    'outboundInternet: found true beside no NAT gateway; expected a network with NAT gateways: egress shared or per-zone',
  ]);
  expect(complaints({ ...BANK, production: { ...production, network: {} } }, 'production')).toEqual([
    'outboundInternet: found true beside NAT gateways of its own; expected egress: none in the network, as private subnets have one default route',
  ]);
  expect(complaints(asking(BANK, 'production', { tiers: ['data'] }), 'production')).toEqual([
    'outboundInternet: found true for data; expected private among tiers, which alone reaches the internet through the hub',
  ]);
});

test('peering leads to the other network and no further', () => {
  const because =
    'expected topology: transit-gateway, because peering leads to the network on the other side and no further';
  expect(complaints(asking(PEERS, 'head', { outboundInternet: true }), 'head')).toEqual([
    `outboundInternet: found true beside peering; ${because}`,
  ]);
  expect(complaints(asking(PEERS, 'branch', { networks: ['10.200.0.0/16'] }), 'branch')).toEqual([
    `networks: found blocks behind the hub, beside peering; ${because}`,
  ]);
});

test('blocks behind the hub are in no environment', () => {
  expect(
    complaints(asking(BANK, 'production', { networks: ['10.62.4.0/24', '10.60.0.0/14', '10/8'] }), 'production'),
  ).toEqual(['networks[2]: found "10/8"; expected an IPv4 block, e.g. 10.200.0.0/16']);
  expect(complaints(asking(BANK, 'production', { networks: ['10.62.4.0/24', '10.60.0.0/14'] }), 'production')).toEqual([
    'networks[0]: found "10.62.4.0/24", which overlaps 10.62.0.0/16 of staging; expected a block behind the hub that no environment has',
    'networks[1]: found "10.60.0.0/14", which overlaps 10.61.0.0/16 of production; expected a block behind the hub that no environment has',
  ]);
});

test('what is listed is listed once, and a block by its first address', () => {
  const twice = asking(BANK, 'production', {
    networks: ['10.200.0.0/16', '10.201.1.0/16', '10.200.0.0/16'],
    domains: ['corp.bank.example', 'corp.bank.example'],
  });
  expect(complaints(twice, 'production')).toEqual([
    'networks[1]: found "10.201.1.0/16"; expected the first address of the block, 10.201.0.0/16',
    'networks[2]: found "10.200.0.0/16" twice; expected each block once',
    'domains[1]: found "corp.bank.example" twice; expected each domain once',
  ]);
  const servers = asking(BANK, 'shared', { domains: { 'corp.bank.example': ['10.200.0.10', '10.200.0.10'] } });
  expect(complaints(servers, 'shared')).toEqual([
    'domains.corp.bank.example[1]: found "10.200.0.10" twice; expected each server once',
  ]);
});

test('tiers are those of the network, which is a new one', () => {
  const { staging } = BANK;
  expect(complaints({ ...BANK, staging: { ...staging, network: { tiers: ['data'] } } }, 'staging')).toEqual([
    'tiers: found private; expected a tier of the network: data',
  ]);
  const planned = planExistingNetwork({
    existing: { vpcId: 'vpc-0a1b2c3d', cidr: '172.31.0.0/16', availabilityZones: ['eu-west-1a'], subnets: {} },
  });
  expect(complaints({ ...BANK, staging: { ...staging, planned } }, 'staging')).toEqual([
    'found a connection of an existing network; expected a network that Groundplan made, because nobody knows the route tables of one that stands already',
  ]);
});

test('names are looked up in two zones at least', () => {
  expect(complaints({ ...BANK, shared: { ...BANK.shared, network: { zones: 1 } } }, 'shared')).toEqual([
    'domains: found domains in a network of one zone; expected two zones or more, so that names are found when one is lost',
  ]);
});

test('the form takes a hub or a spoke, and says what is wrong with either', () => {
  const wrong = asking(BANK, 'shared', {
    spokes: { production: { connection: 'tgw-1' } },
    domains: { Corp: ['10.0.0'] },
  });
  expect(complaints(wrong, 'shared')).toEqual([
    'spokes.production.connection: found "tgw-1"; expected the ID of a connection, e.g. tgw-attach-0a1b2c3d4e5f60718',
    'domains.Corp: found the key "Corp"; expected a domain in lower case, e.g. corp.example.com',
  ]);
});
