import path from 'node:path';
import { Lazy, Stack, type App } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { provideContext } from '../../../lib/engines/aws-cdk/context';
import type { IWatched } from '../../../lib/engines/aws-cdk/watched';
import { Monitoring } from '../../../lib/patterns/monitoring/aws-cdk';
import { planMonitoring } from '../../../lib/patterns/monitoring/plan';
import { Network } from '../../../lib/patterns/network/aws-cdk';
import { clinicContext, expectGolden, testApp, TestStack } from '../../engines/aws-cdk/fixture';
import { checkUnacknowledged, findings, staleExceptions } from '../../engines/aws-cdk/gate';
import { cpuAlarm } from './alarms';
import { alarmsOf, build, fleet, staging, synthesise, topicCalled } from './fixture';

describe('topics', () => {
  test('one for each severity, under one key of the client', () => {
    const template = synthesise();
    template.resourceCountIs('AWS::SNS::Topic', 2);
    template.resourceCountIs('AWS::KMS::Key', 1);
    const [key = ''] = Object.keys(template.findResources('AWS::KMS::Key'));
    template.allResourcesProperties('AWS::SNS::Topic', { KmsMasterKeyId: { 'Fn::GetAtt': [key, 'Arn'] } });
    expect(topicCalled(template, 'northwind-production critical')).not.toBe('');
    expect(topicCalled(template, 'northwind-production warning')).not.toBe('');
  });

  test('outside production there is one, for warnings', () => {
    const template = synthesise({}, [], staging);
    template.resourceCountIs('AWS::SNS::Topic', 1);
    template.hasResourceProperties('AWS::SNS::Topic', { DisplayName: 'northwind-staging warning' });
  });

  test('take messages over TLS, from services that act for this account', () => {
    const template = synthesise();
    template.resourceCountIs('AWS::SNS::TopicPolicy', 2);
    const publishing = { Action: 'sns:Publish', Resource: { Ref: Match.stringLikeRegexp('^monitoringTopic') } };
    template.allResourcesProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            ...publishing,
            Effect: 'Deny',
            Principal: '*',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
          Match.objectLike({
            ...publishing,
            Effect: 'Allow',
            Principal: { Service: ['budgets.amazonaws.com', 'cloudwatch.amazonaws.com'] },
            Condition: { StringEquals: { 'aws:SourceAccount': '123456789012' } },
          }),
        ]),
      },
    });
  });

  test('can be written to with their key by the services that publish', () => {
    const use = { Effect: 'Allow', Action: ['kms:Decrypt', 'kms:GenerateDataKey*'], Resource: '*' };
    synthesise().hasResourceProperties('AWS::KMS::Key', {
      EnableKeyRotation: true,
      KeyPolicy: {
        Statement: [
          Match.objectLike({ Principal: { AWS: 'arn:aws:iam::123456789012:root' } }),
          {
            ...use,
            Principal: { Service: ['budgets.amazonaws.com', 'cloudwatch.amazonaws.com'] },
            Condition: { StringEquals: { 'aws:SourceAccount': '123456789012' } },
          },
          // Events of failed launches are kept under the same key.
          Match.objectLike({ Principal: { Service: 'logs.eu-west-1.amazonaws.com' } }),
        ],
      },
    });
  });

  test('reach people and on-call services', () => {
    const template = synthesise({
      routes: { critical: { email: ['night@northwind.example'], https: ['https://on-call.example/northwind'] } },
    });
    template.resourceCountIs('AWS::SNS::Subscription', 3);
    const critical = { Ref: topicCalled(template, 'northwind-production critical') };
    const warning = { Ref: topicCalled(template, 'northwind-production warning') };
    const subscribed = (TopicArn: object, Protocol: string, Endpoint: string): void =>
      template.hasResourceProperties('AWS::SNS::Subscription', { TopicArn, Protocol, Endpoint });
    subscribed(critical, 'email', 'night@northwind.example');
    subscribed(critical, 'https', 'https://on-call.example/northwind');
    subscribed(warning, 'email', 'ops@northwind.example');
  });

  test('reach an endpoint whose URL is known only at deployment', () => {
    const https = [Lazy.string({ produce: () => 'https://on-call.example/northwind' })];
    synthesise({ routes: { critical: { https } } }).hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'https',
      Endpoint: 'https://on-call.example/northwind',
    });
  });

  test('of a plan that is made already reach the endpoints that are given beside it, and no other number of them', () => {
    const critical = ['https://on-call.example/northwind'];
    const plan = planMonitoring({ routes: { critical: { https: critical } } }, clinicContext());
    const stack = new TestStack(testApp(), 'given');
    new Monitoring(stack, 'monitoring', { plan, hooks: { critical, warning: [] } });
    Template.fromStack(stack).hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'https',
      Endpoint: critical[0],
    });
    expect(() => new Monitoring(new TestStack(testApp(), 'forgotten'), 'monitoring', { plan })).toThrow(
      'hooks.critical: found 0 endpoints; expected 1 endpoint, as planned',
    );
  });

  test('are there for alarms of your own', () => {
    const monitoring = new Monitoring(new TestStack(testApp(), 'own'), 'monitoring');
    expect(monitoring.topics.critical).not.toBe(monitoring.topics.warning);
    const lowered = new Monitoring(new TestStack(testApp(), 'lowered', staging), 'monitoring');
    expect(lowered.topics.critical).toBe(lowered.topics.warning);
  });
});

