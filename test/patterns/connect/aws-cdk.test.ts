import path from 'node:path';
import type { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { awsConnect } from '../../../lib/patterns/connect/aws';
import { awsNewNetwork } from '../../../lib/patterns/network/aws';
import { expectGolden } from '../../engines/aws-cdk/fixture';
import { checkUnacknowledged, findings, staleExceptions } from '../../engines/aws-cdk/gate';
import { connectionsOf, stackOf, templateOf, type Client } from './aws-cdk/fixture';
import { ATTACHMENT, BANK, connected, networkOf, PEERING, PEERS } from './fixture';

const shared = stackOf(BANK, 'shared');
const hub = Template.fromStack(shared);
const production = templateOf(BANK, 'production');
const GATEWAY = '{{resolve:ssm:/groundplan/northwind-shared/transit-gateway}}';

type Resource = { readonly Properties: Readonly<Record<string, unknown>>; readonly DependsOn?: readonly string[] };

function allOf(template: Template, type: string): Readonly<Record<string, Resource>> {
  return template.findResources(type) as Readonly<Record<string, Resource>>;
}

test('the gateway takes nobody by itself', () => {
  hub.hasResourceProperties('AWS::EC2::TransitGateway', {
    AutoAcceptSharedAttachments: 'disable',
    DefaultRouteTableAssociation: 'disable',
    DefaultRouteTablePropagation: 'disable',
  });
});

test('spokes are led to the hub and the hub to spokes, by a table each', () => {
  const tables = Object.keys(allOf(hub, 'AWS::EC2::TransitGatewayRouteTable'));
  expect(tables).toEqual([
    expect.stringMatching(/^connectHubRoutes[0-9A-F]{8}$/),
    expect.stringMatching(/^connectSpokeRoutes[0-9A-F]{8}$/),
  ]);
  const [hubRoutes, spokeRoutes] = tables.map((Ref) => ({ Ref }));
  const own = { Ref: Object.keys(allOf(hub, 'AWS::EC2::TransitGatewayAttachment'))[0] };
  const ties = (type: string): readonly unknown[] =>
    Object.values(allOf(hub, type)).map(({ Properties }) => [
      Properties.TransitGatewayAttachmentId,
      Properties.TransitGatewayRouteTableId,
    ]);
  expect(ties('AWS::EC2::TransitGatewayRouteTableAssociation')).toEqual([
    [own, hubRoutes],
    [ATTACHMENT, spokeRoutes],
  ]);
  expect(ties('AWS::EC2::TransitGatewayRouteTablePropagation')).toEqual([
    [own, spokeRoutes],
    [ATTACHMENT, hubRoutes],
  ]);
});

test('what spokes send to the internet goes to the hub, and to other private addresses nowhere', () => {
  const routes = Object.values(allOf(hub, 'AWS::EC2::TransitGatewayRoute')).map(({ Properties }) => [
    Properties.DestinationCidrBlock,
    Properties.Blackhole ?? 'hub',
  ]);
  expect(routes).toEqual([
    ['0.0.0.0/0', 'hub'],
    ['10.0.0.0/8', true],
    ['172.16.0.0/12', true],
    ['192.168.0.0/16', true],
    ['100.64.0.0/10', true],
  ]);
});

test('a spoke reads what it is attached to where it is deployed, and its routes wait for the attachment', () => {
  production.hasResourceProperties('AWS::EC2::TransitGatewayAttachment', { TransitGatewayId: GATEWAY });
  const [attachment] = Object.keys(allOf(production, 'AWS::EC2::TransitGatewayAttachment'));
  const routes = Object.values(allOf(production, 'AWS::EC2::Route')).filter(
    ({ Properties }) => Properties.TransitGatewayId === GATEWAY,
  );
  expect(routes).toHaveLength(9);
  expect(routes.filter(({ DependsOn }) => DependsOn?.[0] !== attachment)).toEqual([]);
});

test('what a hub publishes is in its own account, under a fixed name, and in an output', () => {
  hub.hasResourceProperties('AWS::SSM::Parameter', {
    Name: '/groundplan/northwind-shared/transit-gateway',
    Type: 'String',
    Value: { Ref: Match.stringLikeRegexp('^connectGateway') },
  });
  hub.hasOutput('*', { Value: { Ref: Match.stringLikeRegexp('^connectGateway') } });
  production.hasOutput('*', {
    Value: { Ref: Match.stringLikeRegexp('^connectAttachment') },
    Description: 'To be written in shared: connect.spokes.<this environment>.connection',
  });
});

test('gateway and rules are shared with the accounts of spokes, and with nobody where all are in one', () => {
  hub.hasResourceProperties('AWS::RAM::ResourceShare', {
    Principals: ['210987654321'],
    ResourceArns: [
      { 'Fn::GetAtt': [Match.stringLikeRegexp('^connectGateway'), 'TransitGatewayArn'] },
      { 'Fn::GetAtt': [Match.stringLikeRegexp('^connectDomaincorpbankexample'), 'Arn'] },
    ],
  });
  const home = { ...BANK, production: { ...BANK.production, place: {} } };
  templateOf(home, 'shared').resourceCountIs('AWS::RAM::ResourceShare', 0);
});

test('names are looked up from two zones, by DNS out to the servers alone', () => {
  hub.hasResourceProperties('AWS::Route53Resolver::ResolverEndpoint', {
    Direction: 'OUTBOUND',
    IpAddresses: [
      { SubnetId: { Ref: Match.stringLikeRegexp('privateSubnet1') } },
      { SubnetId: { Ref: Match.stringLikeRegexp('privateSubnet2') } },
    ],
  });
  const [group] = Object.values(allOf(hub, 'AWS::EC2::SecurityGroup'));
  const out = group?.Properties.SecurityGroupEgress as readonly Readonly<Record<string, unknown>>[];
  expect(out.map(({ CidrIp, IpProtocol, FromPort, ToPort }) => [CidrIp, IpProtocol, FromPort, ToPort])).toEqual([
    ['10.200.0.10/32', 'udp', 53, 53],
    ['10.200.0.10/32', 'tcp', 53, 53],
    ['10.200.0.11/32', 'udp', 53, 53],
    ['10.200.0.11/32', 'tcp', 53, 53],
  ]);
  expect(group?.Properties.SecurityGroupIngress).toBeUndefined();
  production.hasResourceProperties('AWS::Route53Resolver::ResolverRuleAssociation', {
    ResolverRuleId: '{{resolve:ssm:/groundplan/northwind-shared/resolver-rule/corp.bank.example}}',
  });
});

test('networks are peered from the spoke, and the hub routes by the connection that is written down', () => {
  const branch = templateOf(PEERS, 'branch');
  branch.hasResourceProperties('AWS::EC2::VPCPeeringConnection', {
    PeerVpcId: '{{resolve:ssm:/groundplan/northwind-head/vpc}}',
    PeerRegion: 'eu-west-1',
  });
  branch.resourcePropertiesCountIs('AWS::EC2::Route', { DestinationCidrBlock: '10.60.0.0/16' }, 6);
  const head = templateOf(PEERS, 'head');
  head.resourcePropertiesCountIs('AWS::EC2::Route', { VpcPeeringConnectionId: PEERING }, 3);
  head.resourceCountIs('AWS::EC2::TransitGateway', 0);
});

test('tags that finance changes reach no route table, which would be replaced', () => {
  const tagged = Object.values(allOf(hub, 'AWS::EC2::TransitGatewayRouteTable')).map(
    ({ Properties }) => Properties.Tags,
  );
  expect(tagged).toEqual([[{ Key: 'pattern', Value: 'connect' }], [{ Key: 'pattern', Value: 'connect' }]]);
});

test('a zone more adds a subnet to the attachment and routes, and replaces nothing', () => {
  const grown = (zones: number): Client => ({ ...BANK, staging: { ...BANK.staging, network: { zones } } });
  const [two, three] = [templateOf(grown(2), 'staging'), templateOf(grown(3), 'staging')];
  const subnets = (template: Template): number =>
    (Object.values(allOf(template, 'AWS::EC2::TransitGatewayAttachment'))[0]?.Properties.SubnetIds as []).length;
  expect([subnets(two), subnets(three)]).toEqual([2, 3]);
  expect(Object.keys(allOf(three, 'AWS::EC2::Route'))).toEqual(
    expect.arrayContaining(Object.keys(allOf(two, 'AWS::EC2::Route'))),
  );
});

test.each([
  ['shared', BANK],
  ['production', BANK],
  ['staging', BANK],
  ['head', PEERS],
  ['branch', PEERS],
] as const)('the words of %s count the resources that it takes', (name, client) => {
  const template = name === 'shared' ? hub : name === 'production' ? production : templateOf(client, name);
  const count = (resources: readonly { readonly layer: string; readonly count: number }[]): number =>
    resources.filter(({ layer }) => layer === 'network').reduce((sum, one) => sum + one.count, 0);
  const home = { region: 'eu-west-1' };
  const network = awsNewNetwork(networkOf(client, name), home);
  const connect = awsConnect(connected(client, name), home, { connections: connectionsOf(client, name) });
  const made = Object.keys((template.toJSON() as { Resources: object }).Resources);
  expect(made).toHaveLength(count(network.resources) + count(connect.resources));
});

test('rule packs and template validation find nothing, and nothing is excepted in vain', () => {
  const build = (app: App): void => {
    for (const name of ['shared', 'production']) stackOf(BANK, name, app);
    for (const name of ['head', 'branch']) stackOf(PEERS, name, app);
  };
  expect(findings(build)).toEqual([]);
  expect(staleExceptions(checkUnacknowledged(build))).toEqual([]);
});

test('the golden template', () => {
  expectGolden(shared, path.join(__dirname, 'golden/hub.template.json'));
});
