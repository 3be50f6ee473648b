import { Listener as AliasedListener } from '@pulumi/aws/alb';
import { DomainName } from '@pulumi/aws/apigateway';
import { DomainName as HttpDomainName } from '@pulumi/aws/apigatewayv2';
import { Distribution } from '@pulumi/aws/cloudfront';
import { Cluster as CacheCluster, ReplicationGroup } from '@pulumi/aws/elasticache';
import { LoadBalancer as ClassicBalancer } from '@pulumi/aws/elb';
import { Listener, ListenerRule } from '@pulumi/aws/lb';
import { Cluster as Memory } from '@pulumi/aws/memorydb';
import { Cluster as Kafka } from '@pulumi/aws/msk';
import { Domain } from '@pulumi/aws/opensearch';
import { Cluster, Instance, ParameterGroup } from '@pulumi/aws/rds';
import { ClusterParameterGroup } from '@pulumi/aws/docdb';
import { findings, resource, unknown, type Told } from './harness';

const of = (...resources: readonly Told[]): Promise<readonly string[]> => findings('tls-floor', resources);

const FORWARD = {
  type: 'forward',
  targetGroupArn: 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/a/b',
};
const TO_HTTPS = { type: 'redirect', redirect: { protocol: 'HTTPS', port: '443', statusCode: 'HTTP_301' } };
const http = (action: typeof FORWARD | typeof TO_HTTPS) =>
  resource(Listener, 'http', { port: 80, protocol: 'HTTP', defaultActions: [action] });
const https = (sslPolicy?: string) =>
  resource(Listener, 'https', {
    port: 443,
    protocol: 'HTTPS',
    ...(sslPolicy && { sslPolicy }),
    defaultActions: [FORWARD],
  });

describe('listeners', () => {
  test('HTTP that is redirected to HTTPS is fine, and HTTP that is passed on is found', async () => {
    expect(await of(http(TO_HTTPS))).toEqual([]);
    expect(await of(http(FORWARD))).toEqual(['it answers plain HTTP: let its default action redirect to HTTPS']);
  });

  test('a redirect from HTTP to HTTP is found', async () => {
    const action = { type: 'redirect', redirect: { host: 'www.example.com', statusCode: 'HTTP_301' } };
    expect(await of(resource(Listener, 'http', { port: 80, defaultActions: [action] }))).toHaveLength(1);
  });

  test.each([
    'ELBSecurityPolicy-TLS13-1-2-2021-06',
    'ELBSecurityPolicy-TLS13-1-2-Res-2021-06',
    'ELBSecurityPolicy-TLS13-1-3-2021-06',
    'ELBSecurityPolicy-TLS13-1-2-Res-FIPS-2023-04',
    'ELBSecurityPolicy-FS-1-2-Res-2020-10',
    'ELBSecurityPolicy-TLS-1-2-Ext-2018-06',
  ])('%s accepts TLS 1.2 and newer, and is fine', async (policy) => {
    expect(await of(https(policy))).toEqual([]);
  });

  test.each([
    'ELBSecurityPolicy-2016-08',
    'ELBSecurityPolicy-TLS13-1-0-2021-06',
    'ELBSecurityPolicy-TLS13-1-1-2021-06',
    'ELBSecurityPolicy-TLS-1-1-2017-01',
    'ELBSecurityPolicy-FS-2018-06',
    'ELBSecurityPolicy-FS-1-1-2019-08',
  ])('%s accepts older TLS, and is found', async (policy) => {
    expect(await of(https(policy))).toEqual([
      `it accepts TLS below 1.2: set \`sslPolicy\` to 'ELBSecurityPolicy-TLS13-1-2-2021-06' in place of '${policy}'`,
    ]);
  });

  test('the policy that AWS takes where none is named accepts TLS 1.0, and is found', async () => {
    expect(await of(https())).toHaveLength(1);
    expect(await of(resource(AliasedListener, 'https', { port: 443, defaultActions: [FORWARD] }))).toHaveLength(1);
  });

  test('TCP passes TLS through, and is fine', async () => {
    expect(await of(resource(Listener, 'tcp', { port: 5432, protocol: 'TCP', defaultActions: [FORWARD] }))).toEqual([]);
  });

  test('a rule that passes plain HTTP on is found, and one of an HTTPS listener is fine', async () => {
    const rule = (listener: Told) =>
      resource(
        ListenerRule,
        'api',
        { listenerArn: unknown, actions: [FORWARD] },
        { references: { listenerArn: [listener] } },
      );
    const [plain, secure] = [http(TO_HTTPS), https('ELBSecurityPolicy-TLS13-1-2-2021-06')];
    expect(await of(plain, rule(plain))).toEqual(['it passes plain HTTP on: let its action redirect to HTTPS']);
    expect(await of(plain, secure, rule(secure))).toEqual([]);
  });

  test('a Classic Load Balancer for HTTPS is fine, and one for HTTP is found', async () => {
    const listener = { instancePort: 80, instanceProtocol: 'http' };
    const certificate = { sslCertificateId: 'arn:aws:acm:eu-west-1:123456789012:certificate/1' };
    expect(
      await of(
        resource(ClassicBalancer, 'web', {
          listeners: [{ ...listener, lbPort: 443, lbProtocol: 'https', ...certificate }],
        }),
      ),
    ).toEqual([]);
    expect(
      await of(resource(ClassicBalancer, 'web', { listeners: [{ ...listener, lbPort: 80, lbProtocol: 'http' }] })),
    ).toEqual(["port 80 is plain text: set `lbProtocol` to 'https' or 'ssl'"]);
  });
});

