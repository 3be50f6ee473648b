import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { orAt, perMonth, perUse, provided, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { given } from '../../facts/given';
import { fixed, LOAD, perHourOfLoad, type Bounds } from '../../facts/load';
import { deliveredLogs, logCharges, PUBLISHED_GB, type PublishedLogs } from '../facts/published-logs';
import { scaledOr, targetsOf } from '../facts/scalable-target';

import { cacheEngine, type CacheEngine } from './cache-engine';
import { cacheSupport, cacheSupportCharges } from './cache-support';
import type { VersionSupport } from './support-calendar';

const DURABLE = new Unknown('how writes that are kept durably are billed is not known');

interface NodeFacts {
  readonly engine: CacheEngine;
  readonly nodeType: Maybe<string>;
  readonly keepsBackups: Maybe<boolean>;
  readonly isDurable: Maybe<boolean>;
  readonly logs: readonly PublishedLogs[];
  /** @default - its version is in standard support */
  readonly support: Maybe<VersionSupport | undefined>;
}

/** Billed for each node-hour, by engine and type, and for backups. Source: Amazon ElastiCache pricing. */
export const cacheCluster = meter({
  reads: {
    'AWS::ElastiCache::CacheCluster': (r) => ({
      ...nodeFacts(r),
      nodes: fixed(given(r.number('NumCacheNodes'), 'NumCacheNodes')),
    }),
    'AWS::ElastiCache::ReplicationGroup': (r) => ({ ...nodeFacts(r), nodes: nodesOfGroup(r) }),
  },
  usage: { backupGb: { unit: 'GB-month of backups', assume: 5 }, load: LOAD, publishedGb: PUBLISHED_GB },
  charges: ({ engine, nodeType, nodes, keepsBackups, support, isDurable, logs }, use) => [
    nodeHours(engine, nodeType, nodes, use.load),
    ...cacheSupportCharges(support, nodeType, nodes, use.load),
    ...provided(keepsBackups, [perUse('Backups', 'elasticache/backup-storage', use.backupGb)]),
    ...provided(isDurable, [perMonth('Durable writes', DURABLE)]),
    ...logCharges(logs, use.publishedGb),
  ],
});

function nodeFacts(r: Resource): NodeFacts {
  const engine = cacheEngine(r, 'CacheParameterGroupName');
  return {
    engine,
    nodeType: given(r.text('CacheNodeType'), 'CacheNodeType'),
    keepsBackups: lift(r.number('SnapshotRetentionLimit') ?? 0, (days) => days > 0),
    support: cacheSupport(r, engine.name),
    isDurable: lift(r.text('Durability') ?? 'default', (mode) => mode === 'sync' || mode === 'async'),
    logs: cacheLogs(r),
  };
}

/** To one place, whatever the kinds: all together are as much as is logged. */
function cacheLogs(r: Resource): readonly PublishedLogs[] {
  const configurations = r.list('LogDeliveryConfigurations');
  if (isUnknown(configurations)) return [{ name: 'Logs delivered', rate: configurations, isOn: true }];
  const [first] = configurations;
  if (first === undefined) return [];
  const destination =
    first.text('DestinationType') === 'kinesis-firehose' ? 'kinesis-data-firehose' : 'cloud-watch-logs';
  return deliveredLogs(true, destination, first.target('DestinationDetails.CloudWatchLogsDetails.LogGroup'));
}

function nodeHours({ name, or }: CacheEngine, nodeType: Maybe<string>, nodes: Bounds, load: UsageAmount): Charge {
  const rate = lift2(name, nodeType, (engine, type) => `elasticache/${engine}/${type}`);
  const orRate = or === undefined || isUnknown(nodeType) ? undefined : `elasticache/${or}/${nodeType}`;
  return orAt(perHourOfLoad('Node hours', rate, nodes, load), orRate);
}

/** Shards, each with its primary and its replicas, either of which may scale. */
function nodesOfGroup(r: Resource): Bounds {
  const dimension = 'elasticache:replication-group';
  const scales = targetsOf(r, `${dimension}:NodeGroups`).length + targetsOf(r, `${dimension}:Replicas`).length > 0;
  if (!scales) return fixed(statedNodes(r));
  const shards = scaledOr(r, `${dimension}:NodeGroups`, r.number('NumNodeGroups') ?? 1);
  const replicas = scaledOr(r, `${dimension}:Replicas`, replicasOf(r));
  const nodes = (count: Maybe<number>, each: Maybe<number>): Maybe<number> =>
    lift2(count, each, (groups, copies) => groups * (1 + copies));
  return { minimum: nodes(shards.minimum, replicas.minimum), maximum: nodes(shards.maximum, replicas.maximum) };
}

function statedNodes(r: Resource): Maybe<number> {
  const shards = r.list('NodeGroupConfiguration');
  if (isUnknown(shards)) return shards;
  if (shards.some((shard) => shard.value('ReplicaCount') !== undefined)) return nodesOfShards(r, shards);
  const clusters = r.number('NumCacheClusters');
  if (clusters !== undefined) return clusters;
  const count = r.number('NumNodeGroups') ?? Math.max(1, shards.length);
  return lift2(count, replicasOf(r), (each, replicas) => each * (1 + replicas));
}

function nodesOfShards(r: Resource, shards: readonly Properties[]): Maybe<number> {
  return shards
    .map((shard) => lift(shard.number('ReplicaCount') ?? replicasOf(r), (replicas) => 1 + replicas))
    .reduce((sum, nodes) => lift2(sum, nodes, (a, b) => a + b), 0);
}

/** None by default; a group that fails over has some, and does not always say how many. */
function replicasOf(r: Resource): Maybe<number> {
  const failsOver = r.flag('AutomaticFailoverEnabled') ?? false;
  const unstated = lift(failsOver, (enabled) => (enabled ? new Unknown('ReplicasPerNodeGroup is not given') : 0));
  return r.number('ReplicasPerNodeGroup') ?? unstated;
}
