import path from 'node:path';
import { Match } from 'aws-cdk-lib/assertions';
import { backupCoverage, readTemplate } from '../../../lib/pricing';
import { EdgeDelivery } from '../../../lib/patterns/edge-delivery/aws-cdk';
import { clinicContext, expectGolden, testApp, TestStack } from '../../engines/aws-cdk/fixture';
import { build, buildIn, synthesise } from './aws-cdk/fixture';
import { built as folderOfSite, plan, released, site } from './fixture';

const built = build(plan({ cache: { paths: { '/static/*': 'files' } }, countries: { only: ['NL'] } }));
const shop = synthesise(plan({ cache: { paths: { '/static/*': 'files' } }, countries: { only: ['NL'] } }));
const files = synthesise(plan({ ...site, hostedZone: 'Z0123456789ABCDEFGHIJ', errorPages: { '404': '/404.html' } }));

test('is what is on file', () => {
  expectGolden(built.global, path.join(__dirname, 'golden/edge-delivery.template.json'));
});

test('a load balancer is reached inside its VPC, by TLS alone', () => {
  shop.global.hasResourceProperties('AWS::CloudFront::VpcOrigin', {
    VpcOriginEndpointConfig: { OriginProtocolPolicy: 'https-only', HTTPSPort: 443, OriginSSLProtocols: ['TLSv1.2'] },
  });
});

test('what stands in another region is read from the outputs of its stack, without a resource of its own', () => {
  const text = JSON.stringify(shop.global.toJSON());
  expect(text.match(/Fn::GetStackOutput/g)?.length).toBe(3);
  expect(text).toContain('"Region":"eu-west-1"');
  expect(text).not.toContain('Custom::');
});

test('files are read by distributions of the account alone, with signed requests', () => {
  files.global.hasResourceProperties('AWS::CloudFront::OriginAccessControl', {
    OriginAccessControlConfig: { SigningBehavior: 'always', SigningProtocol: 'sigv4' },
  });
  files.home.hasResourceProperties('AWS::S3::BucketPolicy', {
    PolicyDocument: {
      Statement: Match.arrayWith([
        Match.objectLike({
          Action: ['s3:GetObject', 's3:ListBucket'],
          Principal: { Service: 'cloudfront.amazonaws.com' },
          Condition: {
            StringEquals: { 'aws:SourceAccount': '123456789012' },
            ArnLike: { 'aws:SourceArn': 'arn:aws:cloudfront::123456789012:distribution/*' },
          },
        }),
      ]),
    },
  });
});

describe('files that are put up', () => {
  const names = ['app.3f2a9c1d.js', 'index.html', '404.html', 'posts/[slug].html'];
  const folder = { ...folderOfSite, files: names.map((name) => ({ path: name, sha256: 'f'.repeat(64) })) };
  const { home } = synthesise(plan(released), folder);

  test('need no backup, and their bucket says so', () => {
    const { resources } = readTemplate({ name: 'edge', region: 'eu-west-1', body: home.toJSON() });
    expect(backupCoverage(resources).excepted.map(({ kind, because }) => [kind, because])).toEqual([
      ['S3 bucket', 'each deployment puts its files up again'],
    ]);
  });

  test('go up once for each set of headers, and releases before them stay', () => {
    home.resourceCountIs('Custom::CDKBucketDeployment', 2);
    home.hasResourceProperties('Custom::CDKBucketDeployment', {
      SystemMetadata: {
        'cache-control': 'public, max-age=31536000, immutable',
        'content-type': 'text/javascript; charset=utf-8',
      },
      Include: ['app.3f2a9c1d.js'],
      Exclude: ['*'],
      Prune: false,
      RetainOnDelete: true,
      DestinationBucketKeyPrefix: Match.stringLikeRegexp('^[0-9a-f]{16}$'),
    });
  });

  test('are named by patterns that no other file fits', () => {
    home.hasResourceProperties('Custom::CDKBucketDeployment', {
      SystemMetadata: Match.objectLike({ 'content-type': 'text/html; charset=utf-8' }),
      Include: ['index.html', '404.html', 'posts/[[]slug].html'],
    });
  });
});

test('a bucket of files stays where its stack goes, outside production too, as it cannot be deleted while it holds them', () => {
  const { home } = synthesise(plan(site, clinicContext({ kind: 'staging' })));
  const policies = Object.values(home.findResources('AWS::S3::Bucket')).map(
    (bucket) => bucket.DeletionPolicy as string,
  );
  expect(policies).toEqual(['Retain', 'Retain']);
});

test('its domains point to it by records for IPv4 and IPv6, and prove the certificate', () => {
  files.global.resourceCountIs('AWS::Route53::RecordSet', 2);
  files.global.hasResourceProperties('AWS::CertificateManager::Certificate', {
    DomainName: 'www.northwind.example',
    DomainValidationOptions: [{ DomainName: 'www.northwind.example', HostedZoneId: 'Z0123456789ABCDEFGHIJ' }],
  });
  shop.global.resourceCountIs('AWS::Route53::RecordSet', 0);
});

test('only the origin of servers is measured, which costs something', () => {
  shop.global.resourceCountIs('AWS::CloudFront::MonitoringSubscription', 1);
  files.global.resourceCountIs('AWS::CloudFront::MonitoringSubscription', 0);
});

test('access logs go to a bucket at home, by a delivery that stands with the distribution', () => {
  shop.global.hasResourceProperties('AWS::Logs::DeliverySource', { LogType: 'ACCESS_LOGS' });
  shop.global.hasResourceProperties('AWS::Logs::DeliveryDestination', {
    DestinationResourceArn: { 'Fn::GetStackOutput': Match.objectLike({ StackName: 'home' }) },
  });
  shop.home.resourceCountIs('AWS::S3::Bucket', 1);
});

test('a client that holds its keys has one for the log of the firewall', () => {
  shop.global.resourceCountIs('AWS::KMS::Key', 1);
  shop.global.hasResourceProperties('AWS::Logs::LogGroup', { KmsKeyId: Match.anyValue() });
});

test('another region than us-east-1 is refused', () => {
  const stack = new TestStack(testApp(), 'elsewhere');
  expect(() => new EdgeDelivery(stack, 'edge', { plan: plan() })).toThrow(
    'found a stack in eu-west-1; expected one in us-east-1',
  );
});

test('its alarms are raised where it is measured', () => {
  const { edge } = buildIn(testApp(), plan());
  expect([edge.watchName, edge.watchedFrom]).toEqual(['edgeDelivery/portal', 'global']);
  expect(edge.alarms.length).toBe(4);
});
