import { estimate, packagedCatalogue, readTemplate } from '../../../../lib/pricing';
import { billOf } from '../../../../lib/pricing/estimate/bill';
import { steady } from '../../../../lib/range';
import { costs, priceOf, ref, resource, usd } from '../../price';

/** Types that cost nothing as they usually are, and something in one case. */

describe('a certificate', () => {
  const certificate = (properties: object): object =>
    resource('CertificateManager::Certificate', { DomainName: 'example.com', ...properties });

  test('is free', () => {
    expect(priceOf(certificate({})).status).toBe('free');
    expect(priceOf(certificate({ CertificateExport: 'DISABLED' })).status).toBe('free');
  });

  test('whose key may be exported is paid for, each kind of name at a rate of its own', () => {
    const because = 'it is paid for when it is issued and each time it is renewed, not by the month';
    const exported = { CertificateExport: 'ENABLED', SubjectAlternativeNames: ['*.example.com'] };
    expect(priceOf(certificate(exported))).toMatchObject({
      status: 'unpriced',
      missing: [
        { name: 'Exportable names', rate: 'acm/exportable-public-certificate-name', because },
        { name: 'Exportable wildcard names', rate: 'acm/exportable-public-certificate-wildcard-name', because },
      ],
    });
    expect(priceOf(certificate({ CertificateExport: 'ENABLED' })).missing).toHaveLength(1);
  });

  test('of a private authority is billed with the authority', () => {
    const CertificateAuthorityArn = 'arn:aws:acm-pca:eu-west-1:111111111111:certificate-authority/x';
    expect(priceOf(certificate({ CertificateAuthorityArn, CertificateExport: 'ENABLED' })).status).toBe('free');
  });

  test('whose names are not known is free all the same, unless it may be exported', () => {
    const open = { SubjectAlternativeNames: { 'Fn::ImportValue': 'names' } };
    expect(priceOf(certificate(open)).status).toBe('free');
    expect(priceOf(certificate({ ...open, CertificateExport: 'ENABLED' })).status).toBe('unpriced');
  });
});

describe('an event source mapping', () => {
  const ProvisionedPollerConfig = { MinimumPollers: 11, MaximumPollers: 20 };
  const mapping = (properties: object): object => resource('Lambda::EventSourceMapping', properties);

  test('is free, but for pollers that are provisioned', () => {
    expect(priceOf(mapping({})).status).toBe('free');
    expect(priceOf(mapping({ ProvisionedPollerConfig }))).toMatchObject({
      status: 'unpriced',
      missing: [{ name: 'Event poller units', rate: 'lambda/event-poller-unit-kafka' }],
    });
    expect(priceOf(mapping({ ProvisionedPollerConfig, Enabled: false })).status).toBe('free');
  });

  test('has a unit for each poller of a queue, and for ten of Kafka', () => {
    const units = (EventSourceArn: unknown, config: object = ProvisionedPollerConfig): unknown => {
      const body = {
        Resources: { Queue: resource('SQS::Queue'), It: mapping({ EventSourceArn, ProvisionedPollerConfig: config }) },
      };
      const { resources } = readTemplate({ name: 'stack', body, region: 'eu-west-1' });
      const it = resources.find(({ logicalId }) => logicalId === 'It');
      return it === undefined ? undefined : billOf(it, 'default').charges[0]?.quantity;
    };
    const queue = { 'Fn::GetAtt': ['Queue', 'Arn'] };
    expect(units(queue)).toEqual({ low: 11 * 730, expected: 15.5 * 730, high: 20 * 730 });
    // It starts with 2 of at most 200 where it states no limit.
    expect(units(queue, { MinimumPollers: 2 })).toEqual({ low: 2 * 730, expected: 2 * 730, high: 200 * 730 });
    expect(units('arn:aws:sqs:eu-west-1:111111111111:q', { MaximumPollers: 2 })).toEqual(steady(2 * 730));
    expect(units('arn:aws:kafka:eu-west-1:111111111111:cluster/c')).toEqual(steady(2 * 730));
  });
});

