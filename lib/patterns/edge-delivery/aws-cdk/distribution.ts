import { CfnDistribution, CfnFunction, CfnResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import type { AwsBehavior, AwsEdgeDelivery, AwsSecurityHeaders } from '../aws/words';
import { ownCachePolicy } from './cache-policy';
import { FAILOVER, originGroup } from './failover';
import { ORIGIN } from './origin';
import { signerGroup } from './signers';

/** What a distribution is made of. */
export interface DistributionParts {
  readonly domains: readonly string[];
  readonly certificateArn: string;
  /** The origin, and that which it fails over to. */
  readonly origins: readonly CfnDistribution.OriginProperty[];
  /** ARN of its web ACL. @default - none */
  readonly firewallArn?: string;
}

/** What behaviors refer to that is its own. */
interface Own {
  /** ID of its cache policy. */
  readonly cachePolicyId: string | undefined;
  /** ID of the group of its keys. */
  readonly signers: string | undefined;
}

/** A distribution that speaks TLS alone, with the headers that make browsers careful. */
export function distribute(
  scope: Construct,
  words: AwsEdgeDelivery,
  { domains, certificateArn, origins, firewallArn }: DistributionParts,
): CfnDistribution {
  const { name, viewers, behavior, paths, errorResponses } = words;
  const own = { cachePolicyId: ownCachePolicy(scope, words), signers: signerGroup(scope, words) };
  const common = {
    viewerProtocolPolicy: 'redirect-to-https',
    compress: true,
    responseHeadersPolicyId: securityHeaders(scope, name, words.headers).attrId,
    ...functionOf(scope, words),
  };
  return new CfnDistribution(scope, 'Distribution', {
    distributionConfig: {
      enabled: true,
      comment: name,
      aliases: [...domains],
      httpVersion: viewers.httpVersion,
      ipv6Enabled: true,
      priceClass: viewers.priceClass,
      viewerCertificate: {
        acmCertificateArn: certificateArn,
        minimumProtocolVersion: viewers.minimumProtocolVersion,
        sslSupportMethod: 'sni-only',
      },
      ...(words.origin.kind === 'bucket' && { defaultRootObject: words.origin.rootObject }),
      origins: [...origins],
      ...(words.failover && { originGroups: originGroup(words.failover) }),
      defaultCacheBehavior: { ...common, ...cached(behavior, own) },
      cacheBehaviors: paths.map((one) => ({ ...common, ...cached(one, own), pathPattern: one.path })),
      customErrorResponses: errorResponses.map(({ errorCode, page }) => ({
        errorCode,
        responseCode: errorCode,
        responsePagePath: page,
      })),
      ...(firewallArn !== undefined && { webAclId: firewallArn }),
    },
  });
}

function cached({ methods, cachePolicyId, originRequestPolicyId, signed, failsOver }: AwsBehavior, own: Own) {
  const { signers } = own;
  return {
    targetOriginId: failsOver ? FAILOVER : ORIGIN,
    allowedMethods: [...methods],
    cachePolicyId: cachePolicyId ?? own.cachePolicyId,
    ...(originRequestPolicyId !== undefined && { originRequestPolicyId }),
    ...(signed && signers !== undefined && { trustedKeyGroups: [signers] }),
  };
}

function securityHeaders(
  scope: Construct,
  name: string,
  { strictTransportSeconds, frameOption, referrerPolicy, contentSecurityPolicy }: AwsSecurityHeaders,
): CfnResponseHeadersPolicy {
  return new CfnResponseHeadersPolicy(scope, 'Headers', {
    responseHeadersPolicyConfig: {
      name,
      securityHeadersConfig: {
        strictTransportSecurity: { accessControlMaxAgeSec: strictTransportSeconds, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption, override: true },
        referrerPolicy: { referrerPolicy, override: true },
        ...(contentSecurityPolicy !== undefined && {
          contentSecurityPolicy: { contentSecurityPolicy, override: false },
        }),
      },
    },
  });
}

function functionOf(
  scope: Construct,
  { name, viewerFunction }: AwsEdgeDelivery,
): Pick<CfnDistribution.DefaultCacheBehaviorProperty, 'functionAssociations'> {
  if (viewerFunction === undefined) return {};
  const made = new CfnFunction(scope, 'ViewerFunction', {
    name,
    autoPublish: true,
    functionCode: viewerFunction,
    functionConfig: { comment: `Requests of ${name}`, runtime: 'cloudfront-js-2.0' },
  });
  return { functionAssociations: [{ eventType: 'viewer-request', functionArn: made.attrFunctionArn }] };
}
