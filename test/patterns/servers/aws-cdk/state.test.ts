import { Match, Template } from 'aws-cdk-lib/assertions';
import { Construct } from 'constructs';
import { Servers } from '../../../../lib/patterns/servers/aws-cdk';
import { testApp, TestStack } from '../../../engines/aws-cdk/fixture';
import { certificate, only, place, production, staging, synthesise, userData } from '../fixture';

const dataVolumes = { records: { gib: 200, iops: 4000, throughputMibps: 250 } };

describe('servers that keep data', () => {
  const template = synthesise({ count: 3, dataVolumes });
  const groups = Object.values(template.findResources('AWS::AutoScaling::AutoScalingGroup')) as {
    Properties: Record<string, unknown>;
    UpdatePolicy: { AutoScalingRollingUpdate: Record<string, unknown> };
    CreationPolicy: unknown;
  }[];

  test('have a group each, whose one server may be in standby, in a zone that it never leaves', () => {
    expect(
      groups.map(({ Properties: { MinSize, MaxSize, DesiredCapacity, VPCZoneIdentifier } }) => [
        MinSize,
        MaxSize,
        DesiredCapacity,
        VPCZoneIdentifier,
      ]),
    ).toEqual([
      ['0', '1', '1', ['subnet-0000000c']],
      ['0', '1', '1', ['subnet-0000000d']],
      ['0', '1', '1', ['subnet-0000000c']],
    ]);
  });

  test('are replaced one by one, the old one first; the deployment waits for each', () => {
    for (const { UpdatePolicy, CreationPolicy } of groups) {
      expect(UpdatePolicy.AutoScalingRollingUpdate).toMatchObject({
        MinInstancesInService: 0,
        MaxBatchSize: 1,
        WaitOnResourceSignals: true,
        PauseTime: 'PT20M',
      });
      expect(CreationPolicy).toEqual({ ResourceSignal: { Count: 1, Timeout: 'PT20M' } });
    }
  });

  test('find their volumes by a tag; these are encrypted, and outlive servers and stack', () => {
    const volumes = Object.values(template.findResources('AWS::EC2::Volume')) as Record<string, unknown>[];
    const zones = ['eu-west-1a', 'eu-west-1b', 'eu-west-1a'];
    expect(volumes).toHaveLength(3);
    volumes.forEach(({ Properties, DeletionPolicy, UpdateReplacePolicy }, at) => {
      expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(['RetainExceptOnCreate', 'Retain']);
      expect(Properties).toMatchObject({
        AvailabilityZone: zones[at],
        Encrypted: true,
        Size: 200,
        VolumeType: 'gp3',
        Iops: 4000,
        Throughput: 250,
        KmsKeyId: { 'Fn::GetAtt': ['ehrKey67B8859A', 'Arn'] },
      });
      expect((Properties as { Tags: unknown }).Tags).toEqual(
        expect.arrayContaining([
          { Key: 'groundplan:servers', Value: 'northwind-production-ehr' },
          { Key: 'groundplan:volume', Value: `northwind-production-ehr/${at + 1}/records/linux` },
          { Key: 'pattern', Value: 'servers/ehr' },
        ]),
      );
    });
  });

  test('may take what carries the tag of their fleet, and detach nothing', () => {
    template.hasResourceProperties('AWS::IAM::ManagedPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          {
            Effect: 'Allow',
            Action: ['autoscaling:CompleteLifecycleAction', 'ec2:AttachVolume'],
            Resource: '*',
            Condition: { StringEquals: { 'aws:ResourceTag/groundplan:servers': 'northwind-production-ehr' } },
          },
        ]),
      },
    });
    expect(JSON.stringify(template.findResources('AWS::IAM::ManagedPolicy'))).not.toContain('Detach');
  });

  test('write what their patches print', () => {
    const [printed = ''] = Object.keys(template.findResources('AWS::Logs::LogGroup')).filter((id) =>
      id.includes('Logspatching'),
    );
    template.hasResourceProperties('AWS::IAM::ManagedPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          {
            Effect: 'Allow',
            Action: ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
            Resource: Match.arrayWith([{ 'Fn::GetAtt': [printed, 'Arn'] }]),
          },
        ]),
      },
    });
  });

  test('come and go with no block device but that of the system', () => {
    template.allResourcesProperties('AWS::EC2::LaunchTemplate', {
      LaunchTemplateData: { BlockDeviceMappings: [{ DeviceName: '/dev/xvda' }] },
    });
  });

  test('are patched out of service, one after the other, by a baseline of their own', () => {
    template.hasResourceProperties('AWS::SSM::PatchBaseline', {
      OperatingSystem: 'AMAZON_LINUX_2023',
      PatchGroups: ['production.ehr'],
    });
    template.hasResourceProperties('AWS::SSM::MaintenanceWindow', {
      Schedule: 'cron(0 3 ? * SUN *)',
      ScheduleTimezone: 'Europe/Dublin',
      Duration: 3,
      Cutoff: 1,
    });
    template.hasResourceProperties('AWS::SSM::MaintenanceWindowTask', {
      TaskType: 'AUTOMATION',
      MaxConcurrency: '1',
      TaskInvocationParameters: {
        MaintenanceWindowAutomationParameters: { Parameters: { InstanceId: ['{{TARGET_ID}}'] } },
      },
    });
    const documents = Object.values(
      template.findResources('AWS::SSM::Document', { Properties: { DocumentType: 'Automation' } }),
    );
    const { mainSteps } = (
      documents[0]?.Properties as { Content: { mainSteps: { name: string; onFailure?: string }[] } }
    ).Content;
    expect(mainSteps.map(({ name }) => name)).toEqual([
      'findGroup',
      'takeOutOfService',
      'waitUntilOutOfService',
      'patch',
      'returnToService',
      'noMissingCount',
      'noFailedCount',
    ]);
    expect(mainSteps.find(({ name }) => name === 'patch')?.onFailure).toBe('step:returnToService');
  });
});

