import { measuredIn, planAfar } from '../../../lib/patterns/monitoring/afar';
import { planMonitoring } from '../../../lib/patterns/monitoring/plan';
import { behindTheEdge } from '../../client/edge';
import { parse as parseClient } from '../../client/files';
import { clinicContext } from '../../engines/aws-cdk/fixture';
import { parse, templatesOf } from '../../stacks/clinic';

/** Logical IDs, by stack, of the alarms of a client's only environment. */
function alarmsOf(text: string): Readonly<Record<string, readonly string[]>> {
  const [plan] = parseClient(text).plans;
  if (plan === undefined) throw new Error('the client has no plan');
  const stacks = Object.entries(templatesOf(plan)).map(([stack, template]) => {
    const alarms = Object.values(parse(template).Resources).filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm');
    const names = alarms.map(({ Properties }) => String(Properties?.AlarmName));
    return [stack.replace('northwind-production-', ''), names.filter((name) => name.includes('edgeDelivery'))] as const;
  });
  return Object.fromEntries(stacks.filter(([, names]) => names.length > 0));
}

test('alarms are raised where their metrics are: of the edge in us-east-1', () => {
  const alarms = ['EdgeErrors', 'SlowOrigin', 'RequestsRefused', 'CertificateExpires'];
  const names = alarms.map((alarm) => `northwind-production-edgeDelivery-front-${alarm}`);
  expect(alarmsOf(behindTheEdge())).toEqual({ 'monitoring-global': names });
  expect(alarmsOf(behindTheEdge({ region: 'us-east-1' }))).toEqual({ monitoring: names });
});

test('the same people hear of them; there is no dashboard and no budget besides', () => {
  const context = { ...clinicContext(), monthlyBudget: 1000 };
  const plan = planMonitoring({}, context, ['global']);
  const afar = planAfar(plan);
  expect(afar.routes).toEqual(plan.routes);
  expect([plan.dashboard, plan.budget].every((one) => one !== undefined)).toBe(true);
  expect([afar.dashboard, afar.budget]).toEqual([undefined, undefined]);
});

test('an environment whose edge is measured at home has no other place', () => {
  const watched = [{ watchedFrom: 'global' } as const, {}];
  expect(measuredIn('home', watched)).toEqual(watched);
  expect(measuredIn('home', watched, ['global'])).toEqual([{}]);
  expect(measuredIn('global', watched, ['global'])).toEqual([watched[0]]);
});
