import { Match, type Template } from 'aws-cdk-lib/assertions';
import { cpuAlarm, failedLaunch } from '../alarms';
import { fleet, synthesise, topicCalled } from '../fixture';

describe('failed launches', () => {
  test('of a watched fleet are counted, and told once', () => {
    const template = synthesise();
    template.resourceCountIs('AWS::Events::Rule', 1);
    const [rule = ''] = Object.keys(template.findResources('AWS::Events::Rule'));
    const warning = [{ Ref: topicCalled(template, 'northwind-production warning') }];
    template.hasResourceProperties('AWS::Events::Rule', {
      Description: 'A server could not start: events of servers/ehr',
      EventPattern: {
        source: ['aws.autoscaling'],
        'detail-type': ['EC2 Instance Launch Unsuccessful'],
        detail: { AutoScalingGroupName: ['northwind-ehr'] },
      },
    });
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmName: 'northwind-production-servers-ehr-FailedLaunch',
      AlarmDescription:
        'A server could not start.\n\nRunbook: Check capacity, quota and launch template of the group. ' +
        'Every event is in the log group /aws/events/northwind-production; its StatusMessage says why.',
      Namespace: 'AWS/Events',
      MetricName: 'MatchedEvents',
      Dimensions: [{ Name: 'RuleName', Value: { Ref: rule } }],
      Statistic: 'Sum',
      Period: 300,
      EvaluationPeriods: 12,
      DatapointsToAlarm: 1,
      Threshold: 0,
      ComparisonOperator: 'GreaterThanThreshold',
      AlarmActions: warning,
      OKActions: warning,
    });
  });

  test('are kept with their cause, encrypted, where EventBridge may write', () => {
    const template = synthesise();
    const [group = ''] = Object.keys(template.findResources('AWS::Logs::LogGroup'));
    const [key = ''] = Object.keys(template.findResources('AWS::KMS::Key'));
    template.hasResource('AWS::Logs::LogGroup', {
      DeletionPolicy: 'Delete',
      Properties: {
        LogGroupName: '/aws/events/northwind-production',
        RetentionInDays: 2192,
        KmsKeyId: { 'Fn::GetAtt': [key, 'Arn'] },
      },
    });
    template.hasResourceProperties('AWS::Events::Rule', {
      Targets: [
        Match.objectLike({
          Arn: { 'Fn::Join': ['', ['arn:aws:logs:eu-west-1:123456789012:log-group:', { Ref: group }]] },
        }),
      ],
    });
    expect(policyOf(template)).toEqual({
      Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
      Effect: 'Allow',
      Principal: { Service: ['events.amazonaws.com', 'delivery.logs.amazonaws.com'] },
      Resource: '?',
    });
  });

  test('go the way of their severity', () => {
    const template = synthesise({}, [fleet(failedLaunch({ severity: 'critical' }))]);
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      MetricName: 'MatchedEvents',
      AlarmActions: [{ Ref: topicCalled(template, 'northwind-production critical') }],
    });
  });

  test('of two fleets are kept in one place', () => {
    const template = synthesise({}, [fleet(), fleet(undefined, 'servers/web')]);
    template.resourceCountIs('AWS::Events::Rule', 2);
    template.resourceCountIs('AWS::Logs::LogGroup', 1);
    template.resourceCountIs('AWS::Logs::ResourcePolicy', 1);
  });

  test('are nothing to a pattern that plans no alarm for them', () => {
    const template = synthesise({}, [fleet([cpuAlarm()])]);
    for (const type of ['AWS::Events::Rule', 'AWS::Logs::LogGroup', 'AWS::Logs::ResourcePolicy'])
      template.resourceCountIs(type, 0);
  });
});

test('failed patching counts runs that ended badly', () => {
  const patching = { id: 'PatchingFailed', signal: 'patching-failed', on: ['fleet'] } as const;
  synthesise({}, [fleet(failedLaunch(patching))]).hasResourceProperties('AWS::Events::Rule', {
    EventPattern: {
      source: ['aws.ssm'],
      'detail-type': ['EC2 Automation Execution Status-change Notification'],
      detail: { Definition: ['northwind-ehr'], Status: ['Failed', 'TimedOut', 'Cancelled'] },
    },
  });
});

/** The statement of the policy of a log group. */
function policyOf(template: Template): unknown {
  const found: Readonly<Record<string, unknown>> = template.findResources('AWS::Logs::ResourcePolicy');
  const [policy] = Object.values(found) as readonly Policy[];
  const parts = policy?.Properties.PolicyDocument['Fn::Join'][1] ?? [];
  const text = parts.map((part) => (typeof part === 'string' ? part : '?')).join('');
  return (JSON.parse(text) as { readonly Statement: readonly unknown[] }).Statement[0];
}

interface Policy {
  readonly Properties: { readonly PolicyDocument: { readonly 'Fn::Join': readonly [string, readonly unknown[]] } };
}
