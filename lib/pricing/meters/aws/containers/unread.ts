import type { UnreadByType } from '../../unread';

/** What is billed for properties of these types and is not priced yet. A property that a meter learns to read leaves this list. */
export const CONTAINERS_UNREAD: UnreadByType = {
  'AWS::AppRunner::Service': [
    { name: 'X-Ray traces', billed: 'by-use', paths: ['ObservabilityConfiguration.ObservabilityEnabled'] },
  ],
  'AWS::Batch::ComputeEnvironment': [
    { name: 'Container Insights metrics', billed: 'by-use', paths: ['EcsSettings.ContainerInsights'] },
    { name: 'Managed instances', billed: 'by-use', paths: ['ComputeResources.ManagedInstancesProvider'] },
    { name: 'Volumes of the launch template', billed: 'by-use', paths: ['ComputeResources.LaunchTemplate'] },
  ],
  'AWS::ECS::Service': [
    {
      name: 'Volume initialization at a set rate',
      billed: 'by-use',
      paths: ['VolumeConfigurations.*.ManagedEBSVolume.VolumeInitializationRate'],
    },
    { name: 'High-resolution metrics', billed: 'by-use', paths: ['Monitoring'] },
    { name: 'Data processed by VPC Lattice', billed: 'by-use', paths: ['VpcLatticeConfigurations.*.TargetGroupArn'] },
  ],
  'AWS::EKS::Cluster': [
    { name: 'Control plane logs', billed: 'by-use', paths: ['Logging.ClusterLogging.EnabledTypes.*.Type'] },
  ],
  'AWS::EKS::Nodegroup': [{ name: 'Nodes that wait', billed: 'by-existence', paths: ['WarmPoolConfig.Enabled'] }],
  'AWS::Lightsail::Disk': [
    { name: 'Automatic snapshots', billed: 'by-use', paths: ['AddOns.*.AddOnType'], values: ['AutoSnapshot'] },
  ],
  'AWS::Lightsail::Instance': [
    { name: 'Automatic snapshots', billed: 'by-use', paths: ['AddOns.*.AddOnType'], values: ['AutoSnapshot'] },
  ],
  'AWS::ECS::CapacityProvider': [
    {
      name: 'Volumes of managed instances',
      billed: 'by-existence',
      paths: ['ManagedInstancesProvider.InstanceLaunchTemplate.StorageConfiguration.StorageSizeGiB'],
    },
    {
      name: 'Detailed monitoring',
      billed: 'by-existence',
      paths: ['ManagedInstancesProvider.InstanceLaunchTemplate.Monitoring'],
      values: ['DETAILED'],
    },
  ],
};
