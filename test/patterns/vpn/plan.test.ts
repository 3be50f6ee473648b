import { formatProblem, InputError } from '../../../lib/problem';
import { awsVpn } from '../../../lib/patterns/vpn/aws';
import { vpnHandOver } from '../../../lib/patterns/vpn/aws/hand-over';
import type { VpnProps } from '../../../lib/patterns/vpn/props';
import { BANK, PEERS, type Asked } from '../connect/fixture';
import { expectNeutral } from '../neutral';
import { ALONE, DUBLIN, SECOND, STATIC, unconnected, vpnPlan, vpnPlans } from './fixture';

function complaints(
  props: Partial<VpnProps>,
  client: Readonly<Record<string, Asked>> = BANK,
  name?: string,
): readonly string[] {
  return complaintsOf(() => vpnPlan(props, client, name));
}

function complaintsOf(plan: () => unknown): readonly string[] {
  try {
    plan();
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(formatProblem);
    throw error;
  }
}

test('it leads from the private tier of the hub to what is behind the device, once its attachment is known', () => {
  expect(vpnPlan().routes.map(({ tier, zone, destination }) => [tier, zone, destination])).toEqual([
    ['private', 0, '10.200.0.0/16'],
    ['private', 1, '10.200.0.0/16'],
    ['private', 2, '10.200.0.0/16'],
  ]);
  expect(unconnected().routes).toEqual([]);
});

test('a block behind two devices is led to once, and again by the other one when either leaves', () => {
  const routes = (devices: Readonly<Record<string, VpnProps>>): readonly string[] =>
    vpnPlans(devices).flatMap((plan) => plan.routes.map(({ id }) => id));
  const once = vpnPlan().routes.map(({ id }) => id);
  const { address, routing, networks } = DUBLIN;
  expect(routes({ first: DUBLIN, second: SECOND })).toEqual(once);
  expect(routes({ first: { address, routing, networks }, second: SECOND })).toEqual(once);
  expect(routes({ second: SECOND })).toEqual(once);
});

test('a block that is written down leads to one device', () => {
  const second: VpnProps = { ...STATIC, address: SECOND.address, networks: ['10.200.128.0/17'] };
  const all = (devices: Readonly<Record<string, VpnProps>>): readonly string[] => complaintsOf(() => vpnPlans(devices));
  expect(all({ dublin: STATIC, second })).toEqual([
    'networks[0]: found "10.200.128.0/17", which overlaps 10.200.0.0/16 of dublin; expected a block that leads to one device, or routing: bgp here and in dublin',
  ]);
  const { address, routing, networks } = second;
  expect(all({ dublin: STATIC, second: { address, routing, networks } })).toEqual([]);
  expect(all({ dublin: DUBLIN, second })).toEqual([]);
});

test('of the spokes those are reached that name what is behind it and are connected', () => {
  expect([vpnPlan().spokes, vpnPlan().reaches]).toEqual([['production'], ['10.60.0.0/16', '10.61.0.0/16']]);
  expect(vpnPlan({ networks: ['10.210.0.0/16'] }).spokes).toEqual([]);
  expect(unconnected().spokes).toEqual([]);
});

test('a hub may have no spokes at all', () => {
  expect(vpnPlan({}, ALONE).reaches).toEqual(['10.60.0.0/16']);
});

test('there is one proposal, so that nothing weaker is ever agreed on', () => {
  expect(vpnPlan().proposal).toEqual({
    ike: 2,
    aesGcmBits: 256,
    sha2Bits: 384,
    groups: [20, 21],
    ikeSeconds: 28_800,
    ipsecSeconds: 3_600,
  });
});

test('one tunnel that is down is a warning, both are critical, and silence is a failure', () => {
  expect(
    vpnPlan().alarms.map(({ id, severity, comparison, threshold, silence }) => [
      id,
      severity,
      comparison,
      threshold,
      silence,
    ]),
  ).toEqual([
    ['TunnelDown', 'warning', 'below', 1, 'breach'],
    ['ConnectionDown', 'critical', 'below', 1, 'breach'],
  ]);
});

test('decisions and the step that is left are said', () => {
  expect(vpnPlan().decisions.map(({ what, choice }) => `${what}: ${choice}`)).toEqual([
    'device: 198.51.100.10, two tunnels, BGP with AS 65010',
    'networks behind it: 10.200.0.0/16',
    'reached by: the hub, production',
    'encryption: IKEv2, AES-256-GCM, SHA-384, groups 20 and 21, and nothing weaker',
    'pre-shared keys: made by the cloud and kept in its store of secrets',
    'tunnel logs: kept six years (2,192 days)',
  ]);
  expect(vpnPlan().warnings).toEqual([]);
  expect(unconnected().warnings.map(({ says }) => says)).toEqual([
    'Nothing is routed to dublin yet: deploy this environment, hand the document over to whoever runs the device, write the ID of its attachment as connection, and deploy again.',
  ]);
});