describe('alarms', () => {
  test('say what is wrong and what to do first, when it begins and when it ends', () => {
    const template = synthesise();
    const topic = { Ref: topicCalled(template, 'northwind-production warning') };
    expect(alarmsOf(template, 'servers-ehr')).toEqual(['CpuHigh', 'FailedLaunch']);
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmName: 'northwind-production-servers-ehr-CpuHigh',
      AlarmDescription:
        'Servers are too busy.\n\nRunbook: Look at the busiest process; raise the most servers if it is real work.',
      AlarmActions: [topic],
      OKActions: [topic],
      Namespace: 'AWS/EC2',
      MetricName: 'CPUUtilization',
      Dimensions: [{ Name: 'AutoScalingGroupName', Value: 'northwind-ehr' }],
      Statistic: 'Average',
      Period: 300,
      EvaluationPeriods: 2,
      DatapointsToAlarm: 2,
      ComparisonOperator: 'GreaterThanThreshold',
      Threshold: 75,
      TreatMissingData: 'breaching',
    });
  });

  test('below a threshold, with silence taken as fine, on a percentile', () => {
    const alarm = cpuAlarm({ comparison: 'below', silence: 'fine' }, { statistic: 'p95' });
    synthesise({}, [fleet([alarm])]).hasResourceProperties('AWS::CloudWatch::Alarm', {
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'notBreaching',
      ExtendedStatistic: 'p95',
    });
  });

  test.each([
    ['critical', clinicContext(), 'northwind-production critical'],
    ['warning', clinicContext(), 'northwind-production warning'],
    ['critical', staging, 'northwind-staging warning'],
  ] as const)('go the way of their severity: %s', (severity, context, displayName) => {
    const template = synthesise({}, [fleet([cpuAlarm({ severity })])], context);
    const actions = [{ Ref: topicCalled(template, displayName) }];
    template.hasResourceProperties('AWS::CloudWatch::Alarm', { AlarmActions: actions, OKActions: actions });
  });

  test('keep their logical IDs when another pattern is watched before them', () => {
    const ids = (watched: IWatched[]): readonly string[] =>
      Object.keys(synthesise({}, watched).findResources('AWS::CloudWatch::Alarm'));
    const alone = ids([fleet()]);
    expect(alone).toContainEqual(expect.stringMatching(/^monitoringWatchserversehrCpuHigh[0-9A-F]{8}$/));
    expect(ids([fleet(undefined, 'servers/web'), fleet()])).toEqual(expect.arrayContaining([...alone]));
  });

  test('of every NAT gateway, across stacks, without an export that holds the network back', () => {
    const app = testApp();
    const network = new Network(new TestStack(app, 'network'), 'network', { cidr: '10.20.0.0/16' });
    const stack = new TestStack(app, 'monitoring');
    new Monitoring(stack, 'monitoring').watch(network);
    const template = Template.fromStack(stack);
    template.allResourcesProperties('AWS::CloudWatch::Alarm', {
      AlarmDescription: Match.stringLikeRegexp('\n\nRunbook: [A-Z].+\\.$'),
    });
    const ofGateways = template.findResources('AWS::CloudWatch::Alarm', {
      Properties: { Dimensions: [{ Name: 'NatGatewayId', Value: { 'Fn::GetStackOutput': Match.anyValue() } }] },
    });
    expect(Object.keys(ofGateways)).toHaveLength(6);
    expect(JSON.stringify(template.toJSON())).not.toContain('Fn::ImportValue');
  });

  test('a pattern is watched once', () => {
    const monitoring = new Monitoring(new TestStack(testApp(), 'stack'), 'monitoring');
    monitoring.watch(fleet());
    expect(() => monitoring.watch(fleet())).toThrow('stack/monitoring watches "servers/ehr" already');
  });
});

