import { isUnknown, lift, lift2, type Maybe } from '../../../readers/unknown';
import { orAt, perHour, perUse, provided, type Charge } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';

import { cacheEngine, type CacheEngine } from './cache-engine';

/** Billed for each node-hour, by engine and type, for data written and for snapshots. Source: Amazon MemoryDB pricing. */
export const memoryDb = meter({
  reads: {
    'AWS::MemoryDB::Cluster': (r) => ({
      engine: cacheEngine(r, 'ParameterGroupName'),
      nodeType: given(r.text('NodeType'), 'NodeType'),
      nodes: lift2(
        r.number('NumShards') ?? 1,
        r.number('NumReplicasPerShard') ?? 1,
        (shards, replicas) => shards * (1 + replicas),
      ),
      keepsSnapshots: lift(r.number('SnapshotRetentionLimit') ?? 0, (days) => days > 0),
    }),
  },
  usage: {
    writtenGb: { unit: 'GB written per month', assume: 10 },
    snapshotGb: { unit: 'GB-month of snapshots', assume: 5 },
  },
  charges: ({ engine, nodeType, nodes, keepsSnapshots }, use) => [
    nodeHours(engine, nodeType, nodes),
    orAt(
      perUse(
        'Data written',
        lift(engine.name, (name) => `memorydb/data-written-${name}`),
        use.writtenGb,
      ),
      engine.or === undefined ? undefined : `memorydb/data-written-${engine.or}`,
    ),
    ...provided(keepsSnapshots, [perUse('Snapshots', 'memorydb/snapshot-storage', use.snapshotGb)]),
  ],
});

function nodeHours({ name, or }: CacheEngine, nodeType: Maybe<string>, nodes: Maybe<number>): Charge {
  const rate = lift2(name, nodeType, (engine, type) => `memorydb/${engine}/${type}`);
  const orRate = or === undefined || isUnknown(nodeType) ? undefined : `memorydb/${or}/${nodeType}`;
  return orAt(perHour('Node hours', rate, nodes), orRate);
}
