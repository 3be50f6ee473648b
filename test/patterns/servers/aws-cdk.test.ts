import path from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { ListenerCertificate } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { InputError } from '../../../lib/problem';
import { Network } from '../../../lib/patterns/network/aws-cdk';
import { Servers } from '../../../lib/patterns/servers/aws-cdk';
import { clinicContext, dimensionsOf, expectGolden, testApp, TestStack } from '../../engines/aws-cdk/fixture';
import { checkUnacknowledged, findings, staleExceptions } from '../../engines/aws-cdk/gate';
import {
  build,
  certificate,
  certificateArn,
  only,
  place,
  production,
  publicly,
  staging,
  synthesise,
  userData,
} from './fixture';

describe('launch template', () => {
  test('metadata by token, on the server itself; encrypted gp3; no key pair', () => {
    const template = synthesise({ data: 'ephemeral', dataVolumes: { records: { gib: 100 } } });
    const ebs = {
      Encrypted: true,
      VolumeType: 'gp3',
      DeleteOnTermination: true,
      KmsKeyId: { 'Fn::GetAtt': ['ehrKey67B8859A', 'Arn'] },
    };
    template.hasResourceProperties('AWS::EC2::LaunchTemplate', {
      LaunchTemplateData: {
        MetadataOptions: { HttpTokens: 'required', HttpPutResponseHopLimit: 1 },
        BlockDeviceMappings: [
          { DeviceName: '/dev/xvda', Ebs: { ...ebs, VolumeSize: 30 } },
          { DeviceName: '/dev/sdf', Ebs: { ...ebs, VolumeSize: 100 } },
        ],
        InstanceType: 'm6i.large',
        KeyName: Match.absent(),
        CreditSpecification: Match.absent(),
      },
    });
  });

  test.each([
    ['amazon-linux-2023', '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'],
    ['windows-2025', '/aws/service/ami-windows-latest/Windows_Server-2025-English-Full-Base'],
  ] as const)('%s: the image is resolved at launch, and nothing is looked up', (os, parameter) => {
    const template = synthesise({ os });
    template.hasResourceProperties('AWS::EC2::LaunchTemplate', {
      LaunchTemplateData: { ImageId: `resolve:ssm:${parameter}` },
    });
    expect(Object.keys(template.findParameters('*'))).toEqual(['BootstrapVersion']);
  });

  test('burstable servers keep to the credits that they earn', () => {
    synthesise({}, staging).hasResourceProperties('AWS::EC2::LaunchTemplate', {
      LaunchTemplateData: { InstanceType: 't3.large', CreditSpecification: { CpuCredits: 'standard' } },
    });
  });
});

