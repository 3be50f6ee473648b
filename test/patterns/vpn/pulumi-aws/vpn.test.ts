import { join } from 'node:path';
import { expectGoldenRecording, nameOf, Recorded } from '../../../engines/pulumi-aws/fixture';
import { strictProblems } from '../../../pulumi/strict';
import { DUBLIN, SECOND, unconnected, VPN_ATTACHMENT, vpnPlan, vpnPlans } from '../fixture';
import { recordingOf } from './fixture';

const CONNECTION = 'aws:ec2/vpnConnection:VpnConnection';
const TRANSIT = 'aws:ec2transitgateway';

let made: Recorded;

beforeAll(async () => {
  made = await recordingOf(vpnPlan());
});

function own(all: Recorded, type: string): readonly string[] {
  return all
    .ofType(type)
    .map(nameOf)
    .filter((name) => name.startsWith('vpn-dublin'));
}

function led(all: Recorded): readonly string[] {
  const routes = all
    .ofType('aws:ec2/route:Route')
    .filter(({ inputs }) => inputs.destinationCidrBlock === '10.200.0.0/16');
  return routes.map(({ urn }) => urn);
}

test('is what is on file', () => {
  const resources = made.resources.filter((resource) => nameOf(resource).startsWith('vpn-'));
  expectGoldenRecording(new Recorded(resources), join(__dirname, '../golden/vpn.pulumi.json'));
});

test("every input is one that the SDK's declarations know", async () => {
  expect(strictProblems(made.resources)).toEqual([]);
  expect(strictProblems((await recordingOf(vpnPlan({ routing: 'static' }))).resources)).toEqual([]);
});

test('keys are kept in Secrets Manager: the program has none', () => {
  const [connection] = made.ofType(CONNECTION);
  expect(connection?.inputs.presharedKeyStorage).toBe('SecretsManager');
  expect(Object.keys(connection?.inputs ?? {}).filter((input) => /PresharedKey$/.test(input))).toEqual([]);
});

test('the device is reached from the tables of hub and spokes, and reaches the hub and the spokes that name it', () => {
  expect(own(made, `${TRANSIT}/routeTablePropagation:RouteTablePropagation`)).toEqual([
    'vpn-dublin-from-hub',
    'vpn-dublin-from-spokes',
    'vpn-dublin-to-hub',
    'vpn-dublin-to-production',
  ]);
  const association = made
    .ofType(`${TRANSIT}/routeTableAssociation:RouteTableAssociation`)
    .find((one) => nameOf(one) === 'vpn-dublin');
  expect(association?.inputs.transitGatewayAttachmentId).toBe(VPN_ATTACHMENT);
});

test('before its attachment is known nothing is routed over it', async () => {
  const alone = await recordingOf(unconnected());
  expect(own(alone, `${TRANSIT}/routeTable:RouteTable`)).toEqual([]);
  expect(led(alone)).toEqual([]);
});

test('a block behind two devices has one route of each subnet, which stays when either leaves', async () => {
  const both = led(await recordingOf(...vpnPlans({ dublin: DUBLIN, second: SECOND })));
  expect(both).toHaveLength(3);
  expect(led(await recordingOf(...vpnPlans({ second: SECOND })))).toEqual(both);
  expect(led(made)).toEqual(both);
});

test('everything stands below the component, and is named after it', () => {
  const component = made.resources.find(({ type }) => type === 'groundplan:vpn:Vpn');
  const below = made.resources.filter(({ parent }) => parent === component?.urn);
  expect(below.filter((resource) => !nameOf(resource).startsWith('vpn-dublin'))).toEqual([]);
  expect(Object.keys(component?.outputs ?? {})).toEqual(['attachmentId', 'tunnelAddresses', 'vpnConnectionId']);
});
