import type { Leaf } from './shapes';

/** Values by the end of a path, of which meters tell one from another. The first pattern that fits counts. */
const BY_PATH: readonly (readonly [RegExp, readonly unknown[]])[] = [
  [/ManagedRuleGroupStatement\.Name$/, ['AWSManagedRulesBotControlRuleSet', 'AWSManagedRulesATPRuleSet', 'alpha']],
  [/InspectionLevel$/, ['COMMON', 'TARGETED']],
  [/VendorName$/, ['AWS', 'other']],
  [
    /=(EnableSpot|LoadBalancerIsShared|MultiAZDatabase|HasCoupledDatabase|AssociatePublicIpAddress)\]\.Value$/,
    ['true', 'false'],
  ],
  [/=Recurrence\]\.Value$/, ['0 8 * * 1-5', '0 8 * * *']],
  [/=Suspend\]\.Value$/, ['false', 'true']],
  [/=DesiredCapacity\]\.Value$/, ['2', '3']],
  [/=ELBScheme\]\.Value$/, ['public', 'internal']],
  [/=MonitoringInterval\]\.Value$/, ['5 minute', '1 minute']],
  [/=BlockDeviceMappings\]\.Value$/, ['/dev/sdj=:100:true:gp3', '/dev/sdj=:200:true:gp3']],
  [/=EnvironmentType\]\.Value$/, ['LoadBalanced', 'SingleInstance']],
  [/=LoadBalancerType\]\.Value$/, ['application', 'network', 'classic']],
  [/=InstanceTypes?\]\.Value$/, ['m5.large', 'c5.large']],
  [/=(MinSize|MaxSize)\]\.Value$/, ['2', '3']],
  [/\bPlatformArn$/, ['64bit Amazon Linux 2023', '64bit Windows Server 2022']],
  [/\bSolutionStackName$/, ['64bit Amazon Linux 2', '64bit Windows Server 2022']],
  [/\bFieldSelectors\.\*\.Field$/, ['eventCategory', 'alpha']],
  [/\bFieldSelectors\.\*\.Equals\.\*$/, ['Data', 'Management']],
  [/\bDBInstanceClass$/, ['db.m5.large', 'db.t3.medium', 'db.r6g.large', 'db.serverless']],
  [/\bCacheNodeType$/, ['cache.m5.large', 'cache.r6gd.xlarge']],
  [/\bHostInstanceType$/, ['mq.m5.large', 'mq.t3.micro']],
  [/\bSelectedEngineVersion$/, ['Athena engine version 3', 'PySpark engine version 3']],
  [/\bRuntimeEnvironment$/, ['FLINK-1_20', 'SQL-1_0', 'ZEPPELIN-FLINK-3_0']],
  [/\bEngineLifecycleSupport$/, ['open-source-rds-extended-support', 'open-source-rds-extended-support-disabled']],
  [/\bEngineType$/, ['RABBITMQ', 'ACTIVEMQ']],
  [/\bEngineVersion$/, ['11.9', '5.7', '8.0', '13.4', '5.7.mysql_aurora.2.11.1', '6.2', '7.1', 'OpenSearch_1.0']],
  [
    /\bEngine$/,
    ['postgres', 'mysql', 'aurora-mysql', 'aurora-postgresql', 'oracle-se2', 'sqlserver-se', 'redis', 'valkey'],
  ],
  [/\bLicenseModel$/, ['license-included', 'bring-your-own-license']],
  [
    /\b(EC2InstanceType|\w*InstanceTypes?(\.\*)?|NodeType|ComputeType|WorkerType|EnvironmentClass|WarmType|\w*InstanceClass|DedicatedMasterType)$/,
    ['m5.large', 't3.medium', 't2.micro', 'm6gd.xlarge.search', 'ra3.xlplus', 'db.r6g.large', 'kafka.m5.large', 'G.1X'],
  ],
  [/\b(BidPrice|SpotPrice|SpotMaxPrice)(\]\.Value)?$/, ['0.03', '0.05']],
  [/\b(Cache)?ParameterGroupName$/, ['default.redis7', 'default.valkey8']],
  [/\bLaunchType$/, ['FARGATE', 'EC2']],
  [/\bCapacityProvider$/, ['FARGATE', 'FARGATE_SPOT', 'alpha']],
  [/\bHttpMethod$/, ['GET', '*']],
  [/\bLoggingLevel$/, ['OFF', 'INFO']],
  [/\bRouteSettings$/, [{ 'GET /': { DetailedMetricsEnabled: true } }, {}]],
  [/\bReservedConcurrentExecutions$/, [10, 0]],
  [/PublicAccess\.Type$/, ['DISABLED', 'SERVICE_PROVIDED_EIPS']],
  [/MetadataConfiguration\.Mode$/, ['AUTOMATIC', 'USER_PROVISIONED']],
  [/\bMarket$/, ['ON_DEMAND', 'SPOT']],
  [/\bCapacityType$/, ['ON_DEMAND', 'SPOT']],
  [/\bInstancePlatform$/, ['Linux/UNIX', 'Windows']],
  [/\bTenancy$/, ['default', 'dedicated']],
  [/\bPoolState$/, ['Stopped', 'Running']],
  [/\bImageId$/, ['ami-1', 'windows-2022', 'rhel-9']],
  [/\b(Platform|ImageName)$/, ['AMAZON_LINUX2', 'WINDOWS_SERVER_2022']],
  [/\bUserData$/, ['', Buffer.from('<powershell>').toString('base64')]],
  [/\bAvailabilityMode$/, ['zonal', 'regional']],
  [/\bConnectivityType$/, ['public', 'private']],
  [/\bDatabaseInsightsMode$/, ['standard', 'advanced']],
  [/\bDeploymentMode$/, ['SINGLE_INSTANCE', 'CLUSTER_MULTI_AZ']],
  [/\bUsageMode$/, ['GENERAL_PURPOSE', 'SHORT_LIVED_CERTIFICATE']],
  [/\b(DomainName|SubjectAlternativeNames\.\*)$/, ['example.com', '*.example.com']],
  [/\bEndpointType$/, ['load-balancer', 'cidr']],
  [/Options\.Protocol$/, ['http', 'tcp']],
  [/\bVolumeType$/, ['gp3', 'io1', 'io2', 'gp2', 'st1', 'standard']],
  [/\bStorageType$/, ['gp3', 'io1', 'io2', 'gp2', 'standard', 'aurora-iopt1', 'iopt1', 'SSD', 'HDD']],
  [/\b(Size|VolumeSize|AllocatedStorage|StorageCapacity)$/, [100, 2000]],
  [/\bIops$/, [4000, 20_000]],
  [/\bMaxCityNetworksToMonitor$/, [50, 1000]],
  [/Throughput(Capacity)?$/, [128, 512]],
  [/\b(ScheduleExpression|Recurrence|Schedule\.Expression)$/, ['cron(0 8 * * ? *)', 'rate(1 hour)', '0 8 * * 1-5']],
  [/\bCpu$/, ['1024', '2048', '1 vCPU']],
  [/\bMemory$/, ['2048', '4096', '2 GB']],
  [/\bVersion$/, ['1.24', '1.33']],
  [/\b(\w*RetentionPeriod|AutomaticBackupRetentionDays)$/, [7, 0, 731]],
  [/\bMinWebservers$/, [2, 4]],
  [/\bMin\w*$/, [1, 2]],
  [/\bMax\w*$/, [4, 10]],
  [/\bRegion$/, ['us-east-1', 'eu-central-1']],
];

const YES = [true, false];
const AMOUNTS = [2, 10, 1000];
const WORDS = ['alpha', 'beta'];
const JSONS = [{ a: 1 }, '{"a":1}'];

/** Values that may stand at a leaf path, of which some meters make a difference. */
export function valuesOf({ path, kind, words }: Leaf): readonly unknown[] {
  const known = BY_PATH.find(([pattern]) => pattern.test(path))?.[1] ?? [];
  switch (kind) {
    case 'flag':
      return YES;
    case 'json':
      return known.length > 0 ? known : JSONS;
    case 'number': {
      const numbers = known.filter((value) => typeof value === 'number');
      return numbers.length > 0 ? numbers : AMOUNTS;
    }
    case 'text':
      return known.length + words.length > 1 ? [...new Set([...known, ...words])] : [...known, ...WORDS];
  }
}
