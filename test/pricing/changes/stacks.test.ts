import { deploymentChanges, mergeChanges } from '../../../lib/pricing';
import { assembled, changesOfStacks, resourcesOf, subnet } from './templates';

const one = { Resources: { A: subnet('10.0.0.0/24'), B: subnet('10.0.1.0/24') } };
const LEFT = { stack: 'old', region: 'eu-west-1', account: '111111111111', resources: 2 };

test('a stack that is gone is left running: none of its resources is removed', () => {
  expect(changesOfStacks({ old: one, app: one }, { app: one })).toEqual({
    changes: [],
    leftRunning: [LEFT],
    outdated: [],
    stillUsed: [],
  });
});

test.each([
  ['a name', { renamed: one }],
  ['a region', { old: { ...one, region: 'eu-central-1' } }],
  ['an account', { old: { ...one, account: '222222222222' } }],
])('another stack of the same is %s that differs', (_, after) => {
  const { changes, leftRunning } = changesOfStacks({ old: one }, after);
  expect(leftRunning).toEqual([LEFT]);
  expect(changes.map(({ kind }) => kind)).toEqual(['added', 'added']);
});

test('stacks of one name in two regions are held apart', () => {
  const here = { ...one, stackName: 'app' };
  const there = { Resources: { A: subnet('10.0.9.0/24') }, region: 'us-east-1', stackName: 'app' };
  const both = { here, there };
  expect(changesOfStacks(both, both).changes).toEqual([]);
  expect(changesOfStacks(both, { there, here }).changes).toEqual([]);
  expect(changesOfStacks(both, { there })).toMatchObject({ changes: [], leftRunning: [{ ...LEFT, stack: 'app' }] });
});

test('bare templates name no account, and are taken to be where the others are', () => {
  expect(deploymentChanges(resourcesOf(one.Resources), assembled({ app: one })).leftRunning).toEqual([]);
});

test('stacks of bare templates may be recognised by what they hold', () => {
  const before = assembled({ main: one });
  const after = assembled({ branch: { Resources: { A: subnet('10.0.0.0/24'), B: subnet('10.0.9.0/24') } } });
  const { changes, leftRunning } = deploymentChanges(before, after, { stacks: 'by-content' });
  expect(leftRunning).toEqual([]);
  expect(changes).toMatchObject([{ id: 'branch/B', kind: 'replaced' }]);
});

test('of parts that are deployed one by one, only what no part has is left running', () => {
  const before = assembled({ staging: one, production: one, old: one });
  const parts = ['staging', 'production'].map((name) => deploymentChanges(before, assembled({ [name]: one })));
  expect(parts.map(({ leftRunning }) => leftRunning.length)).toEqual([2, 2]);
  expect(mergeChanges(parts)).toEqual({ changes: [], leftRunning: [LEFT], outdated: [], stillUsed: [] });
});
