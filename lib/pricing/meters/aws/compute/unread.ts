import type { UnreadByType } from '../../unread';

/** What is billed for properties of these types and is not priced yet. A property that a meter learns to read leaves this list. */
export const COMPUTE_UNREAD: UnreadByType = {
  'AWS::EC2::EC2Fleet': [
    {
      name: 'Servers beyond the reserved capacity',
      billed: 'by-use',
      paths: ['ReservedCapacityOptions.ReservedCapacityFallbackOptions.MarketTypes.*'],
    },
    {
      name: 'Public IPv4 addresses',
      billed: 'by-existence',
      paths: ['LaunchTemplateConfigs.*.Overrides.*.NetworkInterfaces.*.AssociatePublicIpAddress'],
    },
    {
      name: 'EBS volumes of the servers',
      billed: 'by-existence',
      paths: ['LaunchTemplateConfigs.*.Overrides.*.BlockDeviceMappings.*.Ebs'],
    },
  ],
  'AWS::EC2::Instance': [
    {
      name: 'Carrier IP addresses',
      billed: 'by-existence',
      paths: ['NetworkInterfaces.*.AssociateCarrierIpAddress'],
    },
    { name: 'Elastic graphics accelerators', billed: 'by-existence', paths: ['ElasticGpuSpecifications'] },
    { name: 'Elastic inference accelerators', billed: 'by-existence', paths: ['ElasticInferenceAccelerators'] },
  ],
  'AWS::EC2::Volume': [
    { name: 'Volume initialization at a set rate', billed: 'by-use', paths: ['VolumeInitializationRate'] },
    { name: 'Copy of a volume', billed: 'by-use', paths: ['SourceVolumeId'] },
  ],
  'AWS::ElasticBeanstalk::Environment': [
    {
      name: 'Instance and health logs',
      billed: 'by-use',
      paths: [
        'OptionSettings[Namespace=aws:elasticbeanstalk:cloudwatch:logs,OptionName=StreamLogs].Value',
        'OptionSettings[Namespace=aws:elasticbeanstalk:cloudwatch:logs:health,OptionName=HealthStreamingEnabled].Value',
      ],
    },
    {
      name: 'X-Ray traces',
      billed: 'by-use',
      paths: ['OptionSettings[Namespace=aws:elasticbeanstalk:xray,OptionName=XRayEnabled].Value'],
    },
  ],
  'AWS::GameLift::Fleet': [
    { name: 'Servers in further locations', billed: 'by-existence', paths: ['Locations.*.LocationCapacity'] },
    { name: 'Servers that scaling adds', billed: 'by-use', paths: ['ScalingPolicies'] },
  ],
  'AWS::Lambda::Function': [
    {
      name: 'Tenant isolation',
      billed: 'by-use',
      paths: ['TenancyConfig.TenantIsolationMode'],
      values: ['PER_TENANT'],
    },
    { name: 'Managed instances', billed: 'by-use', paths: ['CapacityProviderConfig', 'FunctionScalingConfig'] },
  ],
  'AWS::Lambda::Version': [{ name: 'Managed instances', billed: 'by-use', paths: ['FunctionScalingConfig'] }],
  'AWS::PCS::Cluster': [
    {
      name: 'Slurm accounting',
      billed: 'by-existence',
      paths: ['SlurmConfiguration.Accounting.Mode'],
      values: ['STANDARD'],
    },
  ],
};
