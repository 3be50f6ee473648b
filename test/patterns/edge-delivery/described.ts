import type { Template } from 'aws-cdk-lib/assertions';
import { NO_BACKUP_TAG } from '../../../lib/backup-selection';
import { nameOf, type Recorded } from '../../engines/pulumi-aws/fixture';
import { UNKNOWN } from '../../pulumi/wire';
import { Part } from '../servers/part';

/** What an edge delivery is, read back from what was rendered: the same for every engine. */
export interface Described {
  readonly domains: readonly string[];
  /** TLS floor, price class, versions of HTTP. */
  readonly viewers: readonly string[];
  readonly origin: 'bucket' | 'vpc';
  readonly rootObject: string | undefined;
  /** Kind of each origin, attempts and seconds; then the status codes of their group. */
  readonly failover: readonly string[];
  /** Path, what answers, cache policy, origin request policy, methods, whether a function sees it first, whether it has to be signed. */
  readonly behaviors: readonly string[];
  /** Seconds, what it goes by and what it leaves out, of a cache policy of its own. */
  readonly cachePolicies: readonly string[];
  /** Status and page. */
  readonly errorPages: readonly string[];
  /** Seconds of strict transport, frames, content security policy. */
  readonly headers: readonly string[];
  readonly viewerFunction: string | undefined;
  /** Name, and what it does with what it finds. */
  readonly rules: readonly string[];
  readonly measured: boolean;
  /** Domain and type. */
  readonly records: readonly string[];
  readonly certificates: number;
  /** Days after which logs, files and log groups expire. */
  readonly expiry: readonly (number | undefined)[];
  readonly keys: number;
  /** Why buckets need no backup. */
  readonly withoutBackup: readonly string[];
}

/** An edge delivery as CloudFormation is told. */
export function describeTemplates({ home, global }: { readonly home: Template; readonly global: Template }): Described {
  const all = (template: Template, type: string): readonly Part[] =>
    Object.values(template.findResources(type)).map((one) => new Part(one).at('Properties'));
  const config = all(global, 'AWS::CloudFront::Distribution')[0]?.at('DistributionConfig') ?? new Part(undefined);
  const behavior = (of: Part, path = 'else'): string =>
    [
      path,
      of.at('TargetOriginId').text(),
      of.at('CachePolicyId', 'Fn::GetAtt').exists() ? 'own' : of.at('CachePolicyId').text(),
      of.at('OriginRequestPolicyId').text(),
      of.at('AllowedMethods').texts().join(),
      of.at('FunctionAssociations').list().length,
      of.at('TrustedKeyGroups').list().length,
    ].join(' ');
  const headers = all(global, 'AWS::CloudFront::ResponseHeadersPolicy')[0]?.at(
    'ResponseHeadersPolicyConfig',
    'SecurityHeadersConfig',
  );
  return {
    domains: config.at('Aliases').texts(),
    viewers: [
      config.at('ViewerCertificate', 'MinimumProtocolVersion').text(),
      config.at('PriceClass').text(),
      config.at('HttpVersion').text(),
    ],
    origin: config.at('Origins').list()[0]?.at('VpcOriginConfig').exists() === true ? 'vpc' : 'bucket',
    rootObject: config.at('DefaultRootObject').exists() ? config.at('DefaultRootObject').text() : undefined,
    failover: [
      ...config
        .at('Origins')
        .list()
        .map((one) =>
          originIn(one, ['VpcOriginConfig', 'CustomOriginConfig', 'ConnectionAttempts', 'ConnectionTimeout']),
        ),
      ...config
        .at('OriginGroups', 'Items')
        .list()
        .map((one) => one.at('FailoverCriteria', 'StatusCodes', 'Items').list().map(numberIn).join()),
    ],
    behaviors: [
      ...config
        .at('CacheBehaviors')
        .list()
        .map((one) => behavior(one, one.at('PathPattern').text())),
      behavior(config.at('DefaultCacheBehavior')),
    ],
    cachePolicies: all(global, 'AWS::CloudFront::CachePolicy').map((one) => {
      const policy = one.at('CachePolicyConfig');
      const key = policy.at('ParametersInCacheKeyAndForwardedToOrigin');
      return [
        policy.at('MinTTL').text(),
        policy.at('DefaultTTL').text(),
        policy.at('MaxTTL').text(),
        key.at('HeadersConfig', 'Headers').texts().join(),
        key.at('QueryStringsConfig', 'QueryStringBehavior').text(),
        key.at('CookiesConfig', 'CookieBehavior').text(),
      ].join(' ');
    }),
    errorPages: config
      .at('CustomErrorResponses')
      .list()
      .map((one) => `${one.at('ErrorCode').text()} ${one.at('ResponsePagePath').text()}`),
    headers: [
      headers?.at('StrictTransportSecurity', 'AccessControlMaxAgeSec').text() ?? '',
      headers?.at('FrameOptions', 'FrameOption').text() ?? '',
      headers?.at('ContentSecurityPolicy', 'ContentSecurityPolicy').text() ?? '',
    ],
    viewerFunction: all(global, 'AWS::CloudFront::Function')[0]?.at('FunctionCode').text(),
    rules: all(global, 'AWS::WAFv2::WebACL').flatMap((acl) =>
      acl
        .at('Rules')
        .list()
        .map((rule) => inLowerCase(rule.plain())),
    ),
    measured: all(global, 'AWS::CloudFront::MonitoringSubscription').length > 0,
    records: all(global, 'AWS::Route53::RecordSet')
      .map((one) => `${one.at('Name').text()} ${one.at('Type').text()}`)
      .toSorted(),
    certificates: all(global, 'AWS::CertificateManager::Certificate').length,
    expiry: [
      ...all(home, 'AWS::S3::Bucket')
        .flatMap((one) => one.at('LifecycleConfiguration', 'Rules').list())
        .map((rule) => rule.at('ExpirationInDays').optional()),
      ...all(global, 'AWS::Logs::LogGroup').map((one) => one.at('RetentionInDays').number()),
    ].toSorted(byNumber),
    keys: all(global, 'AWS::KMS::Key').length,
    withoutBackup: all(home, 'AWS::S3::Bucket')
      .flatMap((one) => one.at('Tags').list())
      .filter((tag) => tag.at('Key').text() === NO_BACKUP_TAG)
      .map((tag) => tag.at('Value').text()),
  };
}

