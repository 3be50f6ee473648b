import type { RecordedResource } from '../../../stacks/pulumi/recorder/recording';
import type { Recorded } from '../../engines/pulumi-aws/fixture';
import {
  inOrder,
  type DescribedDisk,
  type DescribedGroup,
  type DescribedServer,
  type Description,
  type OpenPort,
} from './description';
import { Part } from './part';
import { fleetTags, ofDimension } from './description-of-template';

/** A fleet as a program of Pulumi registers it. */
export function ofRecording(recorded: Recorded): Description {
  const found = (type: string): readonly RecordedResource[] => recorded.ofType(`aws:${type}`);
  const inputs = (type: string): readonly Part[] => found(type).map((one) => new Part(one.inputs));
  const each = <Item>(type: string, describe: (part: Part) => Item): Item[] => inOrder(inputs(type).map(describe));
  const of = (type: string, group: string): readonly Part[] =>
    found(type).flatMap((one) =>
      one.propertyDependencies.autoscalingGroupName?.includes(group) ? new Part(one.inputs) : [],
    );

  return {
    groups: inOrder(
      found('autoscaling/group:Group').map(({ urn, inputs: group }) =>
        groupOf(new Part(group), of('autoscaling/schedule:Schedule', urn), of('autoscaling/policy:Policy', urn)),
      ),
    ),
    servers: each('ec2/launchTemplate:LaunchTemplate', serverOf),
    volumes: each('ebs/volume:Volume', (part) => ({
      ...diskOf(part, 'size', 'type'),
      zone: part.at('availabilityZone').text(),
      tag: part.at('tags', 'groundplan:volume').text(),
    })),
    addresses: each('ec2/networkInterface:NetworkInterface', (part) => part.at('tags', 'groundplan:address').text()),
    keys: each('kms/key:Key', (part) => part.at('enableKeyRotation').is()),
    logRetention: each('cloudwatch/logGroup:LogGroup', (part) => part.at('retentionInDays').number()),
    openPorts: inOrder([
      ...inputs('vpc/securityGroupIngressRule:SecurityGroupIngressRule').map(portOf('in')),
      ...inputs('vpc/securityGroupEgressRule:SecurityGroupEgressRule').map(portOf('out')),
    ]),
    loadBalancers: each('lb/loadBalancer:LoadBalancer', (part) => ({
      internal: part.at('internal').is(),
      subnets: part.at('subnets').texts(),
    })),
    targetGroups: each('lb/targetGroup:TargetGroup', (part) => ({
      port: part.at('port').number(),
      protocol: part.at('protocol').text(),
      path: part.at('healthCheck', 'path').text(),
      healthy: part.at('healthCheck', 'matcher').text(),
    })),
    listeners: each('lb/listener:Listener', (part) => ({
      port: part.at('port').number(),
      protocol: part.at('protocol').text(),
      policy: part.at('sslPolicy').plain(),
      does: part.at('defaultActions', '0', 'type').text(),
    })),
    rules: each('lb/listenerRule:ListenerRule', (part) => ({
      priority: part.at('priority').number(),
      hosts: part
        .at('conditions')
        .list()
        .flatMap((one) => one.at('hostHeader', 'values').texts()),
      paths: part
        .at('conditions')
        .list()
        .flatMap((one) => one.at('pathPattern', 'values').texts()),
      forwardsBy: part.at('actions', '0', 'forward').exists() ? 'ForwardConfig' : 'TargetGroupArn',
    })),
    webFirewall: inputs('wafv2/webAcl:WebAcl').flatMap((part) =>
      part
        .at('rules')
        .list()
        .flatMap((rule) => [
          rule.at('name').text(),
          ...rule
            .at('statement', 'managedRuleGroupStatement', 'ruleActionOverrides')
            .list()
            .map((override) => override.at('name').text()),
        ]),
    ),
    accessLogs: inputs('s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration').map((part) => {
      const rule = part.at('rules', '0');
      return [
        rule.at('expiration', 'days').number(),
        ...rule
          .at('transitions')
          .list()
          .map((to) => [to.at('days').number(), to.at('storageClass').text()]),
      ];
    }),
    windows: each('ssm/maintenanceWindow:MaintenanceWindow', (part) => ({
      cron: part.at('schedule').text(),
      zone: part.at('scheduleTimezone').text(),
      hours: part.at('duration').number(),
      cutoff: part.at('cutoff').number(),
    })),
    patchGroups: each('ssm/patchBaseline:PatchBaseline', (part) => [
      part.at('operatingSystem').text(),
      part.at('approvalRules', '0', 'approveAfterDays').number(),
      ...inputs('ssm/patchGroup:PatchGroup').map((group) => group.at('patchGroup').text()),
    ]),
    documents: each('ssm/document:Document', (part) => part.at('documentType').text()),
    associations: each('ssm/association:Association', (part) => [
      part.at('associationName').text(),
      part.at('scheduleExpression').text(),
    ]),
    answers: each('scheduler/schedule:Schedule', (part) => ({
      cron: part.at('scheduleExpression').text(),
      zone: part.at('scheduleExpressionTimezone').text(),
    })),
  };
}

