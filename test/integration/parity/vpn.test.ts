import { Template } from 'aws-cdk-lib/assertions';
import { nameOf, type Recorded } from '../../engines/pulumi-aws/fixture';
import { stackOf } from '../../patterns/vpn/aws-cdk/fixture';
import { STATIC, unconnected, vpnPlan } from '../../patterns/vpn/fixture';
import { recordingOf } from '../../patterns/vpn/pulumi-aws/fixture';
import type { VpnPlan } from '../../../lib/patterns/vpn/plan';

/** A VPN, read back from what was rendered: the same for every engine. */
interface Described {
  readonly device: readonly unknown[];
  readonly connection: readonly unknown[];
  /** One list of settings for each tunnel. */
  readonly tunnels: readonly unknown[];
  /** How many associations, propagations and routes the gateway has for it. */
  readonly gateway: readonly number[];
  /** Blocks behind the device that subnets lead to, by routes of the hub. */
  readonly routes: readonly string[];
}

/** Blocks behind devices. */
const BEYOND: readonly string[] = STATIC.networks;

type Inputs = Readonly<Record<string, unknown>>;
const SETTINGS = ['IKEVersions', 'DPDTimeoutAction', 'StartupAction'] as const;
const PHASES = ['EncryptionAlgorithms', 'IntegrityAlgorithms', 'DHGroupNumbers', 'LifetimeSeconds'] as const;

function ofTemplate(template: Template): Described {
  const all = (type: string): readonly (readonly [string, Inputs])[] =>
    Object.entries(template.findResources(type) as Readonly<Record<string, { readonly Properties: Inputs }>>).map(
      ([id, { Properties }]) => [id, Properties] as const,
    );
  const own = (type: string): readonly Inputs[] =>
    all(type).flatMap(([id, properties]) => (id.startsWith('vpndublin') ? [properties] : []));
  const [device] = own('AWS::EC2::CustomerGateway');
  const [connection] = own('AWS::EC2::VPNConnection');
  const value = (given: unknown): unknown =>
    Array.isArray(given) ? given.map((each: { readonly Value: unknown }) => each.Value) : given;
  const tunnels = connection?.VpnTunnelOptionsSpecifications as readonly Inputs[];
  return {
    device: [device?.IpAddress, device?.BgpAsn, device?.DeviceName, device?.Type],
    connection: [connection?.StaticRoutesOnly, connection?.PreSharedKeyStorage, connection?.Type],
    tunnels: tunnels.map((tunnel) => [
      ...SETTINGS.map((setting) => value(tunnel[setting])),
      ...[1, 2].flatMap((phase) => PHASES.map((setting) => value(tunnel[`Phase${phase}${setting}`]))),
    ]),
    gateway: ['RouteTableAssociation', 'RouteTablePropagation', 'Route'].map(
      (type) => own(`AWS::EC2::TransitGateway${type}`).length,
    ),
    routes: all('AWS::EC2::Route')
      .map(([, { DestinationCidrBlock }]) => String(DestinationCidrBlock))
      .filter((block) => BEYOND.includes(block))
      .toSorted(),
  };
}

function ofRecording(made: Recorded): Described {
  const own = (type: string): readonly Inputs[] =>
    made.ofType(`aws:${type}`).flatMap((one) => (nameOf(one).startsWith('vpn-dublin') ? [one.inputs] : []));
  const [device] = own('ec2/customerGateway:CustomerGateway');
  const [connection] = own('ec2/vpnConnection:VpnConnection');
  const named: Readonly<Record<string, string>> = {
    IKEVersions: 'IkeVersions',
    DPDTimeoutAction: 'DpdTimeoutAction',
    DHGroupNumbers: 'DhGroupNumbers',
  };
  const called = (setting: string): string => named[setting] ?? setting;
  return {
    device: [device?.ipAddress, Number(device?.bgpAsn), device?.deviceName, device?.type],
    connection: [connection?.staticRoutesOnly, connection?.presharedKeyStorage, connection?.type],
    tunnels: [1, 2].map((tunnel) => [
      ...SETTINGS.map((setting) => connection?.[`tunnel${tunnel}${called(setting)}`]),
      ...[1, 2].flatMap((phase) =>
        PHASES.map((setting) => connection?.[`tunnel${tunnel}Phase${phase}${called(setting)}`]),
      ),
    ]),
    gateway: [
      'routeTableAssociation:RouteTableAssociation',
      'routeTablePropagation:RouteTablePropagation',
      'route:Route',
    ].map((type) => own(`ec2transitgateway/${type}`).length),
    routes: made
      .ofType('aws:ec2/route:Route')
      .map(({ inputs }) => String(inputs.destinationCidrBlock))
      .filter((block) => BEYOND.includes(block))
      .toSorted(),
  };
}

test('what is described is what is there', async () => {
  const tunnel = [
    ['ikev2'],
    'restart',
    'start',
    ...[['AES256-GCM-16'], ['SHA2-384'], [20, 21], 28_800],
    ...[['AES256-GCM-16'], ['SHA2-384'], [20, 21], 3_600],
  ];
  expect(ofRecording(await recordingOf(vpnPlan()))).toEqual({
    device: ['198.51.100.10', 65_010, 'dublin', 'ipsec.1'],
    connection: [false, 'SecretsManager', 'ipsec.1'],
    tunnels: [tunnel, tunnel],
    gateway: [1, 4, 0],
    routes: ['10.200.0.0/16', '10.200.0.0/16', '10.200.0.0/16'],
  });
});

test.each<[string, VpnPlan]>([
  ['by BGP', vpnPlan()],
  ['by static routes', vpnPlan({ routing: 'static' })],
  ['before it is connected', unconnected()],
])('both engines build the same VPN, %s', async (_, plan) => {
  expect(ofRecording(await recordingOf(plan))).toEqual(ofTemplate(Template.fromStack(stackOf(plan).stack)));
});