describe('Auto Scaling group', () => {
  test('has fewest and most servers and never a desired capacity', () => {
    const group = only(synthesise(), 'AWS::AutoScaling::AutoScalingGroup');
    expect(group.Properties).toMatchObject({
      MinSize: '2',
      MaxSize: '4',
      VPCZoneIdentifier: ['subnet-0000000c', 'subnet-0000000d'],
    });
    expect(group.Properties).not.toHaveProperty('DesiredCapacity');
    expect(group.UpdatePolicy).toEqual({
      AutoScalingRollingUpdate: {
        MaxBatchSize: 1,
        MinInstancesInService: 2,
        PauseTime: 'PT20M',
        WaitOnResourceSignals: true,
        SuspendProcesses: [
          'HealthCheck',
          'ReplaceUnhealthy',
          'AZRebalance',
          'AlarmNotification',
          'ScheduledActions',
          'InstanceRefresh',
        ],
      },
      AutoScalingScheduledAction: { IgnoreUnmodifiedGroupSizeProperties: true },
    });
  });

  test('asks the load balancer whether a server is healthy, when there is one', () => {
    const type = 'AWS::AutoScaling::AutoScalingGroup';
    synthesise().hasResourceProperties(type, { HealthCheckType: 'EC2', HealthCheckGracePeriod: 300 });
    synthesise({ os: 'windows-2022', loadBalancer: {} }).hasResourceProperties(type, {
      HealthCheckType: 'ELB',
      HealthCheckGracePeriod: 300,
    });
  });

  test('sleeps by the clock of the client', () => {
    const template = synthesise({}, staging);
    template.resourceCountIs('AWS::AutoScaling::ScheduledAction', 2);
    const limits = {
      AutoScalingGroupName: { Ref: 'ehrASG1DE33892' },
      TimeZone: 'Europe/Dublin',
      DesiredCapacity: Match.absent(),
    };
    template.hasResourceProperties('AWS::AutoScaling::ScheduledAction', {
      ...limits,
      Recurrence: '0 8 * * MON,TUE,WED,THU,FRI',
      MinSize: 1,
      MaxSize: 2,
    });
    template.hasResourceProperties('AWS::AutoScaling::ScheduledAction', {
      ...limits,
      Recurrence: '0 18 * * MON,TUE,WED,THU,FRI',
      MinSize: 0,
      MaxSize: 0,
    });
  });

  test('holds CPU and requests', () => {
    const template = synthesise({ loadBalancer: {}, scaling: { requestsPerMinute: 600 } });
    template.resourceCountIs('AWS::AutoScaling::ScalingPolicy', 2);
    for (const [metric, target] of [
      ['ASGAverageCPUUtilization', 60],
      ['ALBRequestCountPerTarget', 600],
    ] as const) {
      template.hasResourceProperties('AWS::AutoScaling::ScalingPolicy', {
        TargetTrackingConfiguration: {
          PredefinedMetricSpecification: { PredefinedMetricType: metric },
          TargetValue: target,
        },
      });
    }
  });

  test('mixes spot with an on-demand base', () => {
    const template = synthesise({ spot: { percent: 70 } });
    template.hasResourceProperties('AWS::AutoScaling::AutoScalingGroup', {
      CapacityRebalance: true,
      LaunchTemplate: Match.absent(),
      MixedInstancesPolicy: {
        InstancesDistribution: {
          OnDemandBaseCapacity: 1,
          OnDemandPercentageAboveBaseCapacity: 30,
          SpotAllocationStrategy: 'price-capacity-optimized',
        },
        LaunchTemplate: {
          Overrides: ['m6i.large', 'm5.large', 'm5d.large', 'r6i.large', 'r5.large'].map((type) => ({
            InstanceType: type,
          })),
        },
      },
    });
  });
});

test('alarms are bound to the fleet and to its load balancer', () => {
  const { stack, servers } = build({ loadBalancer: {} });
  expect(servers.watchName).toBe('servers/ehr');
  const measured = servers.alarms.filter((alarm) => 'metric' in alarm);
  const bound = measured.map(({ alarm, metric }) => [alarm.plan.id, Object.keys(dimensionsOf(metric)).join()]);
  expect(Object.fromEntries(bound)).toEqual({
    ServersMissing: 'AutoScalingGroupName',
    NoServers: 'AutoScalingGroupName',
    CpuHigh: 'AutoScalingGroupName',
    MemoryHigh: 'AutoScalingGroupName',
    DiskFull: 'AutoScalingGroupName',
    AgentSilent: 'AutoScalingGroupName',
    NoHealthyTarget: 'LoadBalancer,TargetGroup',
    UnhealthyTargets: 'LoadBalancer,TargetGroup',
    ServerErrors: 'LoadBalancer,TargetGroup',
    LoadBalancerErrors: 'LoadBalancer',
    SlowResponses: 'LoadBalancer,TargetGroup',
    CertificateExpires: 'CertificateArn',
  });
  const events = servers.alarms.filter((alarm) => 'resource' in alarm);
  expect(events.map(({ alarm, resource }) => [alarm.plan.id, stack.resolve(resource) as unknown])).toEqual([
    ['FailedLaunch', { Ref: 'ehrASG1DE33892' }],
    ['RefreshFailed', { Ref: 'ehrASG1DE33892' }],
  ]);
  expect(measured.map(({ metric }) => stack.resolve(dimensionsOf(metric)) as unknown)).toContainEqual({
    AutoScalingGroupName: { Ref: 'ehrASG1DE33892' },
  });
  expect(measured.map(({ metric }) => stack.resolve(dimensionsOf(metric)) as unknown)).toContainEqual({
    CertificateArn: certificateArn,
  });
});

test('its name is the construct ID, or the one that it is given', () => {
  const { servers } = build({ name: 'records' });
  expect([servers.plan.name, servers.watchName]).toEqual(['records', 'servers/records']);
});