describe('distributions', () => {
  const cache = { allowedMethods: [], cachedMethods: [], targetOriginId: 'site' };
  const redirecting = { ...cache, viewerProtocolPolicy: 'redirect-to-https' };
  const custom = { httpPort: 80, httpsPort: 443 };
  const origin = (originProtocolPolicy: string, originSslProtocols: string[]) => ({
    originId: 'site',
    domainName: 'origin.example.com',
    customOriginConfig: { ...custom, originProtocolPolicy, originSslProtocols },
  });
  const viewerCertificate = { acmCertificateArn: 'arn', minimumProtocolVersion: 'TLSv1.2_2021' };

  test('TLS 1.2 to viewers and origins is fine', async () => {
    const origins = [origin('https-only', ['TLSv1.2']), { originId: 'files', domainName: 'files.s3.amazonaws.com' }];
    const args = { viewerCertificate, defaultCacheBehavior: redirecting, origins };
    expect(await of(resource(Distribution, 'site', args))).toEqual([]);
  });

  test('older TLS and plain HTTP are found, one sentence each', async () => {
    const args = {
      viewerCertificate: { acmCertificateArn: 'arn', minimumProtocolVersion: 'TLSv1.1_2016' },
      defaultCacheBehavior: { ...cache, viewerProtocolPolicy: 'allow-all' },
      orderedCacheBehaviors: [{ ...cache, pathPattern: '/api/*', viewerProtocolPolicy: 'allow-all' }],
      origins: [origin('match-viewer', ['TLSv1.2'])],
    };
    expect(await of(resource(Distribution, 'site', args))).toEqual([
      "it accepts TLS below 1.2: set `viewerCertificate.minimumProtocolVersion` to 'TLSv1.2_2021'",
      "it answers plain HTTP: set `defaultCacheBehavior.viewerProtocolPolicy` to 'redirect-to-https'",
      "it answers plain HTTP for /api/*: set `viewerProtocolPolicy` to 'redirect-to-https'",
      "it may talk to origin site in plain text: set `originProtocolPolicy` to 'https-only'",
    ]);
  });

  test('the certificate of CloudFront and an origin with TLS 1.1 are found', async () => {
    const args = {
      viewerCertificate: { cloudfrontDefaultCertificate: true },
      defaultCacheBehavior: redirecting,
      origins: [origin('https-only', ['TLSv1.1', 'TLSv1.2'])],
    };
    expect(await of(resource(Distribution, 'site', args))).toEqual([
      'with the certificate of CloudFront it accepts TLS 1.0: give it one of its own, and `minimumProtocolVersion`',
      'it may talk to origin site by TLSv1.1: allow TLSv1.2 alone',
    ]);
  });
});

test('domains of APIs from TLS 1.2 on are fine, and others are found', async () => {
  const configuration = { certificateArn: 'arn', endpointType: 'REGIONAL', securityPolicy: 'TLS_1_2' };
  expect(await of(resource(DomainName, 'api', { securityPolicy: 'TLS_1_2' }))).toEqual([]);
  expect(await of(resource(HttpDomainName, 'api', { domainNameConfiguration: configuration }))).toEqual([]);
  expect(await of(resource(DomainName, 'api', { securityPolicy: 'TLS_1_0' }))).toEqual([
    "it accepts TLS below 1.2: set `securityPolicy` to 'TLS_1_2'",
  ]);
  expect(await of(resource(DomainName, 'api', {}))).toHaveLength(1);
});

