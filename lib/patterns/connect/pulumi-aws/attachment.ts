import { VpcAttachment } from '@pulumi/aws/ec2transitgateway';
import type { CustomResourceOptions, Input } from '@pulumi/pulumi';
import type { Network } from '../../network/pulumi-aws';
import type { Tier } from '../props';

/** Where an attachment stands. */
export interface AttachmentParts {
  readonly transitGatewayId: Input<string>;
  readonly tier: Tier;
  /** Whether the gateway is one of the same account: who owns it alone may say which of its route tables are used. */
  readonly sameAccount: boolean;
  readonly tags: Record<string, string>;
}

/** Attaches a network to a gateway, in one subnet of each zone. */
export function attach(
  name: string,
  network: Network,
  { transitGatewayId, tier, sameAccount, tags }: AttachmentParts,
  options: CustomResourceOptions,
): VpcAttachment {
  return new VpcAttachment(
    `${name}-attachment`,
    {
      transitGatewayId,
      vpcId: network.vpcId,
      subnetIds: network.subnets(tier).map(({ id }) => id),
      ...(sameAccount && {
        transitGatewayDefaultRouteTableAssociation: false,
        transitGatewayDefaultRouteTablePropagation: false,
      }),
      tags,
    },
    options,
  );
}
