import { LAYERS as OF_ENVIRONMENTS } from '../../../lib/profile/layers';
import { groupByPattern, LAYERS, patternOf } from '../../../lib/reports/estimate/patterns';

test.each([
  ['web/network/Vpc/Resource', 'network'],
  ['web/Bucket', 'Bucket'],
  ['Nat1', 'web'],
])('%s belongs to %s', (path, pattern) => {
  expect(patternOf({ path, stack: 'web' })).toBe(pattern);
});

test('a pattern is called by its own name in one stack, and by the stack as well in several', () => {
  const places = [
    { path: 'blue/network/A', stack: 'blue' },
    { path: 'green/network/B', stack: 'green' },
    { path: 'blue/servers/C', stack: 'blue' },
    { path: 'blue/servers/D', stack: 'blue' },
  ];
  const groups = [...groupByPattern(places, (place) => place)].map(([name, own]) => [name, own.length]);
  expect(groups).toEqual([
    ['blue/network', 1],
    ['green/network', 1],
    ['servers', 2],
  ]);
});

test('the layers of an environment are one, and those that stacks are named after', () => {
  const places = ['data', 'workload', 'edge-global'].map((layer) => ({
    path: `northwind-production-${layer}/servers-ehr/A`,
    stack: `northwind-production-${layer}`,
  }));
  expect([...groupByPattern(places, (place) => place).keys()]).toEqual(['servers-ehr']);
  const staging = { path: 'northwind-staging-data/servers-ehr/A', stack: 'northwind-staging-data' };
  expect([...groupByPattern([...places, staging], (place) => place).keys()]).toEqual([
    'northwind-production/servers-ehr',
    'northwind-staging/servers-ehr',
  ]);
  expect(LAYERS).toEqual(OF_ENVIRONMENTS);
});