describe('a deployment group', () => {
  test('is free, for servers, functions and containers alike', () => {
    const group = (properties: object): object => resource('CodeDeploy::DeploymentGroup', properties);
    expect(priceOf(group({ Ec2TagFilters: [{ Key: 'role', Value: 'web' }] })).status).toBe('free');
    expect(priceOf(group({ ECSServices: [{ ClusterName: 'c', ServiceName: 's' }] })).status).toBe('free');
  });

  test('that gradual deployment of a SAM function makes is free', () => {
    const body = {
      Transform: 'AWS::Serverless-2016-10-31',
      Resources: {
        Checkout: {
          Type: 'AWS::Serverless::Function',
          Properties: {
            Handler: 'index.handler',
            Runtime: 'nodejs22.x',
            InlineCode: '',
            AutoPublishAlias: 'live',
            DeploymentPreference: { Type: 'Canary10Percent5Minutes' },
          },
        },
      },
    };
    const { resources } = readTemplate({ name: 'shop', body, region: 'eu-west-1' });
    const { coverage } = estimate(resources, { catalogue: packagedCatalogue() });
    expect(coverage).toMatchObject({ unpriced: 0, unknown: 0 });
  });

  test('is billed for updates of instances on premises', () => {
    const OnPremisesInstanceTagFilters = [{ Key: 'role', Value: 'web' }];
    expect(priceOf(resource('CodeDeploy::DeploymentGroup', { OnPremisesInstanceTagFilters }))).toMatchObject({
      status: 'unpriced',
      missing: [{ name: 'Updates of on-premises instances', rate: 'codedeploy/on-premises-instance-updates' }],
    });
  });
});

test('a capacity provider is free, but for one whose servers ECS manages', () => {
  const own = { AutoScalingGroupProvider: { AutoScalingGroupArn: 'arn' } };
  expect(priceOf(resource('ECS::CapacityProvider', own)).status).toBe('free');
  expect(priceOf(resource('ECS::CapacityProvider', { ManagedInstancesProvider: {} }))).toMatchObject({
    status: 'unpriced',
    missing: [{ name: 'Management of instances', rate: 'ecs/managed-instances' }],
  });
});

test('a client of a user pool is free, but for one by which machines get tokens', () => {
  expect(priceOf(resource('Cognito::UserPoolClient', { AllowedOAuthFlows: ['code'] })).status).toBe('free');
  const machines = priceOf(resource('Cognito::UserPoolClient', { AllowedOAuthFlows: ['client_credentials'] }));
  expect(costs(machines)).toEqual({ 'Token requests': usd(10 * 2.25) });
  expect(machines).toMatchObject({
    status: 'unpriced',
    missing: [{ name: 'Client of machines', rate: 'cognito/machine-to-machine-app-client' }],
  });
});

test('an EKS add-on is free, but for what AWS Marketplace sells', () => {
  for (const AddonName of ['vpc-cni', 'coredns', 'aws-ebs-csi-driver', 'metrics-server'])
    expect(priceOf(resource('EKS::Addon', { AddonName })).status).toBe('free');
  expect(priceOf(resource('EKS::Addon', { AddonName: 'kubecost_kubecost' }))).toMatchObject({
    status: 'unpriced',
    missing: [{ because: 'it comes from AWS Marketplace, where its seller sets the price' }],
  });
});

test('access grants are billed by request, with their instance alone', () => {
  expect(costs(priceOf(resource('S3::AccessGrantsInstance')))).toEqual({ 'Requests for access': usd(10 * 0.03) });
  expect(priceOf(resource('S3::AccessGrant')).status).toBe('free');
  expect(priceOf(resource('S3::AccessGrantsLocation')).status).toBe('free');
});

test('a trust store names its rate where a listener uses it, and says so where none here does', () => {
  const store = resource('ElasticLoadBalancingV2::TrustStore');
  const MutualAuthentication = { Mode: 'verify', TrustStoreArn: ref('It') };
  const Listener = resource('ElasticLoadBalancingV2::Listener', { MutualAuthentication });
  expect(priceOf(store, { Listener }).missing).toEqual([
    { name: 'Trust store', rate: 'elb/trust-store', because: 'the catalogue has no price in eu-west-1' },
  ]);
  expect(priceOf(store).missing?.[0]?.because).toBe('the listeners that use it are not among the inputs');
});

test('an API destination is billed by invocation, and names the rate that is missing', () => {
  expect(priceOf(resource('Events::ApiDestination')).missing).toEqual([
    {
      name: 'Invocations',
      rate: 'eventbridge/api-destination-invocations',
      because: 'the catalogue has no price in eu-west-1',
    },
  ]);
});

