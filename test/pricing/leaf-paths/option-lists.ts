/** A list of options that are told apart by what stands in them: each option is a property of its own. */
export interface OptionList {
  readonly type: string;
  readonly path: string;
  /** The properties of an item that name its option. */
  readonly keys: readonly string[];
  /** Beside the keys, what only tells which of several things an option is for. @default - nothing does */
  readonly selectors?: readonly string[];
  /** What the vendor's reference lists, by the values of the keys. */
  readonly options: readonly (readonly string[])[];
}

/** Source: AWS Elastic Beanstalk developer guide, "General options for all environments". Options of a platform configure what runs on its servers. */
const BEANSTALK = namespaced(`
aws:autoscaling:asg: Cooldown CustomAvailabilityZones EnableCapacityRebalancing MaxSize MinSize
aws:autoscaling:launchconfiguration: BlockDeviceMappings DisableDefaultEC2SecurityGroup DisableIMDSv1 EC2KeyName IamInstanceProfile ImageId InstanceType LaunchTemplateTagPropagationEnabled MonitoringInterval RootVolumeIOPS RootVolumeSize RootVolumeThroughput RootVolumeType SSHSourceRestriction SecurityGroups
aws:autoscaling:scheduledaction: DesiredCapacity EndTime MaxSize MinSize Recurrence StartTime Suspend
aws:autoscaling:trigger: BreachDuration EvaluationPeriods LowerBreachScaleIncrement LowerThreshold MeasureName Period Statistic Unit UpperBreachScaleIncrement UpperThreshold
aws:autoscaling:updatepolicy:rollingupdate: MaxBatchSize MinInstancesInService PauseTime RollingUpdateEnabled RollingUpdateType Timeout
aws:ec2:instances: EnableSpot InstanceTypes SpotAllocationStrategy SpotFleetOnDemandAboveBasePercentage SpotFleetOnDemandBase SpotMaxPrice SupportedArchitectures
aws:ec2:vpc: AssociatePublicIpAddress DBSubnets ELBScheme ELBSubnets IpAddressType Subnets VPCId
aws:elasticbeanstalk:application: Application_Healthcheck_URL
aws:elasticbeanstalk:application:environment: ANY
aws:elasticbeanstalk:cloudwatch:logs: DeleteOnTerminate RetentionInDays StreamLogs
aws:elasticbeanstalk:cloudwatch:logs:health: DeleteOnTerminate HealthStreamingEnabled RetentionInDays
aws:elasticbeanstalk:command: BatchSize BatchSizeType DeploymentPolicy IgnoreHealthCheck Timeout
aws:elasticbeanstalk:control: DefaultSSHPort LaunchTimeout LaunchType RollbackLaunchOnFailure
aws:elasticbeanstalk:environment: EnvironmentType ExternalExtensionsS3Bucket ExternalExtensionsS3Key LoadBalancerIsShared LoadBalancerType ServiceRole
aws:elasticbeanstalk:environment:process:default: DeregistrationDelay HealthCheckInterval HealthCheckPath HealthCheckTimeout HealthyThresholdCount MatcherGRPCCode MatcherHTTPCode Port Protocol StickinessEnabled StickinessLBCookieDuration StickinessType UnhealthyThresholdCount
aws:elasticbeanstalk:environment:proxy: ProxyServer
aws:elasticbeanstalk:environment:proxy:staticfiles: ANY
aws:elasticbeanstalk:healthreporting:system: ConfigDocument EnhancedHealthAuthEnabled HealthCheckSuccessThreshold SystemType
aws:elasticbeanstalk:hostmanager: LogPublicationControl
aws:elasticbeanstalk:managedactions: ManagedActionsEnabled PreferredStartTime ServiceRoleForManagedUpdates
aws:elasticbeanstalk:managedactions:platformupdate: InstanceRefreshEnabled UpdateLevel
aws:elasticbeanstalk:monitoring: Automatically_Terminate_Unhealthy_Instances
aws:elasticbeanstalk:sns:topics: Notification_Endpoint Notification_Protocol Notification_Topic_ARN Notification_Topic_Name
aws:elasticbeanstalk:sqsd: ConnectTimeout ErrorVisibilityTimeout HttpConnections HttpPath InactivityTimeout MaxRetries MimeType RetentionPeriod VisibilityTimeout WorkerQueueURL
aws:elasticbeanstalk:trafficsplitting: EvaluationTime NewVersionPercent
aws:elasticbeanstalk:xray: XRayEnabled
aws:elb:healthcheck: HealthyThreshold Interval Target Timeout UnhealthyThreshold
aws:elb:listener: InstancePort InstanceProtocol ListenerEnabled ListenerProtocol PolicyNames SSLCertificateId
aws:elb:loadbalancer: CrossZone ManagedSecurityGroup SecurityGroups
aws:elb:policies: ConnectionDrainingEnabled ConnectionDrainingTimeout ConnectionSettingIdleTimeout LoadBalancerPorts Stickiness Cookie Expiration Stickiness Policy
aws:elbv2:listener:default: DefaultProcess ListenerEnabled Protocol Rules SSLCertificateArns SSLPolicy
aws:elbv2:listenerrule:default: HostHeaders PathPatterns Priority Process
aws:elbv2:loadbalancer: AccessLogsS3Bucket AccessLogsS3Enabled AccessLogsS3Prefix IdleTimeout IpAddressType ManagedSecurityGroup SecurityGroups SharedLoadBalancer
aws:rds:dbinstance: DBAllocatedStorage DBDeletionPolicy DBEngine DBEngineVersion DBInstanceClass DBPassword DBSnapshotIdentifier DBUser HasCoupledDatabase MultiAZDatabase
`);

