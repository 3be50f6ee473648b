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
  expect(awsMonitoring(planMonitoring({}, clinicContext()))).toEqual({ decisions: [], warnings: [] });
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