describe('a delivery of logs', () => {
  const delivery = resource('Logs::Delivery', {
    DeliverySourceName: ref('Source'),
    DeliveryDestinationArn: { 'Fn::GetAtt': ['Destination', 'Arn'] },
  });
  const Source = resource('Logs::DeliverySource', { ResourceArn: 'arn' });
  const Destination = {
    Type: 'AWS::Logs::DeliveryDestination',
    Properties: { DestinationResourceArn: { 'Fn::GetAtt': ['Place', 'Arn'] } },
  };
  const to = (type: string, source: object = Source): object => ({
    Source: source,
    Destination,
    Place: resource(type),
  });

  test('is billed per GB, by where it goes', () => {
    expect(costs(priceOf(delivery, to('Logs::LogGroup')))).toEqual({ 'Logs delivered': usd(5 * 0.57) });
    expect(costs(priceOf(delivery, to('S3::Bucket')))).toEqual({ 'Logs delivered': usd(5 * 0.285) });
    expect(costs(priceOf(delivery, to('KinesisFirehose::DeliveryStream')))).toEqual({
      'Logs delivered': usd(5 * 0.285),
    });
    expect(priceOf(delivery).missing?.[0]?.because).toBe('where it delivers to is not among the inputs');
  });

  test('is billed once: the log group that it fills is billed for keeping alone', () => {
    expect(
      Object.keys(
        costs(
          priceOf(resource('Logs::LogGroup'), {
            Destination: resource('Logs::DeliveryDestination', {
              DestinationResourceArn: { 'Fn::GetAtt': ['It', 'Arn'] },
            }),
          }),
        ),
      ),
    ).toEqual(['Logs kept']);
  });

  test('of CloudFront to S3 is free, but for Parquet', () => {
    const ofCloudFront = resource('Logs::DeliverySource', {
      ResourceArn: { 'Fn::Sub': 'arn:aws:cloudfront::${AWS::AccountId}:distribution/${Cdn}' },
    });
    const others = { ...to('S3::Bucket', ofCloudFront), Cdn: resource('CloudFront::Distribution') };
    expect(priceOf(delivery, others).status).toBe('free');
    const parquet = { ...Destination, Properties: { ...Destination.Properties, OutputFormat: 'parquet' } };
    expect(costs(priceOf(delivery, { ...others, Destination: parquet }))).toEqual({
      'Conversion to Parquet': usd(5 * 0.034),
    });
  });
});

describe('a warm pool', () => {
  const Launch = resource('EC2::LaunchTemplate', {
    LaunchTemplateData: {
      InstanceType: 'm6i.large',
      ImageId: 'resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-6.1-x86_64',
      BlockDeviceMappings: [{ DeviceName: '/dev/xvda', Ebs: { VolumeType: 'gp3', VolumeSize: 50 } }],
    },
  });
  const Group = resource('AutoScaling::AutoScalingGroup', {
    MinSize: 2,
    MaxSize: 10,
    DesiredCapacity: 4,
    VPCZoneIdentifier: ['subnet-1'],
    LaunchTemplate: { LaunchTemplateId: ref('Launch') },
  });
  const pool = (properties: object): object =>
    resource('AutoScaling::WarmPool', { AutoScalingGroupName: ref('Group'), ...properties });
  const GP3 = 50 * 0.088;

  test('of stopped servers is billed for their volumes: what the group lacks of its largest size', () => {
    const { lines } = priceOf(pool({}), { Group, Launch });
    expect(lines).toMatchObject([
      {
        name: 'Root volume storage',
        monthly: { low: 0, expected: usd((10 - 4) * GP3), high: usd((10 - 2) * GP3) },
        note: 'of stopped servers that wait',
      },
    ]);
  });

  test('has no fewer servers than it is to have, and prepares no more', () => {
    const { lines } = priceOf(pool({ MinSize: 1, MaxGroupPreparedCapacity: 6 }), { Group, Launch });
    expect(lines[0]?.monthly).toEqual({ low: usd(1 * GP3), expected: usd(2 * GP3), high: usd(4 * GP3) });
  });

  test('of running servers is billed like any', () => {
    const running = pool({ PoolState: 'Running', MaxGroupPreparedCapacity: 6 });
    expect(costs(priceOf(running, { Group, Launch }))).toEqual({
      'Instance hours': usd(2 * 730 * 0.107),
      'Root volume storage': usd(2 * GP3),
    });
  });

  test('of a group elsewhere says so', () => {
    const elsewhere = resource('AutoScaling::WarmPool', { AutoScalingGroupName: 'web' });
    expect(priceOf(elsewhere).missing?.[0]?.because).toBe('its group is not among the inputs');
  });
});
