import fc from 'fast-check';
import { deliveryAlarms } from '../../../lib/patterns/monitoring/alarms';
import { planMonitoring } from '../../../lib/patterns/monitoring/plan';
import { contexts, monitoringProps } from './arbitraries';

const somebody = { email: ['ops@northwind.example'], hooks: 0 };
const nobody = { email: [], hooks: 0 };

/** `CriticalDeliveriesFailed on topic-critical, told as warning` */
function told(routes: Parameters<typeof deliveryAlarms>[0]): readonly string[] {
  return deliveryAlarms(routes).map(({ id, on, severity }) => `${id} on ${on.join()}, told as ${severity}`);
}

test('each route tells of the other', () => {
  expect(told({ critical: somebody, warning: somebody })).toEqual([
    'CriticalDeliveriesFailed on topic-critical, told as warning',
    'CriticalDeliveriesMissing on topic-critical, told as warning',
    'WarningDeliveriesFailed on topic-warning, told as critical',
    'WarningDeliveriesMissing on topic-warning, told as critical',
  ]);
});

test('the only route tells of itself, for those whom it does reach', () => {
  const itself = [
    'WarningDeliveriesFailed on topic-warning, told as warning',
    'WarningDeliveriesMissing on topic-warning, told as warning',
  ];
  expect(told({ warning: somebody })).toEqual(itself);
  expect(told({ critical: nobody, warning: somebody })).toEqual(itself);
});

test('a route to nobody has nothing to deliver', () => {
  expect(deliveryAlarms({ critical: nobody, warning: nobody })).toEqual([]);
});

test('one message that is missed is told once, until another arrives', () => {
  for (const alarm of deliveryAlarms({ warning: somebody })) {
    expect(alarm).toMatchObject({ threshold: 0, minutes: 60, periods: 1, breaching: 1, silence: 'unchanged' });
  }
});

test('every alarm says what to do first, and is told on a route where somebody hears', () => {
  fc.assert(
    fc.property(monitoringProps, contexts, (props, context) => {
      const { alarms, routes } = planMonitoring(props, context);
      for (const { title, runbook, severity } of alarms) {
        expect(title).toMatch(/^[A-Z].*[^.]$/);
        expect(runbook).toMatch(/^[A-Z].{40,}\.$/);
        const route = routes[severity] ?? routes.warning;
        expect(route.email.length + route.hooks).toBeGreaterThan(0);
      }
    }),
  );
});
