import { join } from 'node:path';
import { expectGoldenRecording, nameOf, type Recorded } from '../../../engines/pulumi-aws/fixture';
import { strictProblems } from '../../../pulumi/strict';
import { ATTACHMENT, BANK, PEERING, PEERS } from '../fixture';
import { recordingOf } from './fixture';

const TRANSIT = 'aws:ec2transitgateway';

let hub: Recorded;
let spoke: Recorded;
let branch: Recorded;

beforeAll(async () => {
  hub = await recordingOf(BANK, 'shared');
  spoke = await recordingOf(BANK, 'production');
  branch = await recordingOf(PEERS, 'branch');
});

test('is what is on file', () => {
  expectGoldenRecording(hub, join(__dirname, '../golden/hub.pulumi.json'));
});

test("every input is one that the SDK's declarations know", () => {
  for (const made of [hub, spoke, branch]) expect(strictProblems(made.resources)).toEqual([]);
});

test('the gateway takes nobody by itself', () => {
  const [gateway] = hub.ofType(`${TRANSIT}/transitGateway:TransitGateway`);
  expect(gateway?.inputs).toMatchObject({
    autoAcceptSharedAttachments: 'disable',
    defaultRouteTableAssociation: 'disable',
    defaultRouteTablePropagation: 'disable',
  });
});

test('spokes are led to the hub and the hub to spokes, by a table each', () => {
  const ties = (type: string): readonly unknown[] =>
    hub.ofType(`${TRANSIT}/${type}`).map((tie) => [nameOf(tie), ...hub.namesFrom(tie, 'transitGatewayRouteTableId')]);
  expect(ties('routeTableAssociation:RouteTableAssociation')).toEqual([
    ['connect-hub', 'connect-hub-routes'],
    ['connect-spoke-production', 'connect-spoke-routes'],
  ]);
  expect(ties('routeTablePropagation:RouteTablePropagation')).toEqual([
    ['connect-hub', 'connect-spoke-routes'],
    ['connect-spoke-production', 'connect-hub-routes'],
  ]);
  const [, production] = hub.ofType(`${TRANSIT}/routeTableAssociation:RouteTableAssociation`);
  expect(production?.inputs.transitGatewayAttachmentId).toBe(ATTACHMENT);
});

test('who does not own the gateway says nothing of its route tables', async () => {
  const [foreign] = spoke.ofType(`${TRANSIT}/vpcAttachment:VpcAttachment`);
  expect(Object.keys(foreign?.inputs ?? {})).not.toContain('transitGatewayDefaultRouteTableAssociation');
  const [own] = (await recordingOf(BANK, 'staging')).ofType(`${TRANSIT}/vpcAttachment:VpcAttachment`);
  expect(own?.inputs).toMatchObject({
    transitGatewayDefaultRouteTableAssociation: false,
    transitGatewayDefaultRouteTablePropagation: false,
  });
});

test('routes of a spoke wait for its attachment', () => {
  const [attachment] = spoke.ofType(`${TRANSIT}/vpcAttachment:VpcAttachment`);
  const routes = spoke.ofType('aws:ec2/route:Route').filter((route) => nameOf(route).startsWith('connect-'));
  expect(routes).toHaveLength(9);
  expect(routes.filter(({ dependencies }) => !dependencies.includes(attachment?.urn ?? ''))).toEqual([]);
});

test('a peering with another region is accepted there, and routes wait until it is', () => {
  const [peering] = branch.ofType('aws:ec2/vpcPeeringConnection:VpcPeeringConnection');
  const [accepter] = branch.ofType('aws:ec2/vpcPeeringConnectionAccepter:VpcPeeringConnectionAccepter');
  expect(peering?.inputs).toMatchObject({ peerRegion: 'eu-west-1' });
  expect(accepter?.inputs).toMatchObject({ autoAccept: true, region: 'eu-west-1' });
  const routes = branch.ofType('aws:ec2/route:Route').filter((route) => nameOf(route).startsWith('connect-'));
  expect(new Set(routes.flatMap((route) => branch.from(route, 'vpcPeeringConnectionId')))).toEqual(new Set([accepter]));
});

test('one with a network of its own region is accepted as it is made', async () => {
  const near = await recordingOf({ ...PEERS, branch: { ...PEERS.branch, place: {} } }, 'branch');
  const [peering] = near.ofType('aws:ec2/vpcPeeringConnection:VpcPeeringConnection');
  expect(peering?.inputs).toMatchObject({ autoAccept: true });
  expect(near.ofType('aws:ec2/vpcPeeringConnectionAccepter:VpcPeeringConnectionAccepter')).toEqual([]);
});

test('the hub routes by the connection that is written down', async () => {
  const head = await recordingOf(PEERS, 'head');
  const routes = head.ofType('aws:ec2/route:Route').filter((route) => nameOf(route).startsWith('connect-'));
  expect(routes.map(({ inputs }) => inputs.vpcPeeringConnectionId)).toEqual([PEERING, PEERING, PEERING]);
});

test('everything stands below the component, and is named after it', () => {
  const component = hub.resources.find(({ type }) => type === 'groundplan:connect:Hub');
  const below = hub.resources.filter(({ parent }) => parent === component?.urn);
  expect(below).toHaveLength(33);
  expect(below.filter((resource) => !nameOf(resource).startsWith('connect-'))).toEqual([]);
  expect(Object.keys(component?.outputs ?? {})).toEqual(['publishedId']);
  const ofSpoke = spoke.resources.find(({ type }) => type === 'groundplan:connect:Spoke');
  expect(Object.keys(ofSpoke?.outputs ?? {})).toEqual(['connectionId']);
});
