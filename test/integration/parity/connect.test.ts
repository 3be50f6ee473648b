import fc from 'fast-check';
import { TIERS } from '../../../lib/patterns/network/props';
import { templateOf, type Client } from '../../patterns/connect/aws-cdk/fixture';
import { describeRecording, describeTemplate } from '../../patterns/connect/described';
import { BANK, PEERS } from '../../patterns/connect/fixture';
import { recordingOf } from '../../patterns/connect/pulumi-aws/fixture';

test('what is described is what is there', async () => {
  expect(describeRecording(await recordingOf(BANK, 'shared'))).toEqual({
    routes: Array.from({ length: 6 }, () => '10.61.0.0/16 by gateway'),
    attachedSubnets: [3],
    gatewayRoutes: [
      '0.0.0.0/0 led on',
      '10.0.0.0/8 dropped',
      '100.64.0.0/10 dropped',
      '172.16.0.0/12 dropped',
      '192.168.0.0/16 dropped',
    ],
    associations: 2,
    propagations: 2,
    gateways: [['disable', 'disable', 'disable', 'enable', 'enable', 'Hub of northwind-shared']],
    peerings: [],
    published: [
      '/groundplan/northwind-shared/resolver-rule/corp.bank.example',
      '/groundplan/northwind-shared/transit-gateway',
    ],
    sharedWith: ['210987654321'],
    domains: ['corp.bank.example at 10.200.0.10:53, 10.200.0.11:53'],
    lookedUpFrom: [2],
    rulesInUse: 1,
    openPorts: [
      'tcp 53 to 10.200.0.10/32',
      'tcp 53 to 10.200.0.11/32',
      'udp 53 to 10.200.0.10/32',
      'udp 53 to 10.200.0.11/32',
    ],
  });
});

test.each([
  [BANK, 'shared'],
  [BANK, 'production'],
  [BANK, 'staging'],
  [PEERS, 'head'],
  [PEERS, 'branch'],
] as const)('both engines build the same connection', async (client, name) => {
  expect(describeRecording(await recordingOf(client, name))).toEqual(describeTemplate(templateOf(client, name)));
});

test('whatever tiers and zones there are', async () => {
  const tiers = fc.subarray([...TIERS], { minLength: 1 });
  const clients = fc
    .record({
      topology: fc.constantFrom('peering', 'transit-gateway'),
      tiers,
      zones: fc.integer({ min: 1, max: 3 }),
    })
    .map(({ topology, ...asked }): Client => {
      const connection = topology === 'peering' ? 'pcx-0a1b2c3d' : 'tgw-attach-0a1b2c3d';
      const network = { zones: asked.zones };
      return {
        hub: { network, connect: { topology, tiers: asked.tiers, spokes: { one: { connection }, two: {} } } },
        one: { network, connect: { topology, tiers: asked.tiers, hub: 'hub' } },
        two: { network, connect: { topology, hub: 'hub' } },
      };
    });
  await fc.assert(
    fc.asyncProperty(clients, fc.constantFrom('hub', 'one', 'two'), async (client, name) => {
      expect(describeRecording(await recordingOf(client, name))).toEqual(describeTemplate(templateOf(client, name)));
    }),
    { numRuns: 10 },
  );
}, 60_000);
