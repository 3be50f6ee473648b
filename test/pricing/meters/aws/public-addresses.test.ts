import { costs, priceOf, usd } from '../../price';

const ADDRESSES = 'Public IPv4 addresses';
const ADDRESS = usd(730 * 0.005);

/** What the addresses of the resource It cost. */
function addresses(type: string, properties: object, others: object = {}): number | undefined {
  return costs(priceOf({ Type: `AWS::${type}`, Properties: properties }, others, 'us-east-1'))[ADDRESSES];
}

const Launch = {
  Type: 'AWS::EC2::LaunchTemplate',
  Properties: { LaunchTemplateData: { InstanceType: 'm5.large', ImageId: 'ami-1' } },
};
const subnet = (MapPublicIpOnLaunch: boolean): object => ({
  Type: 'AWS::EC2::Subnet',
  Properties: { MapPublicIpOnLaunch },
});
const ofLaunch = { LaunchTemplate: { LaunchTemplateId: { Ref: 'Launch' }, Version: '1' } };
const launching = (data: object): object => ({
  Type: 'AWS::EC2::LaunchTemplate',
  Properties: { LaunchTemplateData: { InstanceType: 'm5.large', ImageId: 'ami-1', ...data } },
});

describe('a group that names no subnet', () => {
  const group = { MinSize: '3', MaxSize: '3', AvailabilityZones: ['us-east-1a'], ...ofLaunch };

  test('runs in the default VPC, where each server gets an address', () => {
    expect(addresses('AutoScaling::AutoScalingGroup', group, { Launch })).toBe(usd(3 * ADDRESS));
  });

  test('has none where its launch template refuses them, or names a private subnet', () => {
    const refused = launching({ NetworkInterfaces: [{ DeviceIndex: 0, AssociatePublicIpAddress: false }] });
    expect(addresses('AutoScaling::AutoScalingGroup', group, { Launch: refused })).toBeUndefined();
    const inside = launching({ NetworkInterfaces: [{ DeviceIndex: 0, SubnetId: { Ref: 'Private' } }] });
    const others = { Launch: inside, Private: subnet(false) };
    expect(addresses('AutoScaling::AutoScalingGroup', group, others)).toBeUndefined();
  });
});

describe('a group in subnets', () => {
  const group = { MinSize: '2', MaxSize: '2', VPCZoneIdentifier: [{ Ref: 'Subnet' }], ...ofLaunch };

  test('has addresses where the subnet gives them out, or its launch template asks for them', () => {
    const asked = launching({ NetworkInterfaces: [{ DeviceIndex: 0, AssociatePublicIpAddress: true }] });
    const priced = (others: object): number | undefined => addresses('AutoScaling::AutoScalingGroup', group, others);
    expect(priced({ Launch, Subnet: subnet(true) })).toBe(usd(2 * ADDRESS));
    expect(priced({ Launch, Subnet: subnet(false) })).toBeUndefined();
    expect(priced({ Launch: asked, Subnet: subnet(false) })).toBe(usd(2 * ADDRESS));
  });
});

describe('an instance', () => {
  const plain = { InstanceType: 'm5.large', ImageId: 'ami-1' };

  test('that names no subnet is in the default VPC', () => {
    expect(addresses('EC2::Instance', plain)).toBe(ADDRESS);
  });

  test('with an Elastic IP gives up the address that it was launched with', () => {
    const Ip = { Type: 'AWS::EC2::EIP', Properties: { InstanceId: { Ref: 'It' } } };
    const Link = { Type: 'AWS::EC2::EIPAssociation', Properties: { InstanceId: { Ref: 'It' }, AllocationId: 'e-1' } };
    expect(addresses('EC2::Instance', plain, { Ip })).toBeUndefined();
    expect(addresses('EC2::Instance', plain, { Link })).toBeUndefined();
  });

  test('with several interfaces, or one that exists already, is given none', () => {
    const interfaces = (...NetworkInterfaces: readonly object[]): object => ({ ...plain, NetworkInterfaces });
    const open = { SubnetId: { Ref: 'Open' } };
    const others = { Open: subnet(true) };
    expect(addresses('EC2::Instance', interfaces({ DeviceIndex: '0', ...open }), others)).toBe(ADDRESS);
    const two = interfaces({ DeviceIndex: '0', ...open }, { DeviceIndex: '1', ...open });
    expect(addresses('EC2::Instance', two, others)).toBeUndefined();
    const existing = interfaces({ DeviceIndex: '0', NetworkInterfaceId: 'eni-1' });
    expect(addresses('EC2::Instance', existing, others)).toBeUndefined();
  });
});

test('fleets and node groups have addresses by the subnets that they name', () => {
  const config = (Overrides: readonly object[]): object => ({
    TargetCapacitySpecification: { TotalTargetCapacity: 4 },
    LaunchTemplateConfigs: [{ LaunchTemplateSpecification: ofLaunch.LaunchTemplate, Overrides }],
  });
  const others = { Launch, Open: subnet(true), Private: subnet(false) };
  expect(addresses('EC2::EC2Fleet', config([]), others)).toBe(usd(4 * ADDRESS));
  expect(addresses('EC2::EC2Fleet', config([{ SubnetId: { Ref: 'Private' } }]), others)).toBeUndefined();
  const nodes = { ScalingConfig: { MinSize: 2, MaxSize: 2 }, Subnets: [{ Ref: 'Open' }] };
  expect(addresses('EKS::Nodegroup', nodes, others)).toBe(usd(2 * ADDRESS));
});

