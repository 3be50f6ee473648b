import { readFileSync } from 'node:fs';
import path from 'node:path';
import { estimate, packagedCatalogue } from '../../../lib/pricing';
import { METERED_TYPES } from '../../../lib/pricing/meters';
import { Program, readProgram } from '../readers/pulumi/program';
import { usd } from '../price';
import { Graph, pricedOf } from './graph';
import { expectCosts } from './worked';

const TABLE = path.join(__dirname, '../../../lib/pricing/readers/data/pulumi-aws');

/** Tokens that are billed, and that CloudFormation has no type for. One is whatever type it names. */
const BILLED = readFileSync(TABLE, 'latin1')
  .split('\n')
  .filter((row) => row.endsWith(' billed') && !row.startsWith('aws:cloudcontrol/'))
  .map((row) => row.replace(' billed', ''));

test('84 tokens are billed without a type of CloudFormation, 8 of which have a price', () => {
  expect(BILLED).toHaveLength(84);
  expect(BILLED.filter((token) => METERED_TYPES.includes(token))).toHaveLength(8);
});

test('each of the others says so, and has no price', () => {
  const program = new Program();
  const others = BILLED.filter((token) => !METERED_TYPES.includes(token));
  for (const token of others) program.add(token, token.replace(/^.*:/, ''));
  const { resources, notes } = estimate(readProgram(program).resources, { catalogue: packagedCatalogue() });
  expect(resources.map(({ status }) => status)).toEqual(others.map(() => 'unpriced'));
  for (const token of others)
    expect(notes).toContain(`not in the total: ${token}, it is billed, and not metered yet (1 line)`);
});

test.each(['ebs/snapshot:Snapshot', 'ebs/snapshotCopy:SnapshotCopy', 'ec2/amiFromInstance:AmiFromInstance'])(
  '%s is billed for what it holds, of which 50 GB are assumed',
  (token) => {
    const graph = new Graph();
    graph.add(`aws:${token}`, 'kept', {});
    expectCosts(graph, 'kept', { 'Snapshot storage': usd(50 * 0.05) });
  },
);

test('a fast restore is billed by the hour, as long as it is there', () => {
  const graph = new Graph();
  graph.add('aws:ebs/fastSnapshotRestore:FastSnapshotRestore', 'fast', { availabilityZone: 'eu-west-1a' });
  expectCosts(graph, 'fast', { 'Fast snapshot restore': usd(730 * 0.825) });
});

test('snapshots of clusters are billed for what they hold, where the rate is known', () => {
  const graph = new Graph();
  graph.add('aws:docdb/clusterSnapshot:ClusterSnapshot', 'documents', {});
  graph.add('aws:neptune/clusterSnapshot:ClusterSnapshot', 'graph', {});
  expectCosts(graph, 'graph', { 'Snapshot storage': usd(10 * 0.021) });
  expect(pricedOf(graph, 'documents', 'state').missing).toEqual([
    { name: 'Snapshot storage', rate: 'documentdb/backup-storage', because: 'the catalogue has no price in eu-west-1' },
  ]);
});
