import type { UnreadByType } from '../../unread';

/** What is billed for properties of these types and is not priced yet. A property that a meter learns to read leaves this list. */
export const COMPUTE_UNREAD: UnreadByType = {
  'AWS::EC2::EC2Fleet': [
    {
      name: 'EBS volumes of the servers',
      billed: 'by-existence',
      paths: ['LaunchTemplateConfigs.*.Overrides.*.BlockDeviceMappings.*.Ebs'],
    },
  ],
  'AWS::EC2::Instance': [
    { name: 'Elastic graphics accelerators', billed: 'by-existence', paths: ['ElasticGpuSpecifications'] },
    { name: 'Elastic inference accelerators', billed: 'by-existence', paths: ['ElasticInferenceAccelerators'] },
  ],
  'AWS::EC2::Volume': [
    { name: 'Volume initialization at a set rate', billed: 'by-use', paths: ['VolumeInitializationRate'] },
    { name: 'Copy of a volume', billed: 'by-use', paths: ['SourceVolumeId'] },
  ],
  'AWS::ElasticBeanstalk::Environment': [
    {
      name: 'Spot Instances',
      billed: 'by-existence',
      paths: ['OptionSettings[Namespace=aws:ec2:instances,OptionName=EnableSpot].Value'],
    },

    {
      name: 'Volumes of the servers',
      billed: 'by-existence',
      paths: [
        'OptionSettings[Namespace=aws:autoscaling:launchconfiguration,OptionName=RootVolumeSize].Value',
        'OptionSettings[Namespace=aws:autoscaling:launchconfiguration,OptionName=RootVolumeType].Value',
        'OptionSettings[Namespace=aws:autoscaling:launchconfiguration,OptionName=RootVolumeIOPS].Value',
        'OptionSettings[Namespace=aws:autoscaling:launchconfiguration,OptionName=RootVolumeThroughput].Value',
        'OptionSettings[Namespace=aws:autoscaling:launchconfiguration,OptionName=BlockDeviceMappings].Value',
      ],
    },
    {
      name: 'Detailed monitoring',
      billed: 'by-existence',
      paths: ['OptionSettings[Namespace=aws:autoscaling:launchconfiguration,OptionName=MonitoringInterval].Value'],
      values: ['1 minute'],
    },
    {
      name: 'Public IPv4 addresses',
      billed: 'by-existence',
      paths: [
        'OptionSettings[Namespace=aws:ec2:vpc,OptionName=AssociatePublicIpAddress].Value',
        'OptionSettings[Namespace=aws:ec2:vpc,OptionName=ELBScheme].Value',
      ],
      values: ['true', 'public'],
    },
    {
      name: 'Database of the environment',
      billed: 'by-existence',
      paths: [
        'OptionSettings[Namespace=aws:rds:dbinstance,OptionName=DBInstanceClass].Value',
        'OptionSettings[Namespace=aws:rds:dbinstance,OptionName=DBAllocatedStorage].Value',
        'OptionSettings[Namespace=aws:rds:dbinstance,OptionName=DBEngine].Value',
        'OptionSettings[Namespace=aws:rds:dbinstance,OptionName=MultiAZDatabase].Value',
      ],
    },
    {
      name: 'Instance and health logs',
      billed: 'by-use',
      paths: [
        'OptionSettings[Namespace=aws:elasticbeanstalk:cloudwatch:logs,OptionName=StreamLogs].Value',
        'OptionSettings[Namespace=aws:elasticbeanstalk:cloudwatch:logs:health,OptionName=HealthStreamingEnabled].Value',
      ],
    },
    {
      name: 'Enhanced health metrics',
      billed: 'by-use',
      paths: ['OptionSettings[Namespace=aws:elasticbeanstalk:healthreporting:system,OptionName=ConfigDocument].Value'],
    },
    {
      name: 'X-Ray traces',
      billed: 'by-use',
      paths: ['OptionSettings[Namespace=aws:elasticbeanstalk:xray,OptionName=XRayEnabled].Value'],
    },
    {
      name: 'Servers that scheduled scaling adds',
      billed: 'by-use',
      paths: [
        'OptionSettings[Namespace=aws:autoscaling:scheduledaction,OptionName=MinSize].Value',
        'OptionSettings[Namespace=aws:autoscaling:scheduledaction,OptionName=MaxSize].Value',
        'OptionSettings[Namespace=aws:autoscaling:scheduledaction,OptionName=DesiredCapacity].Value',
      ],
    },
  ],
  'AWS::GameLift::Fleet': [
    {
      name: 'Servers in further locations',
      billed: 'by-existence',
      paths: ['Locations.*.LocationCapacity'],
    },
    { name: 'Servers that scaling adds', billed: 'by-use', paths: ['ScalingPolicies'] },
  ],
  'AWS::Lambda::Function': [
    { name: 'SnapStart', billed: 'by-use', paths: ['SnapStart.ApplyOn'], values: ['PublishedVersions'] },
    { name: 'X-Ray traces', billed: 'by-use', paths: ['TracingConfig.Mode'], values: ['Active'] },
    {
      name: 'Durable execution',
      billed: 'by-use',
      paths: ['DurableConfig'],
    },
    {
      name: 'Tenant isolation',
      billed: 'by-use',
      paths: ['TenancyConfig.TenantIsolationMode'],
      values: ['PER_TENANT'],
    },
    {
      name: 'Managed instances',
      billed: 'by-use',
      paths: ['CapacityProviderConfig'],
    },
  ],
  'AWS::PCS::Cluster': [
    {
      name: 'Slurm accounting',
      billed: 'by-existence',
      paths: ['SlurmConfiguration.Accounting.Mode'],
      values: ['STANDARD'],
    },
  ],
};
