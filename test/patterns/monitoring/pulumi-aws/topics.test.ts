import { output, type Input } from '@pulumi/pulumi';
import { Monitoring } from '../../../../lib/patterns/monitoring/pulumi-aws';
import { planMonitoring } from '../../../../lib/patterns/monitoring/plan';
import { knownContext, nameOf, recorded, type Recorded } from '../../../engines/pulumi-aws/fixture';
import { SECRET, SIGNATURE } from '../../../pulumi/wire';
import { KEY_ARN, topicArn } from '../description';
import { staging } from '../fixture';
import { inAws, monitored, TYPES } from './fixture';

const URL = 'https://on-call.example/northwind';

test('one for each severity, under one key of the client', async () => {
  const made = await inAws();
  expect(made.ofType(TYPES.topic).map(({ inputs }) => [inputs.displayName, inputs.kmsMasterKeyId])).toEqual([
    ['northwind-production critical', KEY_ARN],
    ['northwind-production warning', KEY_ARN],
  ]);
  expect(made.ofType(TYPES.key).map(({ inputs }) => inputs.description)).toEqual(['Alarms of northwind-production']);
});

test('outside production there is one, for warnings', async () => {
  const made = await monitored({ context: knownContext(staging) });
  expect(made.ofType(TYPES.topic).map(({ inputs }) => inputs.displayName)).toEqual(['northwind-staging warning']);
});

test('take messages over TLS, from services that act for this account', async () => {
  const [, policy] = (await inAws()).ofType(TYPES.topicPolicy);
  const Resource = topicArn('northwind-production warning');
  expect(policy?.inputs.arn).toBe(Resource);
  expect(JSON.parse(String(policy?.inputs.policy))).toEqual({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Deny',
        Principal: { AWS: '*' },
        Action: 'sns:Publish',
        Resource,
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
      {
        Effect: 'Allow',
        Principal: { Service: ['cloudwatch.amazonaws.com', 'budgets.amazonaws.com'] },
        Action: 'sns:Publish',
        Resource,
        Condition: { StringEquals: { 'aws:SourceAccount': '123456789012' } },
      },
    ],
  });
});

describe('subscriptions', () => {
  const subscriptions = (made: Recorded): readonly unknown[] =>
    made
      .ofType(TYPES.subscription)
      .map((one) => [nameOf(one), ...made.namesFrom(one, 'topic'), one.inputs.protocol, one.inputs.endpoint]);
  const secret = { [SIGNATURE]: SECRET, value: URL };

  test('reach people by e-mail and on-call services by a URL that is a secret, which no name tells', async () => {
    const made = await monitored({ routes: { critical: { email: ['night@northwind.example'], https: [URL] } } });
    expect(subscriptions(made)).toEqual([
      ['monitoring-critical-https-44d446ae', 'monitoring-critical', 'https', secret],
      ['monitoring-critical-night@northwind.example', 'monitoring-critical', 'email', 'night@northwind.example'],
      ['monitoring-warning-ops@northwind.example', 'monitoring-warning', 'email', 'ops@northwind.example'],
    ]);
  });

  test.each([
    ['an output', () => output(URL)],
    ['a promise', () => Promise.resolve(URL)],
  ])('reach an endpoint whose URL is known only at deployment: %s', async (_of, url: () => Input<string>) => {
    let hooks: number | undefined;
    const made = await recorded(() => {
      const routes = { critical: { https: [url()] }, warning: {} };
      hooks = new Monitoring('monitoring', { routes, context: knownContext() }).plan.routes.critical?.hooks;
    });
    expect(hooks).toBe(1);
    expect(subscriptions(made)).toEqual([['monitoring-critical-https-1', 'monitoring-critical', 'https', secret]]);
  });

  test('keep their URNs when others that came before them go', async () => {
    const urns = async (https: readonly string[], email: readonly string[]): Promise<readonly string[]> =>
      (await monitored({ routes: { critical: { https, email } } })).ofType(TYPES.subscription).map(({ urn }) => urn);
    const all = await urns(['https://on-call.example/first', URL], ['first@northwind.example', 'b@northwind.example']);
    expect(all).toEqual(expect.arrayContaining([...(await urns([URL], ['b@northwind.example']))]));
  });
});

test('of a plan that is made already reach the endpoints that are given beside it, and no other number of them', async () => {
  const context = knownContext();
  const plan = planMonitoring({ routes: { critical: { https: [URL] } } }, context);
  const made = await monitored({ plan, hooks: { critical: [URL], warning: [] }, context });
  expect(made.ofType(TYPES.subscription).map(({ inputs }) => inputs.protocol)).toEqual(['https', 'email']);
  await expect(monitored({ plan, context })).rejects.toThrow(
    'hooks.critical: found 0 endpoints; expected 1 endpoint, as planned',
  );
});

test('are there for alarms of your own', async () => {
  const same: boolean[] = [];
  await recorded(() => {
    for (const context of [knownContext(), knownContext(staging)]) {
      const { topics } = new Monitoring(`monitoring-${context.environment}`, { context });
      same.push(topics.critical === topics.warning);
    }
  });
  expect(same).toEqual([false, true]);
});
