import { Template } from 'aws-cdk-lib/assertions';
import type { App } from 'aws-cdk-lib';
import { Servers } from '../../../../lib/patterns/servers/aws-cdk';
import { ruleOf } from '../../../../lib/patterns/servers/shared-entrance';
import type { EnvironmentContext } from '../../../../lib/profile/context';
import { testApp, TestStack } from '../../../engines/aws-cdk/fixture';
import { checkUnacknowledged, findings, staleExceptions } from '../../../engines/aws-cdk/gate';
import { certificate, only, place, production, publicly, staging, synthesise, userData } from '../fixture';

interface Resource {
  readonly Properties: Readonly<Record<string, unknown>>;
}

interface Schedule {
  readonly ScheduleExpression: string;
  readonly ScheduleExpressionTimezone: string;
  readonly FlexibleTimeWindow: object;
  readonly Target: {
    readonly Arn: string;
    readonly RoleArn: object;
    readonly Input: object;
    readonly RetryPolicy: object;
  };
}

const hosts = ['api.clinic.example'];
const ANSWER = 'Northwind Clinic ehr is closed. Open Mon-Fri 08:00-18:00 (Europe/Dublin).';

/** Resources of a type by logical ID, without the hash that it ends with. */
function resources(template: Template, type: string): Readonly<Record<string, Resource['Properties']>> {
  return Object.fromEntries(
    Object.entries(template.findResources(type)).map(([id, { Properties }]) => [
      id.replace(/[0-9A-F]{8}$/, ''),
      Properties as Resource['Properties'],
    ]),
  );
}

/** A portal with a load balancer, and an interface behind it. */
function shared(app: App, context: EnvironmentContext = staging): TestStack {
  const stack = new TestStack(app, 'workload', context);
  const among = { os: 'amazon-linux-2023', network: place(stack), userData } as const;
  const portal = new Servers(stack, 'portal', { ...among, certificate, loadBalancer: publicly });
  new Servers(stack, 'api', { ...among, loadBalancer: { sharedWith: portal, hosts, closedAnswer: 'Back soon.' } });
  return stack;
}

