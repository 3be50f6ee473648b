import { Match, Template } from 'aws-cdk-lib/assertions';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Servers } from '../../../../lib/patterns/servers/aws-cdk';
import { clinicContext, testApp, TestStack } from '../../../engines/aws-cdk/fixture';
import { build, only, place, production, staging, synthesise } from '../fixture';

describe('role', () => {
  test('is managed, reads one parameter, writes its own logs, and has no policy of AWS', () => {
    const template = synthesise();
    template.hasResourceProperties('AWS::IAM::Role', { ManagedPolicyArns: [{ Ref: 'ehrPolicy071FAE60' }] });
    template.resourceCountIs('AWS::IAM::Policy', 0);
    template.hasResourceProperties('AWS::IAM::ManagedPolicy', {
      PolicyDocument: {
        Statement: [
          {
            Effect: 'Allow',
            Resource: '*',
            Action: Match.arrayWith(['ssm:UpdateInstanceInformation', 'ssmmessages:OpenDataChannel']),
          },
          {
            Effect: 'Allow',
            Action: ['ssm:GetParameter', 'ssm:GetParameters'],
            Resource: {
              'Fn::Join': [
                '',
                ['arn:aws:ssm:eu-west-1:123456789012:parameter/', { Ref: 'ehrAgentConfiguration7F1C92E9' }],
              ],
            },
          },
          {
            Effect: 'Allow',
            Action: 'cloudwatch:PutMetricData',
            Resource: '*',
            Condition: { StringEquals: { 'cloudwatch:namespace': 'CWAgent' } },
          },
          {
            Effect: 'Allow',
            Action: ['logs:CreateLogStream', 'logs:DescribeLogStreams', 'logs:PutLogEvents'],
            Resource: [
              { 'Fn::GetAtt': ['ehrLogssecurity6CBA3DA8', 'Arn'] },
              { 'Fn::GetAtt': ['ehrLogssystem5CFAEE7A', 'Arn'] },
            ],
          },
          { Effect: 'Allow', Action: 'cloudformation:SignalResource', Resource: { Ref: 'AWS::StackId' } },
          {
            Effect: 'Allow',
            Action: 'autoscaling:CompleteLifecycleAction',
            Resource: '*',
            Condition: { StringEquals: { 'aws:ResourceTag/groundplan:servers': 'northwind-production-ehr' } },
          },
        ],
      },
    });
  });

  test('is granted more by whoever owns it', () => {
    const { stack, servers } = build();
    new Bucket(stack, 'documents').grantRead(servers);
    Template.fromStack(stack).hasResourceProperties('AWS::IAM::Policy', { Roles: [{ Ref: 'ehrRole1619E010' }] });
  });
});

describe('encryption key', () => {
  const autoScaling = {
    ArnEquals: {
      'aws:PrincipalArn':
        'arn:aws:iam::123456789012:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling',
    },
  };

  test('lets Auto Scaling, and nobody else, start servers with it', () => {
    const policy = only(synthesise(), 'AWS::KMS::Key').Properties.KeyPolicy as { Statement: Record<string, unknown>[] };
    expect(policy.Statement.filter(({ Principal }) => JSON.stringify(Principal) === '{"AWS":"*"}')).toEqual([
      {
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Action: ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
        Resource: '*',
        Condition: autoScaling,
      },
      {
        Effect: 'Allow',
        Principal: { AWS: '*' },
        Action: 'kms:CreateGrant',
        Resource: '*',
        Condition: { ...autoScaling, Bool: { 'kms:GrantIsForAWSResource': 'true' } },
      },
    ]);
  });

  test('is not made for a client that leaves its keys to the provider', () => {
    const template = synthesise({}, clinicContext({ tier: 'bronze', regulations: [] }));
    template.resourceCountIs('AWS::KMS::Key', 0);
    template.allResourcesProperties('AWS::Logs::LogGroup', { KmsKeyId: Match.absent(), RetentionInDays: 30 });
    template.hasResourceProperties('AWS::EC2::LaunchTemplate', {
      LaunchTemplateData: { BlockDeviceMappings: [{ Ebs: { Encrypted: true, KmsKeyId: Match.absent() } }] },
    });
  });

  test('may be given', () => {
    const stack = new TestStack(testApp(), 'workload', production);
    const encryptionKey = Key.fromKeyArn(
      stack,
      'key',
      'arn:aws:kms:eu-west-1:123456789012:key/1a2b3c4d-5e6f-4a1b-8c2d-3e4f5a6b7c8d',
    );
    new Servers(stack, 'ehr', { os: 'ubuntu-24.04', network: place(stack), encryptionKey });
    const template = Template.fromStack(stack);
    template.resourceCountIs('AWS::KMS::Key', 0);
    template.allResourcesProperties('AWS::Logs::LogGroup', {
      KmsKeyId: 'arn:aws:kms:eu-west-1:123456789012:key/1a2b3c4d-5e6f-4a1b-8c2d-3e4f5a6b7c8d',
    });
  });
});

