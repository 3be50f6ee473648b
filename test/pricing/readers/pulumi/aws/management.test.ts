import { Program, presented, properties } from './written';

test('an alarm of one metric and one of several', () => {
  expect(
    properties('aws:cloudwatch/metricAlarm:MetricAlarm', {
      name: 'cpu',
      namespace: 'AWS/EC2',
      metricName: 'CPUUtilization',
      dimensions: { AutoScalingGroupName: 'web' },
      period: 60,
      okActions: ['arn:topic'],
    }),
  ).toEqual({
    AlarmName: 'cpu',
    Namespace: 'AWS/EC2',
    MetricName: 'CPUUtilization',
    Dimensions: [{ Name: 'AutoScalingGroupName', Value: 'web' }],
    Period: 60,
    OKActions: ['arn:topic'],
  });
  expect(
    properties('aws:cloudwatch/metricAlarm:MetricAlarm', {
      metricQueries: [
        { id: 'share', expression: 'bad / all', returnData: true },
        {
          id: 'bad',
          metric: { namespace: 'AWS/ELB', metricName: 'Bad', dimensions: { Lb: 'a' }, period: 10, stat: 'Sum' },
        },
      ],
    }),
  ).toEqual({
    Metrics: [
      { Id: 'share', Expression: 'bad / all', ReturnData: true },
      {
        Id: 'bad',
        MetricStat: {
          Metric: { Namespace: 'AWS/ELB', MetricName: 'Bad', Dimensions: [{ Name: 'Lb', Value: 'a' }] },
          Period: 10,
          Stat: 'Sum',
        },
      },
    ],
  });
});

test('a rule has the targets that name it', () => {
  const program = new Program();
  const rule = program.add('aws:cloudwatch/eventRule:EventRule', {
    scheduleExpression: 'rate(1 hour)',
    eventPattern: '{"source":["aws.ec2"]}',
    state: 'ENABLED',
  });
  program.add(
    'aws:cloudwatch/eventTarget:EventTarget',
    {
      rule: rule.id,
      arn: 'arn:cluster',
      ecsTarget: {
        taskDefinitionArn: 'arn:task',
        taskCount: 2,
        launchType: 'FARGATE',
        networkConfiguration: { subnets: ['subnet-1'], assignPublicIp: true },
      },
    },
    'nightly',
  );
  expect(rule.presented).toEqual({
    type: 'AWS::Events::Rule',
    properties: {
      ScheduleExpression: 'rate(1 hour)',
      EventPattern: { source: ['aws.ec2'] },
      State: 'ENABLED',
      Targets: [
        {
          Id: 'nightly',
          Arn: 'arn:cluster',
          EcsParameters: {
            TaskDefinitionArn: 'arn:task',
            TaskCount: 2,
            LaunchType: 'FARGATE',
            NetworkConfiguration: { AwsVpcConfiguration: { Subnets: ['subnet-1'], AssignPublicIp: 'ENABLED' } },
          },
        },
      ],
    },
  });
});

test('a budget stands in a bag, with its notifications beside it', () => {
  expect(
    properties('aws:budgets/budget:Budget', {
      name: 'shop',
      budgetType: 'COST',
      limitAmount: '1200',
      limitUnit: 'USD',
      timeUnit: 'MONTHLY',
      costFilters: [{ name: 'TagKeyValue', values: ['user:client$shop'] }],
      notifications: [
        {
          comparisonOperator: 'GREATER_THAN',
          notificationType: 'ACTUAL',
          threshold: 80,
          thresholdType: 'PERCENTAGE',
          subscriberEmailAddresses: ['it@example.com'],
        },
      ],
    }),
  ).toEqual({
    Budget: {
      BudgetName: 'shop',
      BudgetType: 'COST',
      BudgetLimit: { Amount: '1200', Unit: 'USD' },
      TimeUnit: 'MONTHLY',
      CostFilters: { TagKeyValue: ['user:client$shop'] },
    },
    NotificationsWithSubscribers: [
      {
        Notification: {
          ComparisonOperator: 'GREATER_THAN',
          NotificationType: 'ACTUAL',
          Threshold: 80,
          ThresholdType: 'PERCENTAGE',
        },
        Subscribers: [{ SubscriptionType: 'EMAIL', Address: 'it@example.com' }],
      },
    ],
  });
});

