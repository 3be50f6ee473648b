import * as ec2 from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';
import type { Network } from '../../network/aws-cdk';
import type { Tier } from '../props';

/** Where an attachment stands. */
export interface AttachmentProps {
  readonly transitGatewayId: string;
  readonly tier: Tier;
}

/** Attaches a network to a gateway, in one subnet of each zone. Of the two types of CloudFormation this one takes further zones in place. */
export function attach(
  scope: Construct,
  network: Network,
  { transitGatewayId, tier }: AttachmentProps,
): ec2.CfnTransitGatewayAttachment {
  return new ec2.CfnTransitGatewayAttachment(scope, 'Attachment', {
    transitGatewayId,
    vpcId: network.vpc.vpcId,
    subnetIds: network.vpc.selectSubnets(network.subnets(tier)).subnetIds,
  });
}