describe('the dashboard', () => {
  /** Its widgets, with the parts that are known only at deployment left out. */
  function widgets(template: Template): readonly Widget[] {
    const found: Readonly<Record<string, unknown>> = template.findResources('AWS::CloudWatch::Dashboard');
    const [dashboard] = Object.values(found) as readonly Dashboard[];
    const parts = dashboard?.Properties.DashboardBody['Fn::Join'][1] ?? [];
    const body = parts.map((part) => (typeof part === 'string' ? part : '?')).join('');
    return (JSON.parse(body) as { widgets: readonly Widget[] }).widgets;
  }

  interface Dashboard {
    readonly Properties: { readonly DashboardBody: { readonly 'Fn::Join': readonly [string, readonly unknown[]] } };
  }
  interface Widget {
    readonly type: string;
    readonly properties: Readonly<Record<string, unknown>>;
  }

  test('has the name of the environment and its region', () => {
    const DashboardName = 'northwind-production-eu-west-1';
    synthesise().hasResourceProperties('AWS::CloudWatch::Dashboard', { DashboardName });
  });

  test("shows every alarm's state, then each pattern with its graphs", () => {
    const shown = widgets(synthesise({}, [fleet(), fleet([cpuAlarm({ threshold: 90 })], 'servers/web')]));
    expect(shown.map(({ type }) => type)).toEqual(['alarm', 'text', 'metric', 'text', 'metric']);
    const [states, ehr, busy, web] = shown.map(({ properties }) => properties);
    // Four of its own topics, and two of each fleet; of `web` there is one.
    expect(states?.alarms).toEqual(['?', '?', '?', '?', '?', '?', '?']);
    expect([ehr?.markdown, web?.markdown]).toEqual(['# servers/ehr', '# servers/web']);
    expect(busy).toMatchObject({
      title: 'Servers are too busy',
      metrics: [['AWS/EC2', 'CPUUtilization', 'AutoScalingGroupName', 'northwind-ehr']],
      annotations: { horizontal: [{ value: 75, label: 'warning above 75', color: '#ff7f0e' }] },
    });
  });

  test('has nothing of a pattern without alarms', () => {
    const shown = widgets(synthesise({}, [fleet([], 'network'), fleet()]));
    expect(shown.map(({ type }) => type)).toEqual(['alarm', 'text', 'metric']);
  });

  test('is named by CloudFormation where a program may be deployed to several regions', () => {
    const stack = new Stack(testApp(), 'monitoring');
    const { client, environment, profile } = clinicContext();
    provideContext(stack, { client, environment, profile });
    new Monitoring(stack, 'monitoring');
    const template = Template.fromStack(stack);
    template.hasResourceProperties('AWS::CloudWatch::Dashboard', { DashboardName: Match.absent() });
  });

  test('can be left out', () => {
    const template = synthesise({ dashboard: false });
    template.resourceCountIs('AWS::CloudWatch::Dashboard', 0);
    expect(alarmsOf(template, 'servers-ehr')).toEqual(['CpuHigh', 'FailedLaunch']);
  });
});