function groupOf(part: Part, actions: readonly Part[], policies: readonly Part[]): DescribedGroup {
  const hook = part.at('initialLifecycleHooks', '0');
  const spot = part.at('mixedInstancesPolicy');
  return {
    limits: [part.at('minSize').number(), part.at('maxSize').number(), part.at('desiredCapacity').optional()],
    subnets: part.at('vpcZoneIdentifiers').texts(),
    health: part.at('healthCheckType').text(),
    graceSeconds: part.at('healthCheckGracePeriod').number(),
    warmUpSeconds: part.at('defaultInstanceWarmup').number(),
    terminates: part.at('terminationPolicies').texts(),
    lifetime: part.at('maxInstanceLifetime').optional(),
    hook: [hook.at('name').text(), hook.at('defaultResult').text(), hook.at('heartbeatTimeout').number()],
    spot: spot.exists() && [
      spot.at('instancesDistribution', 'onDemandBaseCapacity').number(),
      spot.at('instancesDistribution', 'onDemandPercentageAboveBaseCapacity').number(),
      spot.at('instancesDistribution', 'spotAllocationStrategy').text(),
      ...spot
        .at('launchTemplate', 'overrides')
        .list()
        .map((one) => one.at('instanceType').text()),
    ],
    tags: fleetTags(
      Object.fromEntries(
        part
          .at('tags')
          .list()
          .map((tag) => [tag.at('key').text(), tag.at('value').text()]),
      ),
    ),
    schedule: inOrder(
      actions.map((action) => ({
        cron: action.at('recurrence').plain(),
        zone: action.at('timeZone').plain(),
        start: action.at('startTime').plain(),
        end: action.at('endTime').plain(),
        limits: [action.at('minSize').number(), action.at('maxSize').number(), asItIs(action.at('desiredCapacity'))],
      })),
    ),
    tracks: inOrder(
      policies.map((policy) => {
        const forecast = policy.at('predictiveScalingConfiguration');
        if (forecast.exists()) {
          const of = forecast.at('metricSpecification');
          return [
            of.at('predefinedMetricPairSpecification', 'predefinedMetricType').text(),
            of.at('targetValue').number(),
            forecast.at('mode').text(),
            forecast.at('schedulingBufferTime').number(),
          ] as const;
        }
        const tracking = policy.at('targetTrackingConfiguration');
        return [trackedIn(tracking), tracking.at('targetValue').number()] as const;
      }),
    ),
  };
}

function trackedIn(tracking: Part): string {
  const own = tracking.at('customizedMetricSpecification');
  if (!own.exists()) return tracking.at('predefinedMetricSpecification', 'predefinedMetricType').text();
  const queries = own.at('metrics').list();
  const dimensions = (of: Part, key: string): readonly string[] =>
    of
      .at(key)
      .list()
      .map((one) => ofDimension(one.at('name').text(), one.at('value')));
  if (queries.length === 0) return metricOf(own, own.at('statistic').text(), dimensions(own, 'metricDimensions'));
  return queries
    .map((query) => {
      const stat = query.at('metricStat');
      if (!stat.exists()) return query.at('expression').text();
      return `${query.at('id').text()}: ${metricOf(stat.at('metric'), stat.at('stat').text(), dimensions(stat.at('metric'), 'dimensions'))}`;
    })
    .join('; ');
}

function metricOf(metric: Part, statistic: string, dimensions: readonly string[]): string {
  return [metric.at('namespace').text(), metric.at('metricName').text(), statistic, ...dimensions].join(' ');
}

/** The provider says -1 of what an action leaves alone. */
function asItIs(desired: Part): number | undefined {
  return desired.number() === -1 ? undefined : desired.number();
}

function serverOf(part: Part): DescribedServer {
  return {
    type: part.at('instanceType').text(),
    image: part.at('imageId').text(),
    credits: part.at('creditSpecification', 'cpuCredits').plain(),
    tokens: part.at('metadataOptions', 'httpTokens').text(),
    hops: part.at('metadataOptions', 'httpPutResponseHopLimit').number(),
    devices: part
      .at('blockDeviceMappings')
      .list()
      .map((mapping) => ({
        device: mapping.at('deviceName').text(),
        ...diskOf(mapping.at('ebs'), 'volumeSize', 'volumeType'),
      })),
  };
}

function diskOf(part: Part, size: string, type: string): DescribedDisk {
  return {
    gib: part.at(size).number(),
    type: part.at(type).text(),
    iops: part.at('iops').optional(),
    throughput: part.at('throughput').optional(),
    encrypted: part.at('encrypted').is(),
  };
}

function portOf(way: OpenPort['way']): (rule: Part) => OpenPort {
  return (rule) => ({
    way,
    from: rule.at('cidrIpv4').plain() ?? 'a security group',
    protocol: rule.at('ipProtocol').text(),
    port: rule.at('fromPort').optional(),
  });
}
