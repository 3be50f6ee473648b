import type { LogGroup } from '@pulumi/aws/cloudwatch';
import { CustomerGateway, VpnConnection } from '@pulumi/aws/ec2';
import type { ComponentResourceOptions } from '@pulumi/pulumi';
import { encryptionKey, LOGS } from '../../../engines/pulumi-aws/encryption-key';
import { Location } from '../../../engines/pulumi-aws/location';
import { logGroup } from '../../../engines/pulumi-aws/log-group';
import { PatternComponent, type PatternArgs } from '../../../engines/pulumi-aws/pattern-component';
import { bindAlarms, type BoundAlarm, type IWatched } from '../../../engines/pulumi-aws/watched';
import type { ConnectHub } from '../../connect/pulumi-aws';
import { VPN_KEY } from '../alarms';
import { awsVpn, TUNNEL, VPN_TYPE, type AwsVpn } from '../aws';
import type { VpnPlan } from '../plan';
import { routeAttachment } from './attachment';
import { tunnelOptions } from './tunnels';

/** What {@link Vpn} is made from. */
export interface VpnArgs extends PatternArgs {
  readonly plan: VpnPlan;
  /** Where it ends. */
  readonly hub: ConnectHub;
  /** ID of its attachment. @default - it is not known yet, and nothing is routed over it */
  readonly connection?: string;
}

/** A connection with one device elsewhere, by two tunnels, which ends at the gateway of a hub. */
export class Vpn extends PatternComponent implements IWatched {
  readonly plan: VpnPlan;
  readonly customerGateway: CustomerGateway;
  readonly connection: VpnConnection;
  readonly logGroup: LogGroup;
  readonly watchName: string;
  readonly alarms: readonly BoundAlarm[];

  /** @throws Error when the hub has no gateway */
  constructor(name: string, args: VpnArgs, options?: ComponentResourceOptions) {
    super('groundplan:vpn:Vpn', name, args, options);
    const { plan, hub, connection } = args;
    const { gateway, connections } = hub;
    if (gateway === undefined) throw new Error('the hub has no gateway that a VPN can end at');
    const words = awsVpn(plan, {}, connection === undefined ? {} : { connection });
    const below = { parent: this };
    this.plan = plan;
    this.watchName = `vpn/${plan.name}`;
    const tags = this.tags(this.watchName, { Name: plan.fullName });
    this.logGroup = this.addLogs(words, tags);
    this.customerGateway = new CustomerGateway(
      `${name}-device`,
      { type: VPN_TYPE, ipAddress: plan.address, bgpAsn: `${plan.asn}`, deviceName: plan.name, tags },
      below,
    );
    this.connection = new VpnConnection(
      name,
      {
        type: VPN_TYPE,
        customerGatewayId: this.customerGateway.id,
        transitGatewayId: gateway.transitGateway.id,
        staticRoutesOnly: plan.routing === 'static',
        presharedKeyStorage: TUNNEL.keys,
        ...tunnelOptions(words.tunnel, this.logGroup.arn),
        tags,
      },
      below,
    );
    if (words.connection !== undefined) {
      const waiting = { ...below, dependsOn: [this.connection] };
      routeAttachment(name, plan, words.connection, { gateway, connections, tags }, waiting);
    }
    hub.leadBeyond(gateway, plan.routes);
    this.alarms = bindAlarms(words.alarms, { [VPN_KEY]: this.connection.id });
    this.registerOutputs({
      vpnConnectionId: this.connection.id,
      attachmentId: this.connection.transitGatewayAttachmentId,
      tunnelAddresses: [this.connection.tunnel1Address, this.connection.tunnel2Address],
    });
  }

  private addLogs({ logRetentionDays: retentionDays }: AwsVpn, tags: Record<string, string>): LogGroup {
    const { customerKey, retain } = this.plan.logs;
    const below = { parent: this };
    const location = new Location(this, this.context.places.home);
    const purpose = `Tunnel logs of ${this.plan.fullName}`;
    const key = customerKey
      ? encryptionKey(`${this.name}-log-key`, { purpose, keep: retain, users: [LOGS], location, tags }, below)
      : undefined;
    return logGroup(`${this.name}-logs`, { retentionDays, retain, tags, ...(key && { key: key.arn }) }, below);
  }
}
