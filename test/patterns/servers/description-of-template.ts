import type { Template } from 'aws-cdk-lib/assertions';
import {
  inOrder,
  type DescribedDisk,
  type DescribedGroup,
  type DescribedServer,
  type Description,
  type OpenPort,
} from './description';
import { Part } from './part';

/** A fleet as a template of CloudFormation has it. */
export function ofTemplate(template: Template): Description {
  const found = (type: string): readonly [id: string, Part][] =>
    Object.entries(template.findResources(type)).map(([id, resource]) => [id, new Part(resource).at('Properties')]);
  const each = <Item>(type: string, describe: (part: Part, id: string) => Item): Item[] =>
    inOrder(found(type).map(([id, part]) => describe(part, id)));
  const of = (type: string, id: string): readonly Part[] =>
    found(type).flatMap(([, part]) => (part.at('AutoScalingGroupName', 'Ref').plain() === id ? part : []));

  return {
    groups: each('AWS::AutoScaling::AutoScalingGroup', (part, id) =>
      groupOf(part, of('AWS::AutoScaling::ScheduledAction', id), of('AWS::AutoScaling::ScalingPolicy', id)),
    ),
    servers: each('AWS::EC2::LaunchTemplate', (part) => serverOf(part.at('LaunchTemplateData'))),
    volumes: each('AWS::EC2::Volume', (part) => ({
      ...diskOf(part, 'Size'),
      zone: part.at('AvailabilityZone').text(),
      tag: tagsOf(part)['groundplan:volume'] ?? '',
    })),
    addresses: each('AWS::EC2::NetworkInterface', (part) => tagsOf(part)['groundplan:address'] ?? ''),
    keys: each('AWS::KMS::Key', (part) => part.at('EnableKeyRotation').is()),
    logRetention: each('AWS::Logs::LogGroup', (part) => part.at('RetentionInDays').number()),
    openPorts: inOrder([
      ...found('AWS::EC2::SecurityGroup').flatMap(([, part]) => [
        ...part.at('SecurityGroupIngress').list().map(portOf('in')),
        ...part.at('SecurityGroupEgress').list().filter(leadsAnywhere).map(portOf('out')),
      ]),
      ...found('AWS::EC2::SecurityGroupIngress').map(([, part]) => portOf('in')(part)),
      ...found('AWS::EC2::SecurityGroupEgress').map(([, part]) => portOf('out')(part)),
    ]),
    loadBalancers: each('AWS::ElasticLoadBalancingV2::LoadBalancer', (part) => ({
      internal: part.at('Scheme').text() === 'internal',
      subnets: part.at('Subnets').texts(),
    })),
    targetGroups: each('AWS::ElasticLoadBalancingV2::TargetGroup', (part) => ({
      port: part.at('Port').number(),
      protocol: part.at('Protocol').text(),
      path: part.at('HealthCheckPath').text(),
      healthy: part.at('Matcher', 'HttpCode').text(),
    })),
    listeners: each('AWS::ElasticLoadBalancingV2::Listener', (part) => ({
      port: part.at('Port').number(),
      protocol: part.at('Protocol').text(),
      policy: part.at('SslPolicy').plain(),
      does: part.at('DefaultActions', '0', 'Type').text(),
    })),
    rules: each('AWS::ElasticLoadBalancingV2::ListenerRule', (part) => ({
      priority: part.at('Priority').number(),
      hosts: part
        .at('Conditions')
        .list()
        .flatMap((one) => one.at('HostHeaderConfig', 'Values').texts()),
      paths: part
        .at('Conditions')
        .list()
        .flatMap((one) => one.at('PathPatternConfig', 'Values').texts()),
      forwardsBy: part.at('Actions', '0', 'ForwardConfig').exists() ? 'ForwardConfig' : 'TargetGroupArn',
    })),
    webFirewall: found('AWS::WAFv2::WebACL').flatMap(([, part]) =>
      part
        .at('Rules')
        .list()
        .flatMap((rule) => [
          rule.at('Name').text(),
          ...rule
            .at('Statement', 'ManagedRuleGroupStatement', 'RuleActionOverrides')
            .list()
            .map((override) => override.at('Name').text()),
        ]),
    ),
    accessLogs: found('AWS::S3::Bucket').map(([, part]) => {
      const rule = part.at('LifecycleConfiguration', 'Rules', '0');
      return [
        rule.at('ExpirationInDays').number(),
        ...rule
          .at('Transitions')
          .list()
          .map((to) => [to.at('TransitionInDays').number(), to.at('StorageClass').text()]),
      ];
    }),
    windows: each('AWS::SSM::MaintenanceWindow', (part) => ({
      cron: part.at('Schedule').text(),
      zone: part.at('ScheduleTimezone').text(),
      hours: part.at('Duration').number(),
      cutoff: part.at('Cutoff').number(),
    })),
    patchGroups: each('AWS::SSM::PatchBaseline', (part) => [
      part.at('OperatingSystem').text(),
      part.at('ApprovalRules', 'PatchRules', '0', 'ApproveAfterDays').number(),
      ...part.at('PatchGroups').texts(),
    ]),
    documents: each('AWS::SSM::Document', (part) => part.at('DocumentType').text()),
    associations: each('AWS::SSM::Association', (part) => [
      part.at('AssociationName').text(),
      part.at('ScheduleExpression').text(),
    ]),
    answers: each('AWS::Scheduler::Schedule', (part) => ({
      cron: part.at('ScheduleExpression').text(),
      zone: part.at('ScheduleExpressionTimezone').text(),
    })),
  };
}

