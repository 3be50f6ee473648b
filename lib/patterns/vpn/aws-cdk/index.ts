import { CfnOutput, RemovalPolicy, Tags } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { encryptionKey, letLogsUse } from '../../../engines/aws-cdk/encryption-key';
import { retentionOf } from '../../../engines/aws-cdk/log-retention';
import { bindAlarms, type BoundAlarm, type IWatched } from '../../../engines/aws-cdk/watched';
import { PATTERN_TAG } from '../../../profile/tags';
import type { ConnectHub } from '../../connect/aws-cdk';
import { VPN_KEY } from '../alarms';
import { awsVpn, TUNNEL, VPN_TYPE, type AwsTunnel, type AwsVpn } from '../aws';
import type { VpnPlan } from '../plan';
import { routeAttachment } from './attachment';

/** What {@link Vpn} is made from. */
export interface VpnConstructProps {
  readonly plan: VpnPlan;
  /** Where it ends. */
  readonly hub: ConnectHub;
  /** ID of its attachment. @default - it is not known yet, and nothing is routed over it */
  readonly connection?: string;
}

/** A connection with one device elsewhere, by two tunnels, which ends at the gateway of a hub. */
export class Vpn extends Construct implements IWatched {
  readonly plan: VpnPlan;
  readonly customerGateway: ec2.CfnCustomerGateway;
  readonly connection: ec2.CfnVPNConnection;
  readonly logGroup: LogGroup;
  readonly watchName: string;
  readonly alarms: readonly BoundAlarm[];

  /** @throws Error when the hub has no gateway */
  constructor(scope: Construct, id: string, { plan, hub, connection }: VpnConstructProps) {
    super(scope, id);
    const { gateway, connections } = hub;
    if (gateway === undefined) throw new Error(`${hub.node.path} has no gateway that a VPN can end at`);
    const words = awsVpn(plan, {}, connection === undefined ? {} : { connection });
    this.plan = plan;
    this.watchName = `vpn/${plan.name}`;
    this.logGroup = this.addLogs(words);
    this.customerGateway = new ec2.CfnCustomerGateway(this, 'Device', {
      type: VPN_TYPE,
      ipAddress: plan.address,
      bgpAsn: plan.asn,
      deviceName: plan.name,
    });
    const tunnel = tunnelOptions(words.tunnel, this.logGroup.logGroupArn);
    this.connection = new ec2.CfnVPNConnection(this, 'Resource', {
      type: VPN_TYPE,
      customerGatewayId: this.customerGateway.ref,
      transitGatewayId: gateway.transitGateway.ref,
      staticRoutesOnly: plan.routing === 'static',
      preSharedKeyStorage: TUNNEL.keys,
      vpnTunnelOptionsSpecifications: [tunnel, tunnel],
      tags: [{ key: 'Name', value: plan.fullName }],
    });
    if (words.connection !== undefined) {
      const attachment = routeAttachment(this, plan, words.connection, gateway, connections);
      attachment.node.addDependency(this.connection);
    }
    hub.leadBeyond(gateway, plan.routes);
    new CfnOutput(this, 'VpnConnectionId', { value: this.connection.ref, description: `For the device ${plan.name}` });
    this.alarms = bindAlarms(words.alarms, { [VPN_KEY]: this.connection.ref });
    Tags.of(this).add(PATTERN_TAG, this.watchName);
  }

  private addLogs({ logRetentionDays }: AwsVpn): LogGroup {
    const { customerKey, retain } = this.plan.logs;
    const purpose = `Tunnel logs of ${this.plan.fullName}`;
    const key = customerKey ? encryptionKey(this, 'LogKey', { purpose, retain }) : undefined;
    if (key) letLogsUse(key);
    return new LogGroup(this, 'Logs', {
      retention: retentionOf(logRetentionDays),
      removalPolicy: retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      ...(key && { encryptionKey: key }),
    });
  }
}

/** The same for both tunnels. */
function tunnelOptions(
  { ikeVersion, encryption, integrity, groups, ikeSeconds, ipsecSeconds }: AwsTunnel,
  logGroupArn: string,
): ec2.CfnVPNConnection.VpnTunnelOptionsSpecificationProperty {
  const only = <Value>(value: Value): { readonly value: Value }[] => [{ value }];
  const dhGroups = groups.map((value) => ({ value }));
  return {
    ikeVersions: only(ikeVersion),
    phase1EncryptionAlgorithms: only(encryption),
    phase1IntegrityAlgorithms: only(integrity),
    phase1DhGroupNumbers: dhGroups,
    phase1LifetimeSeconds: ikeSeconds,
    phase2EncryptionAlgorithms: only(encryption),
    phase2IntegrityAlgorithms: only(integrity),
    phase2DhGroupNumbers: dhGroups,
    phase2LifetimeSeconds: ipsecSeconds,
    dpdTimeoutAction: TUNNEL.onSilence,
    startupAction: TUNNEL.atStart,
    logOptions: {
      cloudwatchLogOptions: { logEnabled: true, logGroupArn, logOutputFormat: TUNNEL.logFormat },
    },
  };
}
