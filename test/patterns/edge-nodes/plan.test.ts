import fc from 'fast-check';
import { planEdgeNodes } from '../../../lib/patterns/edge-nodes/plan';
import type { EdgeNodesProps } from '../../../lib/patterns/edge-nodes/props';
import { InputError, type Problem } from '../../../lib/problem';
import { clinicContext } from '../../engines/aws-cdk/fixture';
import { expectNeutral } from '../neutral';
import { contexts, edgeNodesProps } from './arbitraries';
import { cabinets } from './fixture';

function plan(props: Partial<EdgeNodesProps> = {}, context = clinicContext()) {
  return planEdgeNodes('cabinets', { ...cabinets, ...props }, context);
}

function problems(props: Partial<EdgeNodesProps>): readonly Problem[] {
  try {
    plan(props);
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems;
  }
}

test('a plan says nothing in the words of a cloud, whatever is asked for', () => {
  fc.assert(
    fc.property(edgeNodesProps, contexts, (props, context) => expectNeutral(planEdgeNodes('cabinets', props, context))),
  );
});

test('so many nodes are numbered; more of them leave the others what they are', () => {
  expect(plan({ nodes: 3 }).nodes).toEqual(['node-1', 'node-2', 'node-3']);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 0, max: 100 }), (few, more) => {
      const [before, after] = [plan({ nodes: few }), plan({ nodes: few + more })];
      expect(after.nodes.slice(0, few)).toEqual(before.nodes);
      const ids = new Set(after.alarms.map(({ id }) => id));
      expect(before.alarms.filter(({ id }) => !ids.has(id))).toEqual([]);
    }),
  );
});

test('nodes go by names of their own where they have some', () => {
  const { nodes, alarms } = plan({ nodes: ['harbour', 'north-gate'] });
  expect(nodes).toEqual(['harbour', 'north-gate']);
  expect(alarms.map(({ id }) => id)).toEqual([
    'NodesMissing',
    'NodeMissing-harbour',
    'NodeMissing-north-gate',
    'DiskFull',
    'EnrolmentFailed',
    'PatchingFailed',
    'MessagesLost',
  ]);
});

test('a node is missing that gives no sign of life three times in a row, and silence is the failure', () => {
  const [ofGroup, ofNode] = plan({ nodes: 2, heartbeatMinutes: 10 }).alarms;
  const heartbeat = { comparison: 'below', minutes: 10, periods: 3, breaching: 3, silence: 'breach' };
  expect(ofGroup).toMatchObject({ signal: 'nodes-reporting', threshold: 50, severity: 'critical', ...heartbeat });
  expect(ofNode).toMatchObject({ signal: 'node-heartbeat', threshold: 1, severity: 'warning', ...heartbeat });
});

test('a large group may do without an alarm for each node', () => {
  const ids = plan({ nodes: 900, alarmPerNode: false }).alarms.map(({ id }) => id);
  expect(ids).toEqual(['NodesMissing', 'DiskFull', 'EnrolmentFailed', 'PatchingFailed', 'MessagesLost']);
});

test('what is decided, and why', () => {
  const { decisions } = plan();
  expect(decisions.map(({ what, choice, because }) => `${what}: ${choice} (${because})`)).toEqual([
    'nodes: 3 nodes on ubuntu-24.04 (client file)',
    'enrolment: a code for the nodes that are missing, Mon 06:00 (Etc/UTC) and on request, good for 7 days (default)',
    'heartbeat: every 5 minutes, an alarm for the group and each node (default)',
    'messages: 288 a day from each node, of 600 bytes (client file)',
    'logs: of the operating system and 1 file, kept six years (2,192 days) (gold production under HIPAA)',
    'encryption key: a key of the client (gold production under HIPAA)',
    'patching: Sun 03:00 for 3 h (Etc/UTC), group production.cabinets (default)',
    'waves: 25% of the nodes at a time; none is begun once 10% failed (default)',
    'outlives its removal: logs and their key (gold production under HIPAA)',
  ]);
});

test('everything that is wrong is told at once', () => {
  expect(problems({ nodes: 0, enrolment: { validDays: 31 }, messages: { perDay: 0, bytes: 200_000 } })).toEqual([
    { path: ['nodes'], found: '0', expected: 'how many nodes, up to 1000, or a list of their names' },
    { path: ['enrolment', 'validDays'], found: '31', expected: 'a whole number from 1 to 30' },
    { path: ['messages', 'perDay'], found: '0', expected: 'a whole number from 1 to 86400' },
    { path: ['messages', 'bytes'], found: '200000', expected: 'a whole number from 1 to 131072' },
  ]);
});

test('no two nodes have one name, and a path is one of the operating system', () => {
  expect(problems({ nodes: ['harbour', 'mill', 'harbour'], logFiles: ['C:\\sensors\\a.log'] })).toEqual([
    { path: ['nodes', 2], found: '"harbour" for the second time', expected: 'a name of its own for each node' },
    { path: ['logFiles', 0], found: '"C:\\sensors\\a.log"', expected: 'a path from /, as its nodes run Linux' },
  ]);
});
