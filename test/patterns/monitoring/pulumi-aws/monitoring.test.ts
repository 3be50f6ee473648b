import { join } from 'node:path';
import { ComponentResource } from '@pulumi/pulumi';
import { Built, builtKey } from '../../../../lib/engines/built';
import type { IWatched } from '../../../../lib/engines/pulumi-aws/watched';
import { renderMonitoring } from '../../../../lib/patterns/monitoring/pulumi-aws/render';
import { planMonitoring } from '../../../../lib/patterns/monitoring/plan';
import { clinicContext } from '../../../engines/aws-cdk/fixture';
import { expectGoldenRecording, knownContext, nameOf, Recorded, recorded } from '../../../engines/pulumi-aws/fixture';
import { fleet, monitored, TYPES } from './fixture';

const budget = { monthlyUsd: 1500 };

test('is what is on file', async () => {
  expectGoldenRecording(await monitored({ budget }), join(__dirname, '../golden/monitoring.pulumi.json'));
});

test('a guard is what is on file', async () => {
  const context = knownContext(clinicContext({ kind: 'staging' }));
  const asked = { budget: { monthlyUsd: 500, stopAtPercent: 100 }, endsOn: '2027-03-31' };
  const { resources } = await monitored({ ...asked, context });
  const guard = new Recorded(resources.filter((one) => nameOf(one).startsWith('monitoring-guard')));
  expectGoldenRecording(guard, join(__dirname, '../golden/guard.pulumi.json'));
});

test('everything stands below the component, and is named after it', async () => {
  const { resources } = await monitored({ budget });
  const component = resources.find(({ type }) => type === 'groundplan:monitoring:Monitoring');
  const others = resources.filter((resource) => resource !== component);
  expect(new Set(others.map(({ parent }) => parent))).toEqual(new Set([component?.urn]));
  expect(others.filter((resource) => !nameOf(resource).startsWith('monitoring-'))).toEqual([]);
  expect(Object.keys(component?.outputs ?? {}).toSorted()).toEqual([
    'budgetName',
    'dashboardName',
    'eventLogGroupName',
    'keyArn',
    'topicArns',
  ]);
});

test('a plan that is made already gives the same as what is asked for', async () => {
  const context = knownContext();
  expect(await monitored({ plan: planMonitoring({ budget }, context), context })).toEqual(await monitored({ budget }));
});

test('nothing of it is protected: messages pass through, and events explain what was told of', async () => {
  const { resources } = await monitored({ budget });
  expect(resources.filter(({ protect, retainOnDelete }) => protect || retainOnDelete)).toEqual([]);
});

test('what cannot be had is one error that says where', async () => {
  await expect(monitored({ routes: { warning: { https: ['http://on-call.example'] } } })).rejects.toThrow(
    'routes.warning.https[0]: found "http://on-call.example"; expected an address that begins with https://',
  );
});

test('of an environment watches what was built before it, and has its budget in a layer of its own', async () => {
  class Layer extends ComponentResource {}
  const context = { ...knownContext(), monthlyBudget: 2100 };
  const made = await recorded(() => {
    const layers = new Map<string, Layer>();
    const layer = (called = 'monitoring'): Layer => {
      const known = layers.get(called) ?? new Layer('tests:index:Layer', called);
      layers.set(called, known);
      return known;
    };
    const built = new Built<IWatched>();
    built.add(builtKey('servers'), 'ehr', fleet());
    const passed = { hooks: { critical: [], warning: [] } };
    const site = { context, name: (called: string) => `clinic-${called}`, layer, built };
    renderMonitoring(site, 'monitoring', { plan: planMonitoring({}, context), passed });
  });
  const names = new Map(made.resources.map((resource) => [resource.urn, nameOf(resource)]));
  const [component] = made.ofType('groundplan:monitoring:Monitoring');
  const [limited] = made.ofType(TYPES.budget);
  expect([component, limited].map((one) => one && [nameOf(one), names.get(one.parent ?? '')])).toEqual([
    ['clinic-monitoring', 'monitoring'],
    ['clinic-monitoring-budget', 'budget'],
  ]);
  const alarms = made.ofType(TYPES.alarm).map(nameOf);
  expect(alarms).toContain('clinic-monitoring-servers-ehr-CpuHigh');
});
