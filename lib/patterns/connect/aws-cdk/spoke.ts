import { CfnDynamicReference, CfnDynamicReferenceService, CfnOutput, Tags } from 'aws-cdk-lib';
import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as resolver from 'aws-cdk-lib/aws-route53resolver';
import { Construct } from 'constructs';
import type { BoundAlarm, IWatched } from '../../../engines/aws-cdk/watched';
import { PATTERN_TAG } from '../../../profile/tags';
import type { Network } from '../../network/aws-cdk';
import { awsSpoke } from '../aws';
import type { SpokePlan } from '../connect-plan';
import { attach } from './attachment';
import { addRoutes } from './routes';

/** What {@link ConnectSpoke} is made from. */
export interface ConnectSpokeProps {
  readonly plan: SpokePlan;
  readonly network: Network;
}

/** A spoke: its connection with the hub, whose ID it reads from Parameter Store, and routes from the tiers that say so. */
export class ConnectSpoke extends Construct implements IWatched {
  readonly plan: SpokePlan;
  /** ID of the connection, which the hub writes down before it routes anything here. */
  readonly connectionId: string;
  readonly watchName = 'connect';
  readonly alarms: readonly BoundAlarm[] = [];

  constructor(scope: Construct, id: string, { plan, network }: ConnectSpokeProps) {
    super(scope, id);
    this.plan = plan;
    const words = awsSpoke(plan);
    const hubId = published(words.parameter);
    if (plan.topology === 'transit-gateway') {
      const attachment = attach(this, network, { transitGatewayId: hubId, tier: plan.standsIn });
      addRoutes(this, network, plan.routes, () => ({ transitGatewayId: hubId }), attachment);
      this.connectionId = attachment.ref;
    } else {
      const peering = this.peer(network, hubId);
      addRoutes(this, network, plan.routes, () => ({ vpcPeeringConnectionId: peering.ref }));
      this.connectionId = peering.ref;
    }
    for (const { called, parameter } of words.domains) {
      new resolver.CfnResolverRuleAssociation(this, `Domain-${called}`, {
        resolverRuleId: published(parameter),
        vpcId: network.vpc.vpcId,
      });
    }
    new CfnOutput(this, 'ConnectionId', {
      value: this.connectionId,
      description: `To be written in ${plan.hub.environment}: connect.spokes.<this environment>.connection`,
    });
    Tags.of(this).add(PATTERN_TAG, this.watchName);
  }

  /** In one account CloudFormation accepts it as well, also in another region. */
  private peer(network: Network, peerVpcId: string): ec2.CfnVPCPeeringConnection {
    const { sameRegion, region } = this.plan.hub;
    return new ec2.CfnVPCPeeringConnection(this, 'Peering', {
      vpcId: network.vpc.vpcId,
      peerVpcId,
      ...(!sameRegion && region !== undefined && { peerRegion: region }),
    });
  }
}

/** What a parameter holds when the stack is deployed. A value that changes later changes nothing by itself. */
function published(parameter: string): string {
  return new CfnDynamicReference(CfnDynamicReferenceService.SSM, parameter).toString();
}