describe('databases', () => {
  const group = (family: string, name?: string, value?: string) =>
    resource(ParameterGroup, 'p', {
      family,
      parameters: name === undefined || value === undefined ? [] : [{ name, value }],
    });

  test.each([
    ['mysql8.0', 'require_secure_transport', '1'],
    ['mariadb10.11', 'require_secure_transport', 'ON'],
    ['postgres14', 'rds.force_ssl', '1'],
    ['sqlserver-se-16.0', 'rds.force_ssl', '1'],
    ['postgres16', undefined, undefined],
    ['mysql9.7', undefined, undefined],
    ['mariadb11.8', undefined, undefined],
    ['aurora-postgresql17', undefined, undefined],
    ['oracle-ee-19', undefined, undefined],
  ])('a parameter group of %s with %s = %s refuses plain text, and is fine', async (family, name, value) => {
    expect(await of(group(family, name, value))).toEqual([]);
  });

  test.each([
    ['mysql8.4', undefined, undefined, "clients may connect in plain text: set `require_secure_transport` to '1'"],
    ['mariadb11.4', undefined, undefined, "clients may connect in plain text: set `require_secure_transport` to '1'"],
    ['aurora-postgresql16', undefined, undefined, "clients may connect in plain text: set `rds.force_ssl` to '1'"],
    ['mysql8.0', undefined, undefined, "clients may connect in plain text: set `require_secure_transport` to '1'"],
    ['postgres14', undefined, undefined, "clients may connect in plain text: set `rds.force_ssl` to '1'"],
    ['postgres16', 'rds.force_ssl', '0', "clients may connect in plain text: set `rds.force_ssl` to '1'"],
    ['postgres9.6', undefined, undefined, "clients may connect in plain text: set `rds.force_ssl` to '1'"],
  ])('a parameter group of %s with %s = %s lets plain text in, and is found', async (family, name, value, found) => {
    expect(await of(group(family, name, value))).toEqual([found]);
  });

  test('a database with the parameters of AWS is as safe as its engine', async () => {
    expect(await of(resource(Instance, 'd', { engine: 'postgres', engineVersion: '16.4' }))).toEqual([]);
    expect(await of(resource(Instance, 'd', { engine: 'mysql', parameterGroupName: 'tls' }))).toEqual([]);
    expect(await of(resource(Cluster, 'd', { engine: 'aurora-postgresql', engineVersion: '17.4' }))).toEqual([]);
    expect(await of(resource(Cluster, 'd', { engine: 'aurora-mysql' }))).toHaveLength(1);
    expect(await of(resource(Instance, 'd', { engine: 'mysql', engineVersion: '8.0' }))).toEqual([
      "its default parameter group lets clients connect in plain text: give it one that sets `require_secure_transport` to '1'",
    ]);
  });

  test('DocumentDB is fine unless its TLS is turned off', async () => {
    const off = { family: 'docdb5.0', parameters: [{ name: 'tls', value: 'disabled' }] };
    expect(await of(resource(ClusterParameterGroup, 'p', { family: 'docdb5.0' }))).toEqual([]);
    expect(await of(resource(ClusterParameterGroup, 'p', off))).toHaveLength(1);
  });
});

const PAIRS: readonly (readonly [string, Told, Told])[] = [
  [
    'a Redis cache',
    resource(ReplicationGroup, 'r', { transitEncryptionEnabled: true }),
    resource(ReplicationGroup, 'r', { transitEncryptionEnabled: true, transitEncryptionMode: 'preferred' }),
  ],
  [
    'a Memcached cache',
    resource(CacheCluster, 'm', { engine: 'memcached', transitEncryptionEnabled: true }),
    resource(CacheCluster, 'm', { engine: 'memcached' }),
  ],
  ['a MemoryDB cluster', resource(Memory, 'm', {}), resource(Memory, 'm', { tlsEnabled: false })],
  [
    'a Kafka cluster',
    resource(Kafka, 'k', { kafkaVersion: '3.6.0' }),
    resource(Kafka, 'k', { encryptionInfo: { encryptionInTransit: { clientBroker: 'TLS_PLAINTEXT' } } }),
  ],
  [
    'a search domain',
    resource(Domain, 'o', {
      domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy: 'Policy-Min-TLS-1-2-2019-07' },
      nodeToNodeEncryption: { enabled: true },
    }),
    resource(Domain, 'o', {
      domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy: 'Policy-Min-TLS-1-0-2019-07' },
      nodeToNodeEncryption: { enabled: true },
    }),
  ],
];

test.each(PAIRS)('%s that speaks TLS alone is fine, and one that does not is found', async (_, secure, plain) => {
  expect(await of(secure)).toEqual([]);
  expect(await of(plain)).toHaveLength(1);
});

test('a cache that says nothing of TLS is found', async () => {
  expect(await of(resource(ReplicationGroup, 'r', {}))).toEqual([
    'clients talk to it in plain text: set `transitEncryptionEnabled` to true',
  ]);
});

test('what only the deployment will tell is not held against anybody', async () => {
  expect(await of(https(unknown))).toEqual([]);
  expect(await of(resource(ReplicationGroup, 'r', { transitEncryptionEnabled: unknown }))).toEqual([]);
});
