import fc from 'fast-check';
import { awsMonitoring } from '../../../lib/patterns/monitoring/aws';
import { planMonitoring } from '../../../lib/patterns/monitoring/plan';
import { clinicContext } from '../../engines/aws-cdk/fixture';
import { expectPlain } from '../neutral';
import { contexts, monitoringProps } from './arbitraries';

test('a budget counts unblended cost that carries all tags of the environment', () => {
  const { budget } = awsMonitoring(planMonitoring({ budget: { monthlyUsd: 1500 } }, clinicContext()));
  expect(budget).toEqual({
    amount: 1500,
    metric: 'UnblendedCost',
    tags: [
      { key: 'client', values: ['northwind'] },
      { key: 'environment', values: ['production'] },
    ],
    notifications: [
      { type: 'ACTUAL', percent: 80 },
      { type: 'FORECASTED', percent: 100 },
    ],
  });
});

test('what the paying account must do is decided by AWS', () => {
  const { decisions } = awsMonitoring(planMonitoring({ budget: { monthlyUsd: 1500 } }, clinicContext()));
  expect(decisions).toEqual([
    {
      pattern: 'monitoring',
      what: 'budget counts',
      choice: 'unblended cost by the tags client and environment, once the paying account has activated them',
      because: 'AWS',
    },
  ]);
});

test('without a budget there is nothing to say', () => {
  const { budget, decisions, warnings } = awsMonitoring(planMonitoring({}, clinicContext()));
  expect({ budget, decisions, warnings }).toEqual({ budget: undefined, decisions: [], warnings: [] });
});

test('events are kept in a log group, for a period of CloudWatch Logs', () => {
  const { eventLog } = planMonitoring({}, clinicContext());
  expect(awsMonitoring(planMonitoring({}, clinicContext())).eventLog).toEqual({
    logGroup: '/aws/events/northwind-production',
    retentionDays: 2192,
  });
  const plan = { ...planMonitoring({}, clinicContext()), eventLog: { ...eventLog, keepDays: 100 } };
  expect(awsMonitoring(plan).eventLog.retentionDays).toBe(120);
});

test('every message should reach all subscribers of its topic', () => {
  const email = ['a@northwind.example', 'b@northwind.example'];
  const routes = { critical: { email, https: ['https://on-call.example/a'] }, warning: { email } };
  const { alarms } = awsMonitoring(planMonitoring({ routes }, clinicContext()));
  const expressions = alarms.flatMap((alarm) =>
    'metric' in alarm && 'expression' in alarm.metric ? [`${alarm.plan.id}: ${alarm.metric.expression}`] : [],
  );
  expect(expressions).toEqual([
    'CriticalDeliveriesFailed: IF(published > 0, FILL(failed, 0))',
    'CriticalDeliveriesMissing: IF(published > 0, published * 3 - FILL(delivered, 0))',
    'WarningDeliveriesFailed: IF(published > 0, FILL(failed, 0))',
    'WarningDeliveriesMissing: IF(published > 0, published * 2 - FILL(delivered, 0))',
  ]);
});

test('words are plain data, and the same each time', () => {
  fc.assert(
    fc.property(monitoringProps, contexts, (props, context) => {
      const plan = planMonitoring(props, context);
      expectPlain(awsMonitoring(plan));
      expect(awsMonitoring(plan)).toEqual(awsMonitoring(plan));
    }),
  );
});
