import path from 'node:path';
import type { App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { awsConnect } from '../../../lib/patterns/connect/aws';
import { awsNewNetwork } from '../../../lib/patterns/network/aws';
import { awsVpn } from '../../../lib/patterns/vpn/aws';
import { dimensionsOf, expectGolden } from '../../engines/aws-cdk/fixture';
import { checkUnacknowledged, findings, staleExceptions } from '../../engines/aws-cdk/gate';
import { connectionsOf } from '../connect/aws-cdk/fixture';
import { BANK, connected, networkOf } from '../connect/fixture';
import { stackOf, stackOfAll } from './aws-cdk/fixture';
import { DUBLIN, SECOND, unconnected, VPN_ATTACHMENT, vpnPlan, vpnPlans } from './fixture';

const { stack, vpn } = stackOf(vpnPlan());
const template = Template.fromStack(stack);

type Resource = { readonly Properties: Readonly<Record<string, unknown>> };

function allOf(of: Template, type: string): readonly (readonly [string, Resource['Properties']])[] {
  const found = of.findResources(type) as Readonly<Record<string, Resource>>;
  return Object.entries(found).map(([id, { Properties }]) => [id, Properties]);
}

test('both tunnels take IKEv2 and strong algorithms alone', () => {
  const only = (Value: unknown): unknown => [{ Value }];
  const tunnel = Match.objectLike({
    IKEVersions: only('ikev2'),
    Phase1EncryptionAlgorithms: only('AES256-GCM-16'),
    Phase1IntegrityAlgorithms: only('SHA2-384'),
    Phase1DHGroupNumbers: [{ Value: 20 }, { Value: 21 }],
    Phase2EncryptionAlgorithms: only('AES256-GCM-16'),
    Phase2IntegrityAlgorithms: only('SHA2-384'),
    Phase2DHGroupNumbers: [{ Value: 20 }, { Value: 21 }],
    DPDTimeoutAction: 'restart',
    StartupAction: 'start',
  });
  template.hasResourceProperties('AWS::EC2::VPNConnection', { VpnTunnelOptionsSpecifications: [tunnel, tunnel] });
});

test('keys are made by AWS and kept in Secrets Manager: the template has none', () => {
  template.hasResourceProperties('AWS::EC2::VPNConnection', { PreSharedKeyStorage: 'SecretsManager' });
  expect(JSON.stringify(template.toJSON())).not.toContain('"PreSharedKey"');
});

test('both tunnels log to a group that expires, under a key of the client', () => {
  template.hasResourceProperties('AWS::EC2::VPNConnection', {
    VpnTunnelOptionsSpecifications: Array.from({ length: 2 }, () =>
      Match.objectLike({
        LogOptions: {
          CloudwatchLogOptions: {
            LogEnabled: true,
            LogGroupArn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^vpndublinLogs'), 'Arn'] },
            LogOutputFormat: 'json',
          },
        },
      }),
    ),
  });
  const [, logs] = allOf(template, 'AWS::Logs::LogGroup');
  expect(logs?.[1]).toMatchObject({ RetentionInDays: 2192, KmsKeyId: expect.anything() as unknown });
});

test('the device is reached from the tables of hub and spokes, and reaches the hub and the spokes that name it', () => {
  const propagations = allOf(template, 'AWS::EC2::TransitGatewayRouteTablePropagation').filter(([id]) =>
    id.startsWith('vpndublin'),
  );
  expect(propagations.map(([id]) => id.replace(/[0-9A-F]{8}$/, ''))).toEqual([
    'vpndublinAttachmentToHub',
    'vpndublinAttachmentToproduction',
    'vpndublinAttachmentFromHub',
    'vpndublinAttachmentFromSpokes',
  ]);
  template.hasResource('AWS::EC2::TransitGatewayRouteTableAssociation', {
    Properties: { TransitGatewayAttachmentId: VPN_ATTACHMENT },
    DependsOn: Match.arrayWith([Match.stringLikeRegexp('^vpndublin')]),
  });
});

test('static routes are written into both tables', () => {
  const fixed = Template.fromStack(stackOf(vpnPlan({ routing: 'static' })).stack);
  fixed.hasResourceProperties('AWS::EC2::VPNConnection', { StaticRoutesOnly: true });
  const routes = allOf(fixed, 'AWS::EC2::TransitGatewayRoute').filter(([id]) => id.startsWith('vpndublin'));
  expect(
    routes.map(([, { DestinationCidrBlock, TransitGatewayAttachmentId }]) => [
      DestinationCidrBlock,
      TransitGatewayAttachmentId,
    ]),
  ).toEqual([
    ['10.200.0.0/16', VPN_ATTACHMENT],
    ['172.20.0.0/16', VPN_ATTACHMENT],
    ['10.200.0.0/16', VPN_ATTACHMENT],
    ['172.20.0.0/16', VPN_ATTACHMENT],
  ]);
});

test('before its attachment is known nothing is routed over it', () => {
  const alone = Template.fromStack(stackOf(unconnected()).stack);
  alone.resourceCountIs('AWS::EC2::VPNConnection', 1);
  alone.resourceCountIs('AWS::EC2::TransitGatewayRouteTable', 2);
  alone.resourcePropertiesCountIs('AWS::EC2::Route', { DestinationCidrBlock: '10.200.0.0/16' }, 0);
});

test('a block behind two devices has one route of each subnet, which stays when either leaves', () => {
  const routesIn = (of: Template): readonly string[] =>
    allOf(of, 'AWS::EC2::Route').flatMap(([id, { DestinationCidrBlock: to }]) => (to === '10.200.0.0/16' ? [id] : []));
  const both = routesIn(Template.fromStack(stackOfAll(vpnPlans({ dublin: DUBLIN, second: SECOND }))));
  expect(both).toHaveLength(3);
  expect(routesIn(Template.fromStack(stackOfAll(vpnPlans({ second: SECOND }))))).toEqual(both);
  expect(routesIn(template)).toEqual(both);
});

test('alarms watch the connection by its ID', () => {
  const watched = vpn.alarms.map((bound) => [
    bound.alarm.plan.id,
    'metric' in bound ? (stack.resolve(dimensionsOf(bound.metric)) as unknown) : undefined,
  ]);
  const dimensions = { VpnId: { Ref: expect.stringMatching(/^vpndublin[0-9A-F]{8}$/) as string } };
  expect(watched).toEqual([
    ['TunnelDown', dimensions],
    ['ConnectionDown', dimensions],
  ]);
});

test.each([
  ['connected', vpnPlan()],
  ['by static routes', vpnPlan({ routing: 'static' })],
  ['not connected yet', unconnected()],
])('its words count the resources that it takes, %s', (_, plan) => {
  const home = { region: 'eu-west-1' };
  const words = [
    awsNewNetwork(networkOf(BANK, 'shared'), home),
    awsConnect(connected(BANK, 'shared'), home, { connections: connectionsOf(BANK, 'shared') }),
    awsVpn(plan, home, plan.connected ? { connection: VPN_ATTACHMENT } : {}),
  ];
  const count = words
    .flatMap(({ resources }) => resources)
    .filter(({ layer }) => layer === 'network')
    .reduce((sum, one) => sum + one.count, 0);
  const { Resources } = Template.fromStack(stackOf(plan).stack).toJSON() as { Resources: object };
  expect(Object.keys(Resources)).toHaveLength(count);
});

test('rule packs and template validation find nothing, and nothing is excepted in vain', () => {
  const build = (app: App): void => void stackOf(vpnPlan(), app);
  expect(findings(build)).toEqual([]);
  expect(staleExceptions(checkUnacknowledged(build))).toEqual([]);
});

test('the golden template', () => {
  expectGolden(stack, path.join(__dirname, 'golden/vpn.template.json'));
});
