import { Distribution, Function as ViewerFunction, ResponseHeadersPolicy } from '@pulumi/aws/cloudfront';
import type { Input, Resource } from '@pulumi/pulumi';
import type { AwsBehavior } from '../aws/words';
import { ownCachePolicy } from './cache-policy';
import { FAILOVER, originGroup } from './failover';
import { ORIGIN, type Origin } from './origin';
import type { EdgeParts } from './parts';
import { signerGroup } from './signers';

/** What a distribution is made of. */
export interface DistributionParts {
  readonly certificateArn: Input<string>;
  /** The origin, and that which it fails over to. */
  readonly origins: readonly Origin[];
  /** ARN of its web ACL. @default - none */
  readonly firewallArn?: Input<string>;
  /** Files that must be there before visitors are led to them. */
  readonly release: readonly Resource[];
}

/** What behaviors refer to that is its own. */
interface Own {
  /** ID of its cache policy. */
  readonly cachePolicyId: Input<string> | undefined;
  /** ID of the group of its keys. */
  readonly signers: Input<string> | undefined;
}

/** A distribution that speaks TLS alone, with the headers that make browsers careful. */
export function distribute(
  parts: EdgeParts,
  { certificateArn, origins, firewallArn, release }: DistributionParts,
): Distribution {
  const { name, plan, words, tags, below } = parts;
  const { viewers, behavior, paths, errorResponses } = words;
  const own = { cachePolicyId: ownCachePolicy(parts), signers: signerGroup(parts) };
  const common = {
    viewerProtocolPolicy: 'redirect-to-https',
    compress: true,
    responseHeadersPolicyId: securityHeaders(parts).id,
    ...functionOf(parts, release),
  };
  return new Distribution(
    name,
    {
      enabled: true,
      comment: words.name,
      aliases: [...plan.domains],
      httpVersion: viewers.httpVersion,
      isIpv6Enabled: true,
      priceClass: viewers.priceClass,
      viewerCertificate: {
        acmCertificateArn: certificateArn,
        minimumProtocolVersion: viewers.minimumProtocolVersion,
        sslSupportMethod: 'sni-only',
      },
      restrictions: { geoRestriction: { restrictionType: 'none' } },
      ...(words.origin.kind === 'bucket' && { defaultRootObject: words.origin.rootObject }),
      origins: [...origins],
      ...(words.failover && { originGroups: originGroup(words.failover) }),
      defaultCacheBehavior: { ...common, ...cached(behavior, own) },
      orderedCacheBehaviors: paths.map((one) => ({ ...common, ...cached(one, own), pathPattern: one.path })),
      customErrorResponses: errorResponses.map(({ errorCode, page }) => ({
        errorCode,
        responseCode: errorCode,
        responsePagePath: page,
      })),
      ...(firewallArn !== undefined && { webAclId: firewallArn }),
      tags,
    },
    below,
  );
}

/** Methods whose answers are cached, as CloudFormation has it where nothing is said. */
const CACHED_METHODS = ['GET', 'HEAD'];

function cached({ methods, cachePolicyId, originRequestPolicyId, signed, failsOver }: AwsBehavior, own: Own) {
  const { signers } = own;
  return {
    targetOriginId: failsOver ? FAILOVER : ORIGIN,
    allowedMethods: [...methods],
    cachedMethods: CACHED_METHODS,
    cachePolicyId: cachePolicyId ?? own.cachePolicyId,
    ...(originRequestPolicyId !== undefined && { originRequestPolicyId }),
    ...(signed && signers !== undefined && { trustedKeyGroups: [signers] }),
  };
}

function securityHeaders({ name, words, below }: EdgeParts): ResponseHeadersPolicy {
  const { strictTransportSeconds, frameOption, referrerPolicy, contentSecurityPolicy } = words.headers;
  return new ResponseHeadersPolicy(
    `${name}-headers`,
    {
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
    below,
  );
}

function functionOf({ name, words, tags, below }: EdgeParts, release: readonly Resource[]) {
  if (words.viewerFunction === undefined) return {};
  const { arn } = new ViewerFunction(
    `${name}-viewer`,
    {
      code: words.viewerFunction,
      comment: `Requests of ${words.name}`,
      runtime: 'cloudfront-js-2.0',
      publish: true,
      tags,
    },
    { ...below, dependsOn: [...release] },
  );
  return { functionAssociations: [{ eventType: 'viewer-request', functionArn: arn }] };
}