test.each([
  [
    'aws:cloudwatch/logGroup:LogGroup',
    'AWS::Logs::LogGroup',
    { name: '/web', retentionInDays: 30, kmsKeyId: 'key-1' },
    { LogGroupName: '/web', RetentionInDays: 30, KmsKeyId: 'key-1' },
  ],
  [
    'aws:cloudwatch/compositeAlarm:CompositeAlarm',
    'AWS::CloudWatch::CompositeAlarm',
    { alarmName: 'all', alarmRule: 'ALARM(a)' },
    { AlarmName: 'all', AlarmRule: 'ALARM(a)' },
  ],
  [
    'aws:cloudwatch/dashboard:Dashboard',
    'AWS::CloudWatch::Dashboard',
    { dashboardName: 'web', dashboardBody: '{"widgets":[]}' },
    { DashboardName: 'web', DashboardBody: '{"widgets":[]}' },
  ],
  [
    'aws:cloudwatch/logResourcePolicy:LogResourcePolicy',
    'AWS::Logs::ResourcePolicy',
    { policyName: 'events', policyDocument: '{}' },
    { PolicyName: 'events', PolicyDocument: {} },
  ],
  [
    'aws:ssm/document:Document',
    'AWS::SSM::Document',
    { name: 'boot', documentType: 'Command', content: '{"schemaVersion":"2.2"}' },
    { Name: 'boot', DocumentType: 'Command', Content: { schemaVersion: '2.2' } },
  ],
  [
    'aws:ssm/association:Association',
    'AWS::SSM::Association',
    {
      name: 'AWS-RunPatchBaseline',
      parameters: { Operation: 'Scan' },
      targets: [{ key: 'tag:PatchGroup', values: ['web'] }],
      outputLocation: { s3BucketName: 'logs' },
    },
    {
      Name: 'AWS-RunPatchBaseline',
      Parameters: { Operation: 'Scan' },
      Targets: [{ Key: 'tag:PatchGroup', Values: ['web'] }],
      OutputLocation: { S3Location: { OutputS3BucketName: 'logs' } },
    },
  ],
  [
    'aws:ssm/parameter:Parameter',
    'AWS::SSM::Parameter',
    { name: '/a', type: 'String', value: 'b', tier: 'Advanced', tags: { a: 'b' } },
    { Name: '/a', Type: 'String', Value: 'b', Tier: 'Advanced', Tags: { a: 'b' } },
  ],
  [
    'aws:ssm/maintenanceWindow:MaintenanceWindow',
    'AWS::SSM::MaintenanceWindow',
    { name: 'night', schedule: 'cron(0 2 ? * SUN *)', duration: 3, cutoff: 1, scheduleTimezone: 'Europe/Berlin' },
    { Name: 'night', Schedule: 'cron(0 2 ? * SUN *)', Duration: 3, Cutoff: 1, ScheduleTimezone: 'Europe/Berlin' },
  ],
  [
    'aws:ssm/maintenanceWindowTarget:MaintenanceWindowTarget',
    'AWS::SSM::MaintenanceWindowTarget',
    { windowId: 'mw-1', resourceType: 'INSTANCE', targets: [{ key: 'tag:a', values: ['b'] }] },
    { WindowId: 'mw-1', ResourceType: 'INSTANCE', Targets: [{ Key: 'tag:a', Values: ['b'] }] },
  ],
  [
    'aws:ssm/maintenanceWindowTask:MaintenanceWindowTask',
    'AWS::SSM::MaintenanceWindowTask',
    {
      windowId: 'mw-1',
      taskArn: 'AWS-RunPatchBaseline',
      taskType: 'RUN_COMMAND',
      taskInvocationParameters: { runCommandParameters: { timeoutSeconds: 600 } },
    },
    {
      WindowId: 'mw-1',
      TaskArn: 'AWS-RunPatchBaseline',
      TaskType: 'RUN_COMMAND',
      TaskInvocationParameters: { MaintenanceWindowRunCommandParameters: { TimeoutSeconds: 600 } },
    },
  ],
  [
    'aws:ssm/patchBaseline:PatchBaseline',
    'AWS::SSM::PatchBaseline',
    {
      name: 'web',
      operatingSystem: 'AMAZON_LINUX_2023',
      approvalRules: [{ approveAfterDays: 7, patchFilters: [{ key: 'SEVERITY', values: ['Critical'] }] }],
    },
    {
      Name: 'web',
      OperatingSystem: 'AMAZON_LINUX_2023',
      ApprovalRules: {
        PatchRules: [
          { ApproveAfterDays: 7, PatchFilterGroup: { PatchFilters: [{ Key: 'SEVERITY', Values: ['Critical'] }] } },
        ],
      },
    },
  ],
  [
    'aws:scheduler/schedule:Schedule',
    'AWS::Scheduler::Schedule',
    {
      name: 'stop',
      scheduleExpression: 'cron(0 20 ? * MON-FRI *)',
      flexibleTimeWindow: { mode: 'OFF' },
      target: { arn: 'arn:aws:scheduler:::aws-sdk:ec2:stopInstances', roleArn: 'arn:role', input: '{}' },
    },
    {
      Name: 'stop',
      ScheduleExpression: 'cron(0 20 ? * MON-FRI *)',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: { Arn: 'arn:aws:scheduler:::aws-sdk:ec2:stopInstances', RoleArn: 'arn:role', Input: '{}' },
    },
  ],
  [
    'aws:sns/topic:Topic',
    'AWS::SNS::Topic',
    { name: 'alarms', kmsMasterKeyId: 'key-1', fifoTopic: true, archivePolicy: '{"MessageRetentionPeriod":"30"}' },
    {
      TopicName: 'alarms',
      KmsMasterKeyId: 'key-1',
      FifoTopic: true,
      ArchivePolicy: { MessageRetentionPeriod: '30' },
    },
  ],
  [
    'aws:sns/topicPolicy:TopicPolicy',
    'AWS::SNS::TopicPolicy',
    { arn: 'arn:topic', policy: '{"Statement":[]}' },
    { Topics: ['arn:topic'], PolicyDocument: { Statement: [] } },
  ],
  [
    'aws:sns/topicSubscription:TopicSubscription',
    'AWS::SNS::Subscription',
    { topic: 'arn:topic', protocol: 'email', endpoint: 'it@example.com' },
    { TopicArn: 'arn:topic', Protocol: 'email', Endpoint: 'it@example.com' },
  ],
])('%s is %s', (token, type, inputs, expected) => {
  expect(presented(token, inputs)).toEqual({ type, properties: expected });
});
