import { att, policy, ref, resource, sub } from './parts.mjs';

/** So many static websites, each behind a distribution and a firewall. */
export function websitesTemplate(count) {
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    Parameters: { Zone: { Type: 'AWS::Route53::HostedZone::Id', Default: 'Z0123456789ABCDEFGHIJ' } },
    Resources: Object.assign({}, ...Array.from({ length: count }, (_, at) => website(`Site${at + 1}`))),
  };
}

/** 7 resources. */
function website(id) {
  const name = `${id.toLowerCase()}.example.com`;
  return {
    [`${id}Bucket`]: resource('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true },
      LifecycleConfiguration: { Rules: [{ Status: 'Enabled', NoncurrentVersionExpiration: { NoncurrentDays: 30 } }] },
      VersioningConfiguration: { Status: 'Enabled' },
    }),
    [`${id}BucketPolicy`]: resource('AWS::S3::BucketPolicy', {
      Bucket: ref(`${id}Bucket`),
      PolicyDocument: policy({
        Effect: 'Allow',
        Action: 's3:GetObject',
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Resource: sub('${' + id + 'Bucket.Arn}/*'),
        Condition: { StringEquals: { 'aws:SourceArn': sub('arn:aws:cloudfront::${AWS::AccountId}:distribution/*') } },
      }),
    }),
    [`${id}Access`]: resource('AWS::CloudFront::OriginAccessControl', {
      OriginAccessControlConfig: {
        Name: id,
        OriginAccessControlOriginType: 's3',
        SigningBehavior: 'always',
        SigningProtocol: 'sigv4',
      },
    }),
    [`${id}Certificate`]: resource('AWS::CertificateManager::Certificate', {
      DomainName: name,
      ValidationMethod: 'DNS',
      DomainValidationOptions: [{ DomainName: name, HostedZoneId: ref('Zone') }],
    }),
    [`${id}Firewall`]: resource('AWS::WAFv2::WebACL', {
      Scope: 'CLOUDFRONT',
      DefaultAction: { Allow: {} },
      VisibilityConfig: visibility(id),
      Rules: ['AWSManagedRulesCommonRuleSet', 'AWSManagedRulesKnownBadInputsRuleSet'].map((Name, Priority) => ({
        Name,
        Priority,
        OverrideAction: { None: {} },
        Statement: { ManagedRuleGroupStatement: { VendorName: 'AWS', Name } },
        VisibilityConfig: visibility(Name),
      })),
    }),
    [`${id}Distribution`]: resource('AWS::CloudFront::Distribution', {
      DistributionConfig: {
        Enabled: true,
        Aliases: [name],
        HttpVersion: 'http2and3',
        DefaultRootObject: 'index.html',
        WebACLId: att(`${id}Firewall`, 'Arn'),
        ViewerCertificate: { AcmCertificateArn: ref(`${id}Certificate`), SslSupportMethod: 'sni-only' },
        DefaultCacheBehavior: {
          TargetOriginId: 'bucket',
          ViewerProtocolPolicy: 'redirect-to-https',
          CachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6',
        },
        Origins: [
          {
            Id: 'bucket',
            DomainName: att(`${id}Bucket`, 'RegionalDomainName'),
            OriginAccessControlId: att(`${id}Access`, 'Id'),
            S3OriginConfig: {},
          },
        ],
      },
    }),
    [`${id}Record`]: resource('AWS::Route53::RecordSet', {
      HostedZoneId: ref('Zone'),
      Name: name,
      Type: 'A',
      AliasTarget: { DNSName: att(`${id}Distribution`, 'DomainName'), HostedZoneId: 'Z2FDTNDATAQYW2' },
    }),
  };
}

function visibility(MetricName) {
  return { CloudWatchMetricsEnabled: true, SampledRequestsEnabled: true, MetricName };
}
