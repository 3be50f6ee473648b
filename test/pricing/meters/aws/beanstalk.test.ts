import { costs, priceOf, usd } from '../../price';

const option = (Namespace: string, OptionName: string, Value: string): object => ({ Namespace, OptionName, Value });
const launch = (name: string, value: string): object => option('aws:autoscaling:launchconfiguration', name, value);
const group = (name: string, value: string): object => option('aws:autoscaling:asg', name, value);
const network = (name: string, value: string): object => option('aws:ec2:vpc', name, value);
const environment = (name: string, value: string): object => option('aws:elasticbeanstalk:environment', name, value);
const TYPE = launch('InstanceType', 'm5.large');
const SINGLE = environment('EnvironmentType', 'SingleInstance');
const APPLICATION = environment('LoadBalancerType', 'application');
const INSIDE = [network('VPCId', 'vpc-1'), network('ELBSubnets', 'subnet-1,subnet-2')];
const ONE = [group('MinSize', '1'), group('MaxSize', '1')];

const beanstalk = (OptionSettings: readonly object[], others: object = {}): object => ({
  Type: 'AWS::ElasticBeanstalk::Environment',
  Properties: { OptionSettings, ...others },
});
const priced = (...settings: readonly object[]): Record<string, number> =>
  costs(priceOf(beanstalk(settings), {}, 'us-east-1'));