test('a spoke that reaches the device by its default route alone is warned of', () => {
  expect(vpnPlan({ networks: ['10.210.0.0/16'] }).warnings.map(({ says }) => says)).toEqual([
    'production names no block behind dublin, and what it sends there arrives all the same, because its default route leads to the hub; nothing leads back. Have the device refuse what comes from 10.61.0.0/16.',
  ]);
});

test('a plan says nothing in the words of a cloud', () => {
  expectNeutral(vpnPlan());
  expectNeutral(vpnPlan({ routing: 'static' }));
});

test.each([
  [
    { address: '10.0.0.1' },
    'address: found "10.0.0.1"; expected an address that the internet routes, not a private one',
  ],
  [
    { address: '198.51.100' },
    'address: found "198.51.100"; expected the public IPv4 address of the device, e.g. 198.51.100.10',
  ],
  [
    { networks: ['10.61.4.0/24'] },
    'networks[0]: found "10.61.4.0/24", which overlaps 10.61.0.0/16 of production; expected a block behind the device that no environment has',
  ],
  [
    { networks: ['10.200.0.0/16', '10.200.0.0/16'] },
    'networks[1]: found "10.200.0.0/16" twice; expected each block once',
  ],
  [
    { networks: ['10.200.1.0/16'] },
    'networks[0]: found "10.200.1.0/16"; expected the first address of the block, 10.200.0.0/16',
  ],
  [
    { asn: 64_500 },
    'asn: found 64500, which is for documentation, by RFC 5398; expected the public number of the network, or a private one, e.g. 65010',
  ],
  [{ routing: 'static', asn: 65_010 }, 'asn: found 65010 beside static routing; expected none, because it is for BGP'],
  [
    { connection: 'pcx-0a1b2c3d' },
    'connection: found "pcx-0a1b2c3d"; expected the ID of an attachment, e.g. tgw-attach-0a1b2c3d4e5f60718',
  ],
] as const)('%j is refused', (props, complaint) => {
  expect(complaints(props)).toContain(complaint);
});

test.each([
  [64_512, 'asn: found 64512, which is that of the gateway; expected another number, e.g. 65010'],
  [9_059, 'asn: found 9059, which is one of Amazon; expected another number, e.g. 65010'],
] as const)('AWS refuses %i', (asn, complaint) => {
  expect(complaintsOf(() => awsVpn(vpnPlan({ asn }), {}, {}))).toEqual([complaint]);
});

test('it ends at the gateway of a hub', () => {
  const expected =
    'found a VPN in an environment without a gateway; expected connect: { topology: transit-gateway, spokes: ... } in the same environment';
  expect(complaints({}, BANK, 'production')).toEqual([expected]);
  expect(complaints({}, PEERS, 'head')).toEqual([expected]);
});

describe('the document for whoever runs the device', () => {
  const of = { client: 'Northwind Clinic', environment: 'shared', region: 'eu-west-1' };
  const bgp = vpnHandOver(vpnPlan(), of);

  test('has both ends, what is agreed on, and what to announce', () => {
    expect(bgp).toContain('| public address | 198.51.100.10 | one for each of the two tunnels, see below |');
    expect(bgp).toContain('| networks | 10.200.0.0/16 | 10.60.0.0/16, 10.61.0.0/16 |');
    expect(bgp).toContain('| autonomous system | 65010 | 64512 |');
    expect(bgp).toContain('| version | IKEv2 alone | ESP, tunnel mode |');
    expect(bgp).toContain('Announce 10.200.0.0/16 and nothing else');
    expect(bgp).toContain('aws ec2 describe-vpn-connections --region eu-west-1 --vpn-connection-ids ID');
  });

  test('has routes in place of BGP where they are static', () => {
    const written = vpnHandOver(vpnPlan({ routing: 'static' }), of);
    expect(written).not.toContain('BGP');
    expect(written).toContain('On the device: 10.60.0.0/16, 10.61.0.0/16 over both tunnels');
  });

  test('holds no key', () => {
    expect(bgp).not.toMatch(/psk|pre-shared key:|[0-9a-f]{32}/i);
  });
});

test('routes are told apart by the block that they lead to', () => {
  expect(new Set(vpnPlan({ routing: 'static' }).routes.map(({ id }) => id)).size).toBe(6);
});