test('another family of operating systems finds no volume that this one formatted', () => {
  const volumes = (os: 'ubuntu-24.04' | 'windows-2022'): readonly string[] =>
    Object.keys(synthesise({ os, count: 1, dataVolumes }).findResources('AWS::EC2::Volume'));
  expect(volumes('windows-2022')).not.toEqual(volumes('ubuntu-24.04'));
  expect(volumes('ubuntu-24.04')).toEqual(
    Object.keys(synthesise({ os: 'amazon-linux-2023', count: 1, dataVolumes }).findResources('AWS::EC2::Volume')),
  );
});

test('volumes of an environment that may be deleted whole stay as snapshots', () => {
  const volume = only(synthesise({ count: 1, dataVolumes }, staging), 'AWS::EC2::Volume');
  expect([volume.DeletionPolicy, volume.UpdateReplacePolicy]).toEqual(['Snapshot', 'Snapshot']);
});

test('a server that keeps data is stopped by its desired capacity', () => {
  const template = synthesise({ count: 1, dataVolumes }, staging);
  template.resourceCountIs('AWS::AutoScaling::ScheduledAction', 2);
  for (const running of [0, 1])
    template.hasResourceProperties('AWS::AutoScaling::ScheduledAction', {
      MinSize: 0,
      MaxSize: running,
      DesiredCapacity: running,
    });
});

test('an address is kept with the security group of the servers, so that neither goes with a server', () => {
  const template = synthesise({ count: 2, fixedAddress: true });
  template.resourceCountIs('AWS::EC2::NetworkInterface', 2);
  const [group] = Object.keys(template.findResources('AWS::EC2::SecurityGroup'));
  template.allResources('AWS::EC2::NetworkInterface', {
    DeletionPolicy: 'RetainExceptOnCreate',
    Properties: { GroupSet: [{ 'Fn::GetAtt': [group, 'GroupId'] }] },
  });
  template.resourceCountIs('AWS::EC2::Volume', 0);
});

test('rules of a security group that stands with its addresses stand with the servers, where the load balancer is', () => {
  const app = testApp();
  const data = new TestStack(app, 'data', production);
  const workload = new TestStack(app, 'workload', production);
  new Servers(workload, 'ehr', {
    os: 'amazon-linux-2023',
    network: place(workload),
    certificate,
    userData,
    loadBalancer: {},
    fixedAddress: true,
    dataScope: new Construct(data, 'servers-ehr'),
  });
  Template.fromStack(data).resourceCountIs('AWS::EC2::SecurityGroup', 1);
  Template.fromStack(data).resourceCountIs('AWS::EC2::SecurityGroupIngress', 0);
  const template = Template.fromStack(workload);
  template.resourceCountIs('AWS::EC2::SecurityGroup', 1);
  template.resourceCountIs('AWS::EC2::SecurityGroupEgress', 1);
  const group = only(template, 'AWS::EC2::SecurityGroupIngress').Properties.GroupId;
  const launched = Object.values(template.findResources('AWS::EC2::LaunchTemplate'));
  expect(launched).toHaveLength(2);
  for (const { Properties } of launched) {
    expect(Properties).toMatchObject({ LaunchTemplateData: { SecurityGroupIds: [group] } });
  }
});

test('key and volumes stand where they are told to, apart from the servers', () => {
  const app = testApp();
  const data = new TestStack(app, 'data', production);
  const workload = new TestStack(app, 'workload', production);
  new Servers(workload, 'ehr', {
    os: 'amazon-linux-2023',
    network: place(workload),
    dataVolumes,
    dataScope: new Construct(data, 'servers-ehr'),
  });
  const kept = Template.fromStack(data);
  for (const type of ['AWS::KMS::Key', 'AWS::EC2::Volume']) {
    expect(Object.keys(kept.findResources(type)).length).toBeGreaterThan(0);
    Template.fromStack(workload).resourceCountIs(type, 0);
  }
});
