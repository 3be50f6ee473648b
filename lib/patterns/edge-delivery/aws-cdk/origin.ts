import { CfnOriginAccessControl, CfnVpcOrigin, type CfnDistribution } from 'aws-cdk-lib/aws-cloudfront';
import type { ILoadBalancerV2 } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { farBucket } from '../../../engines/aws-cdk/far-bucket';
import type { AwsVpcOrigin } from '../aws/words';

/** How a distribution calls its origin. */
export const ORIGIN = 'origin';

/** What an origin goes by in its distribution, and the resource that leads to it in its scope. */
export interface OriginNames {
  readonly id: string;
  readonly resource: string;
}

/** A load balancer without a public address, reached inside its VPC. */
export function vpcOrigin(
  scope: Construct,
  { id, resource }: OriginNames,
  { name, port, protocols }: AwsVpcOrigin,
  { arn, loadBalancer }: { readonly arn: string; readonly loadBalancer: Pick<ILoadBalancerV2, 'loadBalancerDnsName'> },
): CfnDistribution.OriginProperty {
  const origin = new CfnVpcOrigin(scope, resource, {
    vpcOriginEndpointConfig: {
      name,
      arn,
      httpsPort: port,
      originProtocolPolicy: 'https-only',
      originSslProtocols: [...protocols],
    },
  });
  return {
    id,
    domainName: loadBalancer.loadBalancerDnsName,
    vpcOriginConfig: { vpcOriginId: origin.attrId },
  };
}

/** A bucket that is read with signed requests. */
export function bucketOrigin(scope: Construct, name: string, bucket: Bucket): CfnDistribution.OriginProperty {
  const access = new CfnOriginAccessControl(scope, 'OriginAccess', {
    originAccessControlConfig: {
      name,
      originAccessControlOriginType: 's3',
      signingBehavior: 'always',
      signingProtocol: 'sigv4',
    },
  });
  return {
    id: ORIGIN,
    domainName: farBucket(bucket).attrRegionalDomainName,
    originAccessControlId: access.attrId,
    s3OriginConfig: {},
  };
}