test('clusters of EMR and environments of Batch have an address for each instance where their subnet gives them out', () => {
  const nodes = { MasterInstanceGroup: { InstanceType: 'm5.xlarge', InstanceCount: 3 } };
  const others = { Open: subnet(true), Private: subnet(false) };
  expect(addresses('EMR::Cluster', { Instances: nodes }, others)).toBe(usd(3 * ADDRESS));
  expect(addresses('EMR::Cluster', { Instances: { ...nodes, Ec2SubnetId: { Ref: 'Open' } } }, others)).toBe(
    usd(3 * ADDRESS),
  );
  const inside = { Instances: { ...nodes, Ec2SubnetIds: [{ Ref: 'Private' }] } };
  expect(addresses('EMR::Cluster', inside, others)).toBeUndefined();
  const batch = { Type: 'EC2', MaxvCpus: 8, InstanceTypes: ['m5.large'], Subnets: [{ Ref: 'Open' }] };
  // A hundred instance-hours are assumed.
  expect(addresses('Batch::ComputeEnvironment', { Type: 'MANAGED', ComputeResources: batch }, others)).toBe(
    usd(100 * 0.005),
  );
});

describe('public services', () => {
  test.each([
    ['RDS::DBInstance', { Engine: 'postgres', DBInstanceClass: 'db.t4g.micro', AllocatedStorage: '20' }, 1],
    ['RDS::DBCluster', { Engine: 'mysql', DBClusterInstanceClass: 'db.m5d.large', AllocatedStorage: 100 }, 3],
    ['Neptune::DBInstance', { DBInstanceClass: 'db.r5.large' }, 1],
    ['Redshift::Cluster', { NodeType: 'ra3.large', ClusterType: 'single-node' }, 1],
    ['DMS::ReplicationInstance', { ReplicationInstanceClass: 'dms.t3.medium' }, 1],
    ['Timestream::InfluxDBInstance', { DbInstanceType: 'db.influx.medium', AllocatedStorage: 20 }, 1],
    ['AmazonMQ::Broker', { EngineType: 'ACTIVEMQ', DeploymentMode: 'SINGLE_INSTANCE' }, 1],
    ['AmazonMQ::Broker', { EngineType: 'ACTIVEMQ', DeploymentMode: 'ACTIVE_STANDBY_MULTI_AZ' }, 2],
  ] as const)('%s has addresses where it is publicly accessible', (type, properties, count) => {
    expect(addresses(type, { ...properties, PubliclyAccessible: true })).toBe(usd(count * ADDRESS));
    expect(addresses(type, { ...properties, PubliclyAccessible: false })).toBeUndefined();
  });

  test('are not: a cluster with an Elastic IP, which is billed by itself', () => {
    const cluster = {
      NodeType: 'ra3.large',
      ClusterType: 'single-node',
      PubliclyAccessible: true,
      ElasticIp: '3.3.3.3',
    };
    expect(addresses('Redshift::Cluster', cluster)).toBeUndefined();
  });

  test('are replication instances unless told otherwise', () => {
    expect(addresses('DMS::ReplicationInstance', { ReplicationInstanceClass: 'dms.t3.medium' })).toBe(ADDRESS);
  });

  test('are brokers of Kafka that are opened to the internet, each', () => {
    const info = (Type: string): object => ({
      NumberOfBrokerNodes: 3,
      BrokerNodeGroupInfo: { InstanceType: 'kafka.m5.large', ConnectivityInfo: { PublicAccess: { Type } } },
    });
    expect(addresses('MSK::Cluster', info('SERVICE_PROVIDED_EIPS'))).toBe(usd(3 * ADDRESS));
    expect(addresses('MSK::Cluster', info('DISABLED'))).toBeUndefined();
  });
});

describe('an accelerator', () => {
  test('has two addresses, enabled or not, apart from those that are brought', () => {
    expect(addresses('GlobalAccelerator::Accelerator', {})).toBe(usd(2 * ADDRESS));
    expect(addresses('GlobalAccelerator::Accelerator', { Enabled: false })).toBe(usd(2 * ADDRESS));
    expect(addresses('GlobalAccelerator::Accelerator', { IpAddresses: ['198.51.100.1'] })).toBe(ADDRESS);
  });

  test('that is disabled carries nothing, and is billed as long as it exists', () => {
    const off = { Type: 'AWS::GlobalAccelerator::Accelerator', Properties: { Enabled: false } };
    expect(priceOf(off, {}, 'us-east-1')).toMatchObject({
      status: 'priced',
      monthly: { expected: usd(730 * 0.025 + 2 * ADDRESS) },
    });
  });
});
