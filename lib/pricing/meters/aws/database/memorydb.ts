import type { Resource } from '../../../readers/resource';
import { lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { perHour, perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { given } from '../facts/given';

/** Billed for each node-hour, by engine and type, for data written and for snapshots. Source: Amazon MemoryDB pricing. */
export const memoryDb = meter({
  reads: {
    'AWS::MemoryDB::Cluster': (r) => ({
      engine: engineOf(r),
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
    perHour(
      'Node hours',
      lift2(engine, nodeType, (name, type) => `memorydb/${name}/${type}`),
      nodes,
    ),
    perUse(
      'Data written',
      lift(engine, (name) => `memorydb/data-written-${name}`),
      use.writtenGb,
    ),
    ...provided(keepsSnapshots, [perUse('Snapshots', 'memorydb/snapshot-storage', use.snapshotGb)]),
  ],
});

function engineOf(r: Resource): Maybe<string> {
  return lift(
    r.text('Engine') ?? new Unknown('Engine is not given: Redis and Valkey have prices of their own'),
    (engine) => engine.toLowerCase(),
  );
}