/** What a schedule asks for, with the logical IDs of what it refers to. */
function requestOf({ Target: { Input } }: Schedule): unknown {
  const { 'Fn::Join': join } = Input as { readonly 'Fn::Join': readonly [string, readonly unknown[]] };
  const text = join[1].map((part) => (typeof part === 'string' ? part : (part as { Ref: string }).Ref)).join('');
  return JSON.parse(text.replace(/([a-zA-Z])[0-9A-F]{8}"/g, '$1"'));
}

function schedules(template: Template): Readonly<Record<string, Schedule>> {
  return resources(template, 'AWS::Scheduler::Schedule') as unknown as Readonly<Record<string, Schedule>>;
}

describe('a fleet with a public load balancer of its own, which stops', () => {
  const template = synthesise({ loadBalancer: publicly }, staging);
  const { ehrClosedAnswerSchedulewake: wake, ehrClosedAnswerSchedulesleep: sleep } = schedules(template);

  test('a rule leads to its servers before the listener does by default, which goes on doing so', () => {
    const [listener] = Object.values(resources(template, 'AWS::ElasticLoadBalancingV2::Listener')).filter(
      ({ Port }) => Port === 443,
    );
    const rule = only(template, 'AWS::ElasticLoadBalancingV2::ListenerRule').Properties;
    expect(rule).toMatchObject({
      Priority: 20_000,
      Conditions: [{ Field: 'path-pattern', PathPatternConfig: { Values: ['/*'] } }],
    });
    expect(rule.Actions).toEqual(listener?.DefaultActions);
    expect(rule.Actions).toMatchObject([{ Type: 'forward' }]);
  });

  test('in the hours of the client, in their time zone, to the minute', () => {
    expect(Object.keys(schedules(template))).toHaveLength(2);
    expect(wake?.ScheduleExpression).toBe('cron(0 8 ? * MON,TUE,WED,THU,FRI *)');
    expect(sleep?.ScheduleExpression).toBe('cron(0 18 ? * MON,TUE,WED,THU,FRI *)');
    for (const schedule of [wake, sleep]) {
      expect(schedule?.ScheduleExpressionTimezone).toBe('Europe/Dublin');
      expect(schedule?.FlexibleTimeWindow).toEqual({ Mode: 'OFF' });
    }
  });

  test('the rule is changed, in no code of ours, and not hours later', () => {
    for (const schedule of [wake, sleep]) {
      expect(schedule?.Target.Arn).toBe('arn:aws:scheduler:::aws-sdk:elasticloadbalancingv2:modifyRule');
      expect(schedule?.Target.RetryPolicy).toEqual({ MaximumEventAgeInSeconds: 3600 });
    }
  });

  test('to an answer while it is stopped, and to its servers again', () => {
    expect(sleep && requestOf(sleep)).toEqual({
      RuleArn: 'ehrClosedAnswerRule',
      Actions: [
        {
          Type: 'fixed-response',
          FixedResponseConfig: { StatusCode: '503', ContentType: 'text/plain', MessageBody: ANSWER },
        },
      ],
    });
    expect(wake && requestOf(wake)).toEqual({
      RuleArn: 'ehrClosedAnswerRule',
      Actions: [{ Type: 'forward', TargetGroupArn: 'ehrPublicTargets' }],
    });
  });

  test('under a role that may change this rule and do nothing else, for schedules of this account', () => {
    const [rule] = Object.keys(template.findResources('AWS::ElasticLoadBalancingV2::ListenerRule'));
    const [role, { Properties: trust }] = Object.entries(template.findResources('AWS::IAM::Role')).find(([id]) =>
      id.startsWith('ehrClosedAnswerRole'),
    ) as [string, Resource];
    const { ManagedPolicyArns: policies } = trust as { ManagedPolicyArns: readonly { Ref: string }[] };
    expect(wake?.Target.RoleArn).toEqual({ 'Fn::GetAtt': [role, 'Arn'] });
    expect(trust.AssumeRolePolicyDocument).toMatchObject({
      Statement: [
        {
          Principal: { Service: 'scheduler.amazonaws.com' },
          Condition: {
            StringEquals: {
              'aws:SourceAccount': '123456789012',
              'aws:SourceArn': 'arn:aws:scheduler:eu-west-1:123456789012:schedule-group/default',
            },
          },
        },
      ],
    });
    expect(policies).toHaveLength(1);
    const allowed = template.findResources('AWS::IAM::ManagedPolicy')[policies[0]?.Ref ?? ''] as Resource;
    expect(allowed.Properties.PolicyDocument).toMatchObject({
      Statement: [{ Effect: 'Allow', Action: 'elasticloadbalancing:ModifyRule', Resource: { Ref: rule } }],
    });
  });
});

describe('a fleet that shares a public load balancer, and stops', () => {
  const template = Template.fromStack(shared(testApp()));
  const rules = resources(template, 'AWS::ElasticLoadBalancingV2::ListenerRule');
  const { priority } = ruleOf('api', { hosts });

  test('its own rule is the one that is changed', () => {
    const { apiClosedAnswerSchedulesleep: sleep } = schedules(template);
    expect(sleep && requestOf(sleep)).toMatchObject({
      RuleArn: 'apiRule',
      Actions: [{ FixedResponseConfig: { MessageBody: 'Back soon.' } }],
    });
  });

  test('a rule of the same requests behind it keeps its target group in use', () => {
    const { apiRule: rule, apiClosedAnswerRule: behind } = rules;
    expect([rule?.Priority, behind?.Priority]).toEqual([priority, 20_000 + priority]);
    expect(behind?.Conditions).toEqual(rule?.Conditions);
    const [{ TargetGroupArn: group }] = behind?.Actions as [{ TargetGroupArn: object }];
    expect(rule?.Actions).toEqual([{ Type: 'forward', ForwardConfig: { TargetGroups: [{ TargetGroupArn: group }] } }]);
  });

  test('that of the other fleet, for whatever is left, stands between them', () => {
    expect(Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, rule.Priority]))).toEqual({
      portalClosedAnswerRule: 20_000,
      apiRule: priority,
      apiClosedAnswerRule: 20_000 + priority,
    });
  });

  test('where it always runs it has one rule, whose action is written otherwise: CloudFormation opens it', () => {
    const always = Template.fromStack(shared(testApp(), production));
    expect(resources(always, 'AWS::Scheduler::Schedule')).toEqual({});
    const [rule, ...others] = Object.values(resources(always, 'AWS::ElasticLoadBalancingV2::ListenerRule'));
    expect(others).toEqual([]);
    expect(rule?.Actions).toEqual(rules.apiClosedAnswerRule?.Actions);
    expect(rule?.Actions).not.toEqual(rules.apiRule?.Actions);
  });

  test('no pack of rules finds anything, and nothing is excepted in vain', () => {
    const both = (app: App): void => void shared(app);
    expect(findings(both)).toEqual([]);
    expect(staleExceptions(checkUnacknowledged(both))).toEqual([]);
  });
});

test.each([
  ['an internal load balancer', { loadBalancer: { healthCheckPath: '/health' } }, staging],
  ['a fleet that always runs', { loadBalancer: publicly }, production],
  ['a fleet without a load balancer', {}, staging],
] as const)('%s has nothing of it', (_, asked, context) => {
  const template = synthesise(asked, context);
  template.resourceCountIs('AWS::Scheduler::Schedule', 0);
  template.resourceCountIs('AWS::ElasticLoadBalancingV2::ListenerRule', 0);
});
