import { VpcPeeringConnection, VpcPeeringConnectionAccepter } from '@pulumi/aws/ec2';
import { ResolverRuleAssociation } from '@pulumi/aws/route53';
import { getParameterOutput } from '@pulumi/aws/ssm';
import type { ComponentResourceOptions, Output } from '@pulumi/pulumi';
import { PatternComponent, type PatternArgs } from '../../../engines/pulumi-aws/pattern-component';
import type { BoundAlarm, IWatched } from '../../../engines/pulumi-aws/watched';
import type { Network } from '../../network/pulumi-aws';
import { awsSpoke } from '../aws';
import type { SpokePlan } from '../connect-plan';
import { attach } from './attachment';
import { addRoutes } from './routes';

/** What {@link ConnectSpoke} is made from. */
export interface ConnectSpokeArgs extends PatternArgs {
  readonly plan: SpokePlan;
  readonly network: Network;
}

/** A spoke: its connection with the hub, whose ID it reads from Parameter Store, and routes from the tiers that say so. */
export class ConnectSpoke extends PatternComponent implements IWatched {
  readonly plan: SpokePlan;
  /** ID of the connection, which the hub writes down before it routes anything here. */
  readonly connectionId: Output<string>;
  readonly watchName = 'connect';
  readonly alarms: readonly BoundAlarm[] = [];

  constructor(name: string, args: ConnectSpokeArgs, options?: ComponentResourceOptions) {
    super('groundplan:connect:Spoke', name, args, options);
    const { plan, network } = args;
    this.plan = plan;
    const words = awsSpoke(plan);
    const below = { parent: this };
    const tags = this.tags(this.watchName, { Name: name });
    const hubId = this.published(words.parameter);
    if (plan.topology === 'transit-gateway') {
      const { sameAccount } = plan.hub;
      const parts = { transitGatewayId: hubId, tier: plan.standsIn, sameAccount, tags };
      const attachment = attach(name, network, parts, below);
      addRoutes(name, network, plan.routes, () => ({ transitGatewayId: hubId }), {
        ...below,
        dependsOn: [attachment],
      });
      this.connectionId = attachment.id;
    } else {
      const peering = this.peer(network, hubId, tags);
      addRoutes(name, network, plan.routes, () => ({ vpcPeeringConnectionId: peering }), below);
      this.connectionId = peering;
    }
    for (const { called, parameter } of words.domains) {
      const resolverRuleId = this.published(parameter);
      new ResolverRuleAssociation(`${name}-${called}`, { resolverRuleId, vpcId: network.vpcId }, below);
    }
    this.registerOutputs({ connectionId: this.connectionId });
  }

  /** In one region it is accepted as it is made; in another one by a resource that stands there. @returns its ID once it is accepted */
  private peer(network: Network, peerVpcId: Output<string>, tags: Record<string, string>): Output<string> {
    const { sameRegion, region } = this.plan.hub;
    const isNear = sameRegion || region === undefined;
    const { id } = new VpcPeeringConnection(
      `${this.name}-peering`,
      { vpcId: network.vpcId, peerVpcId, ...(isNear ? { autoAccept: true } : { peerRegion: region }), tags },
      { parent: this },
    );
    if (isNear) return id;
    return new VpcPeeringConnectionAccepter(
      `${this.name}-peering`,
      { vpcPeeringConnectionId: id, autoAccept: true, region, tags },
      { parent: this },
    ).id;
  }

  /** What a parameter holds. An ID is no secret. */
  private published(parameter: string): Output<string> {
    return getParameterOutput({ name: parameter }, { parent: this }).insecureValue;
  }
}