/** An edge delivery as the Pulumi engine is told. */
export function describeRecording(made: Recorded): Described {
  const all = (type: string): readonly Part[] => made.ofType(`aws:${type}`).map(({ inputs }) => new Part(inputs));
  const config = all('cloudfront/distribution:Distribution')[0] ?? new Part(undefined);
  const behavior = (of: Part, path = 'else'): string =>
    [
      path,
      of.at('targetOriginId').text(),
      of.at('cachePolicyId').text().replace(UNKNOWN, 'own'),
      of.at('originRequestPolicyId').text(),
      of.at('allowedMethods').texts().join(),
      of.at('functionAssociations').list().length,
      of.at('trustedKeyGroups').list().length,
    ].join(' ');
  const headers = all('cloudfront/responseHeadersPolicy:ResponseHeadersPolicy')[0]?.at('securityHeadersConfig');
  const records = made.ofType('aws:route53/record:Record').filter((one) => !nameOf(one).includes('-proof-'));
  return {
    domains: config.at('aliases').texts(),
    viewers: [
      config.at('viewerCertificate', 'minimumProtocolVersion').text(),
      config.at('priceClass').text(),
      config.at('httpVersion').text(),
    ],
    origin: config.at('origins').list()[0]?.at('vpcOriginConfig').exists() === true ? 'vpc' : 'bucket',
    rootObject: config.at('defaultRootObject').exists() ? config.at('defaultRootObject').text() : undefined,
    failover: [
      ...config
        .at('origins')
        .list()
        .map((one) =>
          originIn(one, ['vpcOriginConfig', 'customOriginConfig', 'connectionAttempts', 'connectionTimeout']),
        ),
      ...config
        .at('originGroups')
        .list()
        .map((one) => one.at('failoverCriteria', 'statusCodes').list().map(numberIn).join()),
    ],
    behaviors: [
      ...config
        .at('orderedCacheBehaviors')
        .list()
        .map((one) => behavior(one, one.at('pathPattern').text())),
      behavior(config.at('defaultCacheBehavior')),
    ],
    cachePolicies: all('cloudfront/cachePolicy:CachePolicy').map((policy) => {
      const key = policy.at('parametersInCacheKeyAndForwardedToOrigin');
      return [
        policy.at('minTtl').text(),
        policy.at('defaultTtl').text(),
        policy.at('maxTtl').text(),
        key.at('headersConfig', 'headers', 'items').texts().join(),
        key.at('queryStringsConfig', 'queryStringBehavior').text(),
        key.at('cookiesConfig', 'cookieBehavior').text(),
      ].join(' ');
    }),
    errorPages: config
      .at('customErrorResponses')
      .list()
      .map((one) => `${one.at('errorCode').text()} ${one.at('responsePagePath').text()}`),
    headers: [
      headers?.at('strictTransportSecurity', 'accessControlMaxAgeSec').text() ?? '',
      headers?.at('frameOptions', 'frameOption').text() ?? '',
      headers?.at('contentSecurityPolicy', 'contentSecurityPolicy').text() ?? '',
    ],
    viewerFunction: all('cloudfront/function:Function')[0]?.at('code').text(),
    rules: all('wafv2/webAcl:WebAcl').flatMap((acl) =>
      acl
        .at('rules')
        .list()
        .map((rule) => inLowerCase(rule.plain())),
    ),
    measured: all('cloudfront/monitoringSubscription:MonitoringSubscription').length > 0,
    records: records.map(({ inputs }) => `${String(inputs.name)} ${String(inputs.type)}`).toSorted(),
    certificates: all('acm/certificate:Certificate').length,
    expiry: [
      ...all('s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration')
        .flatMap((one) => one.at('rules').list())
        .map((rule) => rule.at('expiration', 'days').optional()),
      ...all('cloudwatch/logGroup:LogGroup').map((one) => one.at('retentionInDays').number()),
    ].toSorted(byNumber),
    keys: all('kms/key:Key').length,
    withoutBackup: all('s3/bucket:Bucket').flatMap((one) => {
      const tag = one.at('tags', NO_BACKUP_TAG);
      return tag.exists() ? [tag.text()] : [];
    }),
  };
}

/** What an origin is, and how long it is waited for. */
function originIn(origin: Part, [vpc, custom, attempts, seconds]: readonly [string, string, string, string]): string {
  const kind = [vpc, custom].find((one) => origin.at(one).exists())?.toLowerCase() ?? 'bucket';
  return [kind, origin.at(attempts).optional() ?? '', origin.at(seconds).optional() ?? ''].join(' ').trim();
}

function numberIn(part: Part): number {
  return part.number();
}

/** A rule of AWS WAF, whose names differ by their capitals alone. */
function inLowerCase(rule: unknown): string {
  return JSON.stringify(sorted(rule)).toLowerCase();
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key.toLowerCase(), sorted(each)] as const);
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function byNumber(one: number | undefined, other: number | undefined): number {
  return (one ?? 0) - (other ?? 0);
}