describe('a Beanstalk environment', () => {
  test('is billed for the servers and the balancer that it makes, with their addresses', () => {
    // It starts with 1 server; that it may have 4 is a limit that no option states. A balancer is in each of 2 to 6 zones.
    expect(priced(TYPE, APPLICATION)).toEqual({
      'Instance hours': usd(730 * 0.096),
      'Root volume storage': usd(8 * 0.08),
      'Public IPv4 addresses': usd(730 * 0.005),
      'Load balancer': usd(730 * 0.0225),
      'Public IPv4 addresses of the balancer': usd(4 * 730 * 0.005),
      'Capacity units': usd(730 * 0.008),
    });
  });

  test('is expected halfway to a limit that options state', () => {
    expect(priced(TYPE, APPLICATION, group('MinSize', '2'), group('MaxSize', '6'))['Instance hours']).toBe(
      usd(4 * 730 * 0.096),
    );
    expect(priced(TYPE, APPLICATION, group('MinSize', '2'))['Instance hours']).toBe(usd(2 * 730 * 0.096));
  });

  test('has a classic balancer unless told otherwise', () => {
    expect(priced(TYPE, ...ONE, ...INSIDE)).toMatchObject({
      'Load balancer': usd(730 * 0.025),
      'Data processed': usd(100 * 0.008),
    });
  });

  test('in a VPC of its own has the addresses that it asks for', () => {
    expect(priced(TYPE, APPLICATION, ...ONE, ...INSIDE)).toEqual({
      'Instance hours': usd(730 * 0.096),
      'Root volume storage': usd(8 * 0.08),
      'Load balancer': usd(730 * 0.0225),
      'Public IPv4 addresses of the balancer': usd(2 * 730 * 0.005),
      'Capacity units': usd(730 * 0.008),
    });
    const open = priced(TYPE, APPLICATION, ...ONE, ...INSIDE, network('AssociatePublicIpAddress', 'true'));
    expect(open['Public IPv4 addresses']).toBe(usd(730 * 0.005));
    const inner = priced(TYPE, APPLICATION, ...ONE, ...INSIDE, network('ELBScheme', 'internal'));
    expect(inner['Public IPv4 addresses of the balancer']).toBeUndefined();
  });

  test('of a single instance has an Elastic IP and no balancer; one that shares a balancer makes none', () => {
    const single = {
      'Instance hours': usd(730 * 0.096),
      'Root volume storage': usd(8 * 0.08),
      'Public IPv4 addresses': usd(730 * 0.005),
    };
    expect(priced(TYPE, SINGLE)).toEqual(single);
    expect(priced(TYPE, SINGLE, network('VPCId', 'vpc-1'))).toEqual(single);
    expect(priced(TYPE, ...ONE, APPLICATION, environment('LoadBalancerIsShared', 'true'))).toEqual(single);
  });

  test('has the volumes that its options describe', () => {
    const volumes = [
      launch('RootVolumeType', 'gp3'),
      launch('RootVolumeSize', '50'),
      launch('RootVolumeIOPS', '4000'),
      launch('BlockDeviceMappings', '/dev/sdb=:100:true:gp2,/dev/sdc=ephemeral0,/dev/sdd=:20::io1:500'),
    ];
    expect(priced(TYPE, SINGLE, ...volumes)).toMatchObject({
      'Root volume storage': usd(50 * 0.08),
      'Root volume IOPS': usd((4000 - 3000) * 0.005),
    });
    const { lines } = priceOf(beanstalk([TYPE, SINGLE, ...volumes]), {}, 'us-east-1');
    const data = lines.filter(({ name }) => name.startsWith('Data volume'));
    expect(data.map(({ monthly }) => monthly.expected)).toEqual([usd(100 * 0.1), usd(20 * 0.125), usd(500 * 0.065)]);
  });

  test('has the database that its options ask for', () => {
    const database = (name: string, value: string): object => option('aws:rds:dbinstance', name, value);
    const asked = [database('DBEngine', 'postgres'), database('DBInstanceClass', 'db.m5.large')];
    const more = [database('DBAllocatedStorage', '40'), database('MultiAZDatabase', 'true')];
    expect(priced(TYPE, SINGLE, ...asked)).toMatchObject({
      Database: usd(730 * 0.178),
      'Database storage': usd(5 * 0.115),
    });
    expect(priced(TYPE, SINGLE, ...asked, ...more)).toMatchObject({
      Database: usd(730 * 0.356),
      'Database storage': usd(40 * 0.23),
    });
    expect(priced(TYPE, SINGLE, ...asked, database('HasCoupledDatabase', 'false')).Database).toBeUndefined();
  });

  test('runs on spot what is above its base on demand', () => {
    const instances = (name: string, value: string): object => option('aws:ec2:instances', name, value);
    const types = [instances('InstanceTypes', 'm5.large, c5.large'), instances('EnableSpot', 'true')];
    const four = [group('MinSize', '4'), group('MaxSize', '4')];
    const spot = [
      instances('SpotFleetOnDemandBase', '1'),
      instances('SpotFleetOnDemandAboveBasePercentage', '0'),
      instances('SpotMaxPrice', '0.03'),
    ];
    expect(priced(...types, ...four, ...spot, APPLICATION, ...INSIDE)).toMatchObject({
      'Instance hours': usd(730 * 0.096),
      'Spot instance hours': usd(3 * 730 * 0.03),
    });
    // Unless stated, 70 % of them are on demand behind a balancer.
    expect(priced(...types, ...four, APPLICATION, ...INSIDE)['Instance hours']).toBe(usd(0.7 * 4 * 730 * 0.096));
  });

  test('sleeps by its scheduled actions', () => {
    const action = (ResourceName: string, settings: Record<string, string>): readonly object[] =>
      Object.entries(settings).map(([name, value]) => ({
        ...option('aws:autoscaling:scheduledaction', name, value),
        ResourceName,
      }));
    const office = [
      ...action('Wake', { Recurrence: '0 8 * * 1-5', MinSize: '2', MaxSize: '2' }),
      ...action('Sleep', { Recurrence: '0 18 * * 1-5', MinSize: '0', MaxSize: '0' }),
    ];
    expect(priced(TYPE, ...ONE, APPLICATION, ...INSIDE, ...office)['Instance hours']).toBe(
      usd(2 * 730 * (50 / 168) * 0.096),
    );
    const suspended = [...office, ...action('Sleep', { Suspend: 'true' })];
    expect(priced(TYPE, ...ONE, APPLICATION, ...INSIDE, ...suspended)['Instance hours']).toBe(usd(2 * 730 * 0.096));
  });

  test('sends the metrics that its health document names, and is monitored in detail where asked', () => {
    const document = {
      CloudWatchMetrics: {
        Environment: { ApplicationRequestsTotal: 60, ApplicationRequests5xx: 60, InstancesOk: null },
        Instance: { RootFilesystemUtil: 60, LoadAverage1min: 60, CPUIdle: 60 },
      },
      Version: 1,
    };
    const health = option('aws:elasticbeanstalk:healthreporting:system', 'ConfigDocument', JSON.stringify(document));
    const two = [group('MinSize', '2'), group('MaxSize', '2')];
    const found = priced(TYPE, ...two, APPLICATION, ...INSIDE, health, launch('MonitoringInterval', '1 minute'));
    expect(found['Health metrics']).toBe(usd((2 + 2 * 3) * 0.3));
    expect(found['Detailed monitoring']).toBe(usd(2 * 7 * 0.3));
  });

  test('reads the saved configuration that it is made from', () => {
    const Saved = {
      Type: 'AWS::ElasticBeanstalk::ConfigurationTemplate',
      Properties: { OptionSettings: [TYPE, SINGLE] },
    };
    const it = beanstalk([], { TemplateName: { Ref: 'Saved' } });
    expect(costs(priceOf(it, { Saved }, 'us-east-1'))['Instance hours']).toBe(usd(730 * 0.096));
  });

  test('without a type, or of sizes that are no numbers, is unpriced', () => {
    expect(priceOf(beanstalk([])).missing?.[0]?.because).toBe('no option states the instance type');
    expect(priceOf(beanstalk([TYPE, group('MinSize', 'some')])).missing?.[0]?.because).toBe(
      'MinSize is "some", where a number is expected',
    );
  });
});
