import type { Resource } from '../../../readers/resource';
import { Unknown, type Maybe } from '../../../readers/unknown';
import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Rates of the backups that a customer takes, by type of snapshot. */
const RATES: Readonly<Record<string, string>> = {
  'AWS::DocDBElastic::ClusterSnapshot': 'documentdb/backup-storage',
  'AWS::ElastiCache::ServerlessCacheSnapshot': 'elasticache/backup-storage',
  'AWS::MemoryDB::Snapshot': 'memorydb/snapshot-storage',
  'AWS::NeptuneGraph::GraphSnapshot': 'neptune-analytics/snapshot-storage',
  'AWS::RDS::DBSnapshot': 'rds/additional-backup-storage',
  // CloudFormation has no type for these.
  'aws:docdb/clusterSnapshot:ClusterSnapshot': 'documentdb/backup-storage',
  'aws:neptune/clusterSnapshot:ClusterSnapshot': 'neptune/backup-storage',
};

/** Snapshots that are exported, whole or in part: nothing assumed. Source: Amazon RDS pricing, "Snapshot export". */
export const EXPORTED_GB = { unit: 'GB per month of snapshots that are exported to S3', assume: 0 } as const;

/** Kept until it is deleted, and billed per GB-month. Source: the pricing page of each database, "Backup storage". */
export const databaseSnapshot = meter({
  reads: {
    ...Object.fromEntries(Object.entries(RATES).map(([type, rate]) => [type, () => ({ rate })])),
    'AWS::RDS::ClusterSnapshot': (r) => ({ rate: rateOfClusterSnapshot(r) }),
  },
  usage: { storedGb: { unit: 'GB-month', assume: 10 } },
  charges: ({ rate }, use) => [perUse('Snapshot storage', rate, use.storedGb)],
});

function rateOfClusterSnapshot(r: Resource): Maybe<string> {
  const engine = r.target('DBClusterIdentifier')?.text('Engine');
  if (typeof engine !== 'string') return engine ?? new Unknown('its cluster is not among the inputs');
  return engine.startsWith('aurora') ? 'aurora/backup-storage' : 'rds/additional-backup-storage';
}