function groupOf(part: Part, actions: readonly Part[], policies: readonly Part[]): DescribedGroup {
  const limits = (of: Part): DescribedGroup['limits'] => [
    of.at('MinSize').number(),
    of.at('MaxSize').number(),
    of.at('DesiredCapacity').optional(),
  ];
  const hook = part.at('LifecycleHookSpecificationList', '0');
  const spot = part.at('MixedInstancesPolicy');
  return {
    limits: limits(part),
    subnets: part.at('VPCZoneIdentifier').texts(),
    health: part.at('HealthCheckType').text(),
    graceSeconds: part.at('HealthCheckGracePeriod').number(),
    warmUpSeconds: part.at('DefaultInstanceWarmup').number(),
    terminates: part.at('TerminationPolicies').texts(),
    lifetime: part.at('MaxInstanceLifetime').optional(),
    hook: [hook.at('LifecycleHookName').text(), hook.at('DefaultResult').text(), hook.at('HeartbeatTimeout').number()],
    spot: spot.exists() && [
      spot.at('InstancesDistribution', 'OnDemandBaseCapacity').number(),
      spot.at('InstancesDistribution', 'OnDemandPercentageAboveBaseCapacity').number(),
      spot.at('InstancesDistribution', 'SpotAllocationStrategy').text(),
      ...spot
        .at('LaunchTemplate', 'Overrides')
        .list()
        .map((one) => one.at('InstanceType').text()),
    ],
    tags: fleetTags(tagsOf(part)),
    schedule: inOrder(
      actions.map((action) => ({
        cron: action.at('Recurrence').plain(),
        zone: action.at('TimeZone').plain(),
        start: action.at('StartTime').plain(),
        end: action.at('EndTime').plain(),
        limits: limits(action),
      })),
    ),
    tracks: inOrder(
      policies.map((policy) => {
        const forecast = policy.at('PredictiveScalingConfiguration');
        if (forecast.exists()) {
          const of = forecast.at('MetricSpecifications', '0');
          return [
            of.at('PredefinedMetricPairSpecification', 'PredefinedMetricType').text(),
            of.at('TargetValue').number(),
            forecast.at('Mode').text(),
            forecast.at('SchedulingBufferTime').number(),
          ] as const;
        }
        const tracking = policy.at('TargetTrackingConfiguration');
        return [trackedIn(tracking), tracking.at('TargetValue').number()] as const;
      }),
    ),
  };
}

function trackedIn(tracking: Part): string {
  const own = tracking.at('CustomizedMetricSpecification');
  if (!own.exists()) return tracking.at('PredefinedMetricSpecification', 'PredefinedMetricType').text();
  const queries = own.at('Metrics').list();
  const dimensions = (of: Part): readonly string[] =>
    of
      .at('Dimensions')
      .list()
      .map((one) => ofDimension(one.at('Name').text(), one.at('Value')));
  if (queries.length === 0) return metricOf(own, own.at('Statistic').text(), dimensions(own));
  return queries
    .map((query) => {
      const stat = query.at('MetricStat');
      if (!stat.exists()) return query.at('Expression').text();
      return `${query.at('Id').text()}: ${metricOf(stat.at('Metric'), stat.at('Stat').text(), dimensions(stat.at('Metric')))}`;
    })
    .join('; ');
}

/** The name of the group is known to the engine alone. */
export function ofDimension(name: string, value: Part): string {
  return name === 'AutoScalingGroupName' ? name : `${name}=${value.text()}`;
}

function metricOf(metric: Part, statistic: string, dimensions: readonly string[]): string {
  return [metric.at('Namespace').text(), metric.at('MetricName').text(), statistic, ...dimensions].join(' ');
}

function serverOf(data: Part): DescribedServer {
  return {
    type: data.at('InstanceType').text(),
    image: data.at('ImageId').text(),
    credits: data.at('CreditSpecification', 'CpuCredits').plain(),
    tokens: data.at('MetadataOptions', 'HttpTokens').text(),
    hops: data.at('MetadataOptions', 'HttpPutResponseHopLimit').number(),
    devices: data
      .at('BlockDeviceMappings')
      .list()
      .map((mapping) => ({
        device: mapping.at('DeviceName').text(),
        ...diskOf(mapping.at('Ebs'), 'VolumeSize'),
      })),
  };
}

function diskOf(part: Part, size: string): DescribedDisk {
  return {
    gib: part.at(size).number(),
    type: part.at('VolumeType').text(),
    iops: part.at('Iops').optional(),
    throughput: part.at('Throughput').optional(),
    encrypted: part.at('Encrypted').is(),
  };
}

/** The CDK writes a rule that no address meets where nothing may leave. */
function leadsAnywhere(rule: Part): boolean {
  return rule.at('CidrIp').plain() !== '255.255.255.255/32';
}

function portOf(way: OpenPort['way']): (rule: Part) => OpenPort {
  return (rule) => ({
    way,
    from: rule.at('CidrIp').plain() ?? 'a security group',
    protocol: rule.at('IpProtocol').text(),
    port: rule.at('FromPort').optional(),
  });
}

function tagsOf(part: Part): Readonly<Record<string, string>> {
  return Object.fromEntries(
    part
      .at('Tags')
      .list()
      .map((tag) => [tag.at('Key').text(), tag.at('Value').text()]),
  );
}

/** Tags of the environment come from its stacks. */
export function fleetTags(tags: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const own = ['Name', 'PatchGroup', 'groundplan:servers', 'pattern'];
  return Object.fromEntries(own.flatMap((key) => (tags[key] === undefined ? [] : [[key, tags[key]]])));
}