describe('its own topics', () => {
  test('are watched for deliveries that fail or are missing, each by the other', () => {
    const template = synthesise();
    const critical = { Ref: topicCalled(template, 'northwind-production critical') };
    const warning = { Ref: topicCalled(template, 'northwind-production warning') };
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmName: 'northwind-production-monitoring-CriticalDeliveriesMissing',
      AlarmActions: [warning],
      TreatMissingData: 'ignore',
      Metrics: Match.arrayWith([
        Match.objectLike({ Expression: 'IF(published > 0, published * 1 - FILL(delivered, 0))' }),
        Match.objectLike({
          MetricStat: Match.objectLike({
            Metric: Match.objectLike({
              MetricName: 'NumberOfNotificationsDelivered',
              Dimensions: [{ Name: 'TopicName', Value: { 'Fn::GetAtt': [critical.Ref, 'TopicName'] } }],
            }),
          }),
        }),
      ]),
    });
    template.hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmName: 'northwind-production-monitoring-WarningDeliveriesFailed',
      AlarmActions: [critical],
    });
  });

  test('are not watched where nobody hears of anything', () => {
    expect(alarmsOf(synthesise({ routes: { critical: {}, warning: {} } }), 'monitoring')).toEqual([]);
  });
});

test('a plan that is made already gives the same template as what is asked for', () => {
  const budget = { monthlyUsd: 1500 };
  const app = testApp();
  const planned = new TestStack(app, 'monitoring');
  new Monitoring(planned, 'monitoring', { plan: planMonitoring({ budget }, clinicContext()) }).watch(fleet());
  expect(Template.fromStack(planned).toJSON()).toEqual(synthesise({ budget }).toJSON());
});

test('everything that can be tagged carries the tag of the pattern', () => {
  const template = synthesise({ budget: { monthlyUsd: 1500 } });
  const tag = [{ Key: 'pattern', Value: 'monitoring' }];
  for (const type of ['AWS::SNS::Topic', 'AWS::KMS::Key', 'AWS::CloudWatch::Alarm', 'AWS::Events::Rule']) {
    template.allResourcesProperties(type, { Tags: tag });
  }
  template.hasResourceProperties('AWS::Budgets::Budget', { ResourceTags: tag });
});

test.each(['production', 'staging'] as const)(
  'rule packs and template validation find nothing, and nothing is excepted in vain: %s',
  (kind) => {
    const build = (app: App): void => {
      const stack = new TestStack(app, 'monitoring', clinicContext({ kind }));
      new Monitoring(stack, 'monitoring', { budget: { monthlyUsd: 1500 } }).watch(fleet());
    };
    expect(findings(build)).toEqual([]);
    expect(staleExceptions(checkUnacknowledged(build))).toEqual([]);
  },
);

/** A guard, in the stack that the budget stands in. */
function guarded(app: App): TestStack {
  const budgetScope = new TestStack(app, 'budget', staging);
  const asked = { budget: { monthlyUsd: 500, stopAtPercent: 100 }, endsOn: '2027-03-31' };
  new Monitoring(new TestStack(app, 'monitoring', staging), 'monitoring', { ...asked, budgetScope });
  return budgetScope;
}

test('they find nothing in a guard either', () => {
  expect(findings(guarded)).toEqual([]);
  expect(staleExceptions(checkUnacknowledged(guarded))).toEqual([]);
});

test('the golden template of a guard', () => {
  expectGolden(guarded(testApp()), path.join(__dirname, 'golden/guard.template.json'));
});

test('the golden template', () => {
  expectGolden(build({ budget: { monthlyUsd: 1500 } }), path.join(__dirname, 'golden/monitoring.template.json'));
});
