import { CfnOriginAccessControl, CfnVpcOrigin, type CfnDistribution } from 'aws-cdk-lib/aws-cloudfront';
import type { ILoadBalancerV2 } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { farBucket } from '../../../engines/aws-cdk/far-bucket';
import type { AwsOrigin } from '../aws/words';

/** How a distribution calls its origin. */
export const ORIGIN = 'origin';

/** A load balancer without a public address, reached inside its VPC. */
export function vpcOrigin(
  scope: Construct,
  name: string,
  { port, protocols }: Extract<AwsOrigin, { readonly kind: 'vpc' }>,
  { arn, loadBalancer }: { readonly arn: string; readonly loadBalancer: Pick<ILoadBalancerV2, 'loadBalancerDnsName'> },
): CfnDistribution.OriginProperty {
  const origin = new CfnVpcOrigin(scope, 'VpcOrigin', {
    vpcOriginEndpointConfig: {
      name,
      arn,
      httpsPort: port,
      originProtocolPolicy: 'https-only',
      originSslProtocols: [...protocols],
    },
  });
  return {
    id: ORIGIN,
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
