import fc from 'fast-check';

import { METERED_TYPES } from '../../../lib/pricing/meters';
import { price } from '../price';

/** Properties that meters read; what a stranger's template holds under them is anybody's guess. */
const NAMES = [
  'AdditionalStorageVolumes',
  'AllocatedStorage',
  'AllocationId',
  'AutoScaling',
  'AutoScalingGroupName',
  'BillingMode',
  'BlockDeviceMappings',
  'BrokerNodeGroupInfo',
  'BundleId',
  'CacheNodeType',
  'CacheUsageLimits',
  'Capacity',
  'CapacityProvider',
  'CapacityProviderStrategy',
  'Cluster',
  'ClusterConfig',
  'ClusterSettings',
  'ComputeResources',
  'Content',
  'Cpu',
  'DBClusterIdentifier',
  'DBInstanceClass',
  'DeploymentType',
  'DesiredCapacity',
  'DesiredCount',
  'EBSOptions',
  'Ebs',
  'Engine',
  'EngineVersion',
  'Environment',
  'Expression',
  'FifoTopic',
  'FileSystemType',
  'GlobalSecondaryIndexes',
  'HealthCheckConfig',
  'ImageId',
  'InstanceType',
  'Instances',
  'InstancesDistribution',
  'Iops',
  'LaunchSpecifications',
  'LaunchTemplate',
  'LaunchTemplateConfigs',
  'LaunchTemplateData',
  'LaunchType',
  'LogGroupName',
  'MaxAllocatedStorage',
  'MaxCapacity',
  'MaxSize',
  'Memory',
  'MemorySize',
  'Metrics',
  'MinCapacity',
  'MinSize',
  'MixedInstancesPolicy',
  'MultiAZ',
  'Name',
  'NetworkInterfaces',
  'NodeGroupConfiguration',
  'NodeOptions',
  'NodeType',
  'NumberOfNodes',
  'NumberOfWorkers',
  'OptionSettings',
  'Overrides',
  'Period',
  'Power',
  'Properties',
  'ProvisionedConcurrencyConfig',
  'ProvisionedPollerConfig',
  'ProvisionedThroughput',
  'Recurrence',
  'Ref',
  'Region',
  'ReplicaCount',
  'Replicas',
  'ResourceId',
  'RetentionInDays',
  'RetentionPeriodHours',
  'Rules',
  'Schedule',
  'ScheduledActions',
  'Scheme',
  'ServerlessV2ScalingConfiguration',
  'ShardCount',
  'Size',
  'SpotFleetRequestConfigData',
  'Statement',
  'StorageCapacity',
  'StorageType',
  'StreamARN',
  'SubnetIds',
  'SubnetMappings',
  'Subnets',
  'Subscription',
  'TargetCapacity',
  'TargetDpus',
  'TaskDefinition',
  'TaskInstanceGroups',
  'TimeZone',
  'Type',
  'UpgradePolicy',
  'Value',
  'Version',
  'VolumeSize',
  'VolumeType',
  'WeightedCapacity',
  'WindowsConfiguration',
  'WorkerType',
];

const { anything } = fc.letrec((tie) => ({
  anything: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, '', '0', '-3', '12', 'R0', 'R1', 'unlimited', 'gp3', 0, -1, 1.5, 7, 1e308),
    fc.array(tie('anything'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie('anything'), { maxKeys: 6 }),
  ),
}));

test('whatever a template holds, meters answer with amounts in order or say what is missing', () => {
  const read = ['AutoScaling::ScheduledAction', 'EC2::LaunchTemplate', 'ECS::TaskDefinition'].map(
    (name) => `AWS::${name}`,
  );
  const types = [...METERED_TYPES, ...read, 'AWS::ApplicationAutoScaling::ScalableTarget'];
  const resource = fc.record({
    Type: fc.constantFrom(...types),
    Properties: fc.dictionary(fc.constantFrom(...NAMES), anything, { maxKeys: 8 }),
  });
  fc.assert(
    fc.property(fc.array(resource, { minLength: 1, maxLength: 5 }), (resources) => {
      const estimate = price(Object.fromEntries(resources.map((each, index) => [`R${index}`, each])));
      for (const { low, expected, high } of [estimate.monthly, ...estimate.resources.map(({ monthly }) => monthly)]) {
        expect(low).toBeGreaterThanOrEqual(0);
        expect(expected).toBeGreaterThanOrEqual(low);
        expect(high).toBeGreaterThanOrEqual(expected);
        expect(Number.isFinite(high)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});
