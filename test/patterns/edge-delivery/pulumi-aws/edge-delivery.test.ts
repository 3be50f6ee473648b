import { join } from 'node:path';
import { EdgeDelivery } from '../../../../lib/patterns/edge-delivery/pulumi-aws';
import { clinicContext } from '../../../engines/aws-cdk/fixture';
import { expectGoldenRecording, nameOf, recorded, type Recorded } from '../../../engines/pulumi-aws/fixture';
import { strictProblems } from '../../../pulumi/strict';
import { plan, released, site } from '../fixture';
import { record } from './fixture';

const COMPONENT = 'groundplan:edgeDelivery:EdgeDelivery';
const zoned = { ...site, domains: ['northwind.example', '*.northwind.example'], hostedZone: 'Z0123456789ABCDEFGHIJ' };

let shop: Recorded;
let files: Recorded;
let put: Recorded;
beforeAll(async () => {
  shop = await record(plan({ cache: { paths: { '/static/*': 'files' } }, countries: { only: ['NL'] } }));
  put = await record(plan(released));
  files = await record(plan({ ...zoned, errorPages: { '404': '/404.html' } }));
}, 60_000);

test('is what is on file', () => {
  expectGoldenRecording(shop, join(__dirname, '../golden/edge-delivery.pulumi.json'));
});

test("every input is one that the SDK's declarations know", () => {
  expect(strictProblems(shop.resources)).toEqual([]);
  expect(strictProblems(files.resources)).toEqual([]);
  expect(strictProblems(put.resources)).toEqual([]);
});

test('a load balancer is reached inside its VPC, by TLS alone', () => {
  const [origin] = shop.ofType('aws:cloudfront/vpcOrigin:VpcOrigin');
  expect(origin?.inputs.vpcOriginEndpointConfig).toMatchObject({
    httpsPort: 443,
    originProtocolPolicy: 'https-only',
    originSslProtocols: { items: ['TLSv1.2'], quantity: 1 },
  });
});

test('files of a release are there before the function leads to them', () => {
  const objects = put.ofType('aws:s3/bucketObjectv2:BucketObjectv2');
  expect(objects.map(({ inputs }) => String(inputs.key).replace(/^[0-9a-f]{16}/, 'release'))).toEqual([
    'release/404.html',
    'release/app.3f2a9c1d.js',
    'release/index.html',
  ]);
  const [viewer] = put.ofType('aws:cloudfront/function:Function');
  expect(viewer?.dependencies).toEqual(expect.arrayContaining(objects.map(({ urn }) => urn)));
});

test('a domain and its wildcard are proved by one record, and each points to the distribution by two', () => {
  expect(files.ofType('aws:route53/record:Record').map(nameOf)).toEqual([
    'edge-delivery-portal-*.northwind.example-A',
    'edge-delivery-portal-*.northwind.example-AAAA',
    'edge-delivery-portal-northwind.example-A',
    'edge-delivery-portal-northwind.example-AAAA',
    'edge-delivery-portal-proof-northwind.example',
  ]);
  expect(files.ofType('aws:acm/certificateValidation:CertificateValidation').length).toBe(1);
});

test('files and logs stand at home, and are protected in production; the rest stands below the component', () => {
  const home = files.resources.find(({ type }) => type === 'groundplan:edgeDelivery:Home')?.urn;
  const buckets = files.ofType('aws:s3/bucket:Bucket');
  expect(buckets.map((bucket) => [nameOf(bucket), bucket.parent === home, bucket.protect])).toEqual([
    ['edge-delivery-portal-access-logs', true, true],
    ['edge-delivery-portal-files', true, true],
  ]);
  const component = files.resources.find(({ type }) => type === COMPONENT);
  const below = files.resources.filter(({ parent }) => parent === component?.urn);
  expect(below.filter((resource) => !nameOf(resource).startsWith('edge-delivery-portal'))).toEqual([]);
  expect(Object.keys(component?.outputs ?? {})).toEqual([
    'accessLogBucketName',
    'distributionId',
    'domainName',
    'filesBucketName',
  ]);
});

test('buckets stay outside production too, as they cannot be deleted while they hold something', async () => {
  const staging = await record(plan(site, clinicContext({ kind: 'staging' })));
  const buckets = staging.ofType('aws:s3/bucket:Bucket');
  expect(buckets.map(({ protect = false, retainOnDelete = false }) => [protect, retainOnDelete])).toEqual([
    [false, true],
    [false, true],
  ]);
});

test('a plan whose fleet is not given is a mistake of the program', async () => {
  const args = { plan: plan(), certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/0a1b2c3d' };
  await recorded(() => {
    expect(() => new EdgeDelivery('edge', args)).toThrow('planned with a load balancer to lead to, and none is given');
  });
});