/** Source: Elastic Load Balancing API reference, "LoadBalancerAttribute". */
const LOAD_BALANCER = words(`
deletion_protection.enabled load_balancing.cross_zone.enabled access_logs.s3.enabled access_logs.s3.bucket access_logs.s3.prefix ipv6.deny_all_igw_traffic
idle_timeout.timeout_seconds client_keep_alive.seconds connection_logs.s3.enabled connection_logs.s3.bucket connection_logs.s3.prefix
health_check_logs.s3.enabled health_check_logs.s3.bucket health_check_logs.s3.prefix routing.http.desync_mitigation_mode
routing.http.drop_invalid_header_fields.enabled routing.http.preserve_host_header.enabled routing.http.x_amzn_tls_version_and_cipher_suite.enabled
routing.http.xff_client_port.enabled routing.http.xff_header_processing.mode routing.http2.enabled waf.fail_open.enabled zonal_shift.config.enabled
dns_record.client_routing_policy secondary_ips.auto_assigned.per_subnet
`);

/** Source: Amazon GuardDuty API reference, "DetectorFeatureConfiguration". */
const GUARD_DUTY = words(`
S3_DATA_EVENTS EKS_AUDIT_LOGS EBS_MALWARE_PROTECTION RDS_LOGIN_EVENTS EKS_RUNTIME_MONITORING LAMBDA_NETWORK_LOGS RUNTIME_MONITORING AI_PROTECTION
`);

export const OPTION_LISTS: readonly OptionList[] = [
  {
    type: 'AWS::ElasticBeanstalk::Environment',
    path: 'OptionSettings',
    keys: ['Namespace', 'OptionName'],
    selectors: ['ResourceName'],
    options: BEANSTALK,
  },
  // Source: Amazon ECS API reference, "ClusterSetting".
  { type: 'AWS::ECS::Cluster', path: 'ClusterSettings', keys: ['Name'], options: [['containerInsights']] },
  {
    type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    path: 'LoadBalancerAttributes',
    keys: ['Key'],
    options: LOAD_BALANCER,
  },
  { type: 'AWS::GuardDuty::Detector', path: 'Features', keys: ['Name'], options: GUARD_DUTY },
];

/** Where an option stands: `ClusterSettings[Name=containerInsights]`. */
export function optionPath({ path, keys }: OptionList, option: readonly string[]): string {
  return `${path}[${keys.map((key, index) => `${key}=${option[index] ?? ''}`).join(',')}]`;
}

/** What tells an option from others: `Name=containerInsights`, as properties. */
export function namedBy(conditions: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    conditions.split(',').map((condition) => {
      const [key = '', ...value] = condition.split('=');
      return [key, value.join('=')];
    }),
  );
}

/** What an option says besides its name: of which resource it is. Source: AWS Elastic Beanstalk developer guide, "aws:autoscaling:scheduledaction". */
export function selectedBy({ Namespace }: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Namespace === 'aws:autoscaling:scheduledaction' ? { ResourceName: 'Any' } : {};
}

/** The steps of a path; what stands in brackets belongs to the step before it. */
export function stepsOf(path: string): readonly string[] {
  return path.match(/[^.[]+(?:\[[^\]]*\])?/g) ?? [];
}

function words(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => [word]);
}

/** Options by namespace: `aws:ec2:vpc: ELBScheme Subnets`. */
function namespaced(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [namespace = '', names = ''] = line.split(': ');
      return names.split(' ').map((name) => [namespace, name]);
    });
}