describe('care', () => {
  test('the agent is installed before it is configured', () => {
    const command = { Properties: { DocumentType: 'Command' } };
    const [document] = Object.values(synthesise().findResources('AWS::SSM::Document', command));
    const { Content } = document?.Properties as { Content: { mainSteps: { action: string }[] } };
    expect(Content.mainSteps.map(({ action }) => action)).toEqual(['aws:configurePackage', 'aws:runDocument']);
    synthesise().hasResourceProperties('AWS::SSM::Association', {
      Targets: [{ Key: 'tag:groundplan:servers', Values: ['northwind-production-ehr'] }],
    });
  });

  test.each([
    ['amazon-linux-2023', 'system', 'file_path', '/var/log/messages'],
    ['ubuntu-24.04', 'security', 'file_path', '/var/log/auth.log'],
    ['windows-2022', 'security', 'event_name', 'Security'],
  ] as const)('%s sends its %s log', (os, kind, property, source) => {
    const { stack } = build({ os });
    const value = JSON.stringify(only(Template.fromStack(stack), 'AWS::SSM::Parameter').Properties.Value);
    expect(value).toContain(`\\"${property}\\":\\"${source}\\"`);
    expect(value).toContain(`{"Ref":"ehrLogs${kind}`);
  });

  test('logs are kept as long as the profile says, and outlive production', () => {
    const template = synthesise();
    template.resourceCountIs('AWS::Logs::LogGroup', 2);
    template.allResources('AWS::Logs::LogGroup', { DeletionPolicy: 'Retain', Properties: { RetentionInDays: 2192 } });
    synthesise({}, staging).allResources('AWS::Logs::LogGroup', {
      DeletionPolicy: 'Delete',
      Properties: { RetentionInDays: 30 },
    });
  });

  test('servers without data are replaced by new ones on Sunday night, by the clock of the client', () => {
    const template = synthesise({ stopAlarms: ['outage'] });
    template.hasResourceProperties('AWS::SSM::MaintenanceWindow', {
      Schedule: 'cron(0 3 ? * SUN *)',
      ScheduleTimezone: 'Europe/Dublin',
      Duration: 3,
      Cutoff: 1,
    });
    template.hasResourceProperties('AWS::SSM::MaintenanceWindowTask', {
      TaskType: 'AUTOMATION',
      Targets: Match.absent(),
    });
    template.hasResourceProperties('AWS::SSM::Document', {
      DocumentType: 'Automation',
      Content: {
        mainSteps: [
          {
            inputs: {
              Api: 'StartInstanceRefresh',
              AutoScalingGroupName: { Ref: 'ehrASG1DE33892' },
              Preferences: {
                MinHealthyPercentage: 100,
                MaxHealthyPercentage: 110,
                InstanceWarmup: 300,
                AlarmSpecification: { Alarms: ['outage'] },
              },
            },
          },
        ],
      },
    });
    template.resourceCountIs('AWS::SSM::PatchBaseline', 0);
    synthesise({}, staging).resourceCountIs('AWS::SSM::MaintenanceWindow', 0);
  });

  test('or when they are too old', () => {
    const template = synthesise({ patching: { maxLifetimeDays: 30 } });
    template.hasResourceProperties('AWS::AutoScaling::AutoScalingGroup', { MaxInstanceLifetime: 2_592_000 });
    template.resourceCountIs('AWS::SSM::MaintenanceWindow', 0);
  });
});