test('renders a plan that was made elsewhere as it renders one of its own', () => {
  const own = build({ loadBalancer: publicly });
  const stack = new TestStack(testApp(), 'workload', production);
  new Servers(stack, 'ehr', { plan: own.servers.plan, network: place(stack), certificate, userData });
  expect(Template.fromStack(stack).toJSON()).toEqual(Template.fromStack(own.stack).toJSON());
});

test('a load balancer must have a certificate, and one of ACM fits', () => {
  const stack = new TestStack(testApp(), 'workload', production);
  const network = place(stack);
  const props = { os: 'amazon-linux-2023', network, userData, loadBalancer: {} } as const;
  expect(() => new Servers(stack, 'without', props)).toThrow(
    new InputError([{ path: ['certificate'], found: 'nothing', expected: 'a certificate for the load balancer' }]),
  );
  new Servers(stack, 'with', { ...props, certificate: Certificate.fromCertificateArn(stack, 'tls', certificateArn) });
});

test('what is wrong with a certificate is said before anything is built, after what is wrong with the props', () => {
  const stack = new TestStack(testApp(), 'workload', production);
  const network = place(stack);
  const elsewhere = ListenerCertificate.fromArn(certificateArn.replace('eu-west-1', 'us-east-1'));
  const props = { os: 'amazon-linux-2023', network, userData, loadBalancer: {} } as const;
  expect(() => new Servers(stack, 'elsewhere', { ...props, certificate: elsewhere })).toThrow(
    new Error('loadBalancer.certificate: found a certificate in us-east-1; expected one in eu-west-1'),
  );
  expect(() => new Servers(stack, 'without', props)).toThrow('certificate: found nothing');
  for (const id of ['elsewhere', 'without']) expect(stack.node.findChild(id).node.children).toEqual([]);
  expect(() => new Servers(stack, 'wrong', { ...props, loadBalancer: { targetPort: 0 } })).toThrow(
    new Error('loadBalancer.targetPort: found 0; expected a whole number from 1 to 65535'),
  );
});

test('a fleet without a load balancer does not look at a certificate', () => {
  const elsewhere = ListenerCertificate.fromArn(certificateArn.replace('eu-west-1', 'us-east-1'));
  expect(build({ certificate: elsewhere }).servers.loadBalancer).toBeUndefined();
});

test('stands in a stack that knows neither account nor region, without any context', () => {
  const stack = new Stack(new App(), 'standalone');
  const network = new Network(stack, 'network', { cidr: '10.0.0.0/16' });
  new Servers(stack, 'web', { os: 'amazon-linux-2023', network, certificate, userData, loadBalancer: publicly });
  const template = Template.fromStack(stack);
  template.resourceCountIs('AWS::AutoScaling::AutoScalingGroup', 1);
});

test.each([
  ['production', 1],
  ['staging', 0],
] as const)('%s passes every rule pack and the template validation, and excepts nothing in vain', (kind, windows) => {
  const build = (app: App): void => {
    const stack = new TestStack(app, 'workload', clinicContext({ kind }));
    const network = place(stack);
    new Servers(stack, 'ehr', {
      os: 'windows-2022',
      network,
      certificate,
      loadBalancer: publicly,
      dataVolumes: { records: { gib: 100 } },
      userData,
    });
    new Servers(stack, 'web', {
      os: 'amazon-linux-2023',
      network,
      certificate,
      loadBalancer: {},
      userData,
      spot: { percent: 50 },
    });
    Template.fromStack(stack).resourceCountIs('AWS::SSM::MaintenanceWindow', 2 * windows);
  };
  expect(findings(build)).toEqual([]);
  expect(staleExceptions(checkUnacknowledged(build))).toEqual([]);
});

test('nothing of it runs code of ours', () => {
  const types = Object.values(
    synthesise({ loadBalancer: publicly }).toJSON().Resources as Record<string, { Type: string }>,
  );
  const ours = types.filter(({ Type }) => Type === 'AWS::Lambda::Function' || Type.startsWith('Custom::'));
  expect(ours).toEqual([]);
});

test('the golden template', () => {
  const { stack } = build({
    os: 'windows-2022',
    size: 'large',
    dataVolumes: { records: { gib: 100 } },
    loadBalancer: publicly,
  });
  expectGolden(stack, path.join(__dirname, 'golden/servers.template.json'));
});
