import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, type Maybe } from '../../../readers/unknown';
import { perHour, perOptionalUse, perUse, provided, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { given } from '../facts/given';
import { LOAD, perHourOfLoad, type Bounds } from '../facts/load';
import { addressesIf } from '../facts/public-address';
import { shareAwake, whileAwake } from '../facts/start-stop';

import { ADDED_REPLICAS, addedReplicas, type AddedReplicas } from './added-replicas';
import { isIoOptimized } from './aurora';
import { extendedSupport, extendedSupportCharges, type ExtendedSupport } from './extended-support';
import { isAurora, listedEngine } from './rds-engine';
import { databaseVolume, storageCharges, type DatabaseVolume } from './rds-storage';
import { EXPORTED_GB } from './snapshots';
import { clusterCanBeStopped } from './stopping';

/** Of a Multi-AZ cluster. */
const INSTANCES = 3;

interface ClusterFacts {
  readonly engine: Maybe<string>;
  readonly listed: Maybe<string>;
  readonly instanceClass: Maybe<string>;
  readonly volume: DatabaseVolume;
  readonly isPublic: Maybe<boolean>;
  readonly ioOptimized: Maybe<boolean>;
  readonly backtracks: Maybe<boolean>;
  /** @default - its version is in standard support */
  readonly support: Maybe<ExtendedSupport | undefined>;
  /** Of Aurora Serverless v1. @default - it has instances */
  readonly serverless: Maybe<Bounds | undefined>;
  /** @default - nothing adds any */
  readonly replicas: AddedReplicas | undefined;
  /** Share of the year. @default - it always runs */
  readonly awake: Maybe<number> | undefined;
}

/**
 * An Aurora cluster is billed for its storage and I/O, its instances by themselves. A Multi-AZ cluster of MySQL or PostgreSQL is billed
 * as a whole: the rate of its class counts all three instances. Source: Amazon Aurora pricing, Amazon RDS pricing.
 */
export const rdsCluster = meter({
  reads: { 'AWS::RDS::DBCluster': read },
  usage: {
    storedGb: { unit: 'GB-month', assume: 10 },
    ioRequests: { unit: 'million I/O requests per month', assume: 10 },
    backupGb: { unit: 'GB-month of backups beyond the size of the database', assume: 0 },
    changeRecords: { unit: 'million change records to backtrack per month', assume: 1 },
    load: LOAD,
    magneticRequests: { unit: 'million I/O requests to magnetic storage per month', assume: 1 },
    exportedGb: EXPORTED_GB,
  },
  charges: (facts, use) =>
    lift(facts.engine, isAurora) === false
      ? multiAzCharges(facts, use)
      : [...serverlessCharges(facts, use.load), ...replicaCharges(facts, use.load), ...auroraCharges(facts, use)],
});

function read(r: Resource): ClusterFacts {
  const engine = given(r.text('Engine'), 'Engine');
  return {
    engine,
    listed: listedEngine(r, engine),
    instanceClass: given(r.text('DBClusterInstanceClass'), 'DBClusterInstanceClass'),
    volume: { ...databaseVolume(r), type: r.text('StorageType') ?? 'io1' },
    isPublic: r.flag('PubliclyAccessible') ?? false,
    ioOptimized: isIoOptimized(r),
    support: extendedSupport(r, engine, r.text('EngineVersion')),
    backtracks: lift(r.number('BacktrackWindow') ?? 0, (seconds) => seconds > 0),
    serverless: lift(r.text('EngineMode') ?? 'provisioned', (mode) =>
      mode === 'serverless' ? v1Bounds(r) : undefined,
    ),
    replicas: addedReplicas(r, 'AWS::RDS::DBInstance', 'rds:cluster:ReadReplicaCount'),
    awake: clusterCanBeStopped(r) ? shareAwake(r) : undefined,
  };
}

/** Aurora Serverless v1 has bounds by default, and may pause. */
function v1Bounds(r: Resource): Bounds {
  const pauses = r.flag('ScalingConfiguration.AutoPause') ?? true;
  const least = r.number('ScalingConfiguration.MinCapacity') ?? 1;
  return {
    least: lift2(pauses, least, (sleeps, capacity) => (sleeps ? 0 : capacity)),
    most: r.number('ScalingConfiguration.MaxCapacity') ?? 16,
  };
}

function multiAzCharges(
  { listed, instanceClass, volume, isPublic, support }: ClusterFacts,
  use: Readonly<Record<'magneticRequests' | 'backupGb' | 'exportedGb', UsageAmount>>,
): readonly Charge[] {
  const rate = lift2(listed, instanceClass, (name, size) => `rds/${name}/multi-az-cluster/${size}`);
  return [
    perHour('Instance hours', rate, 1, { note: 'three instances' }),
    ...addressesIf(isPublic, INSTANCES),
    ...storageCharges(volume, listed, 'multi-az-cluster', use.magneticRequests),
    perUse('Backups', 'rds/additional-backup-storage', use.backupGb),
    ...extendedSupportCharges(support, instanceClass, INSTANCES),
    ...perOptionalUse('Snapshot export', 'rds/snapshot-export-to-s3', use.exportedGb),
  ];
}

function serverlessCharges({ serverless }: ClusterFacts, load: UsageAmount): readonly Charge[] {
  if (serverless === undefined) return [];
  if (isUnknown(serverless)) return [perHour('Capacity units', 'aurora/serverless-v1', serverless)];
  return [perHourOfLoad('Capacity units', 'aurora/serverless-v1', serverless, load)];
}

/** Replicas that scaling adds have the rates of the instance that they are made like, and stop with their cluster. */
function replicaCharges({ replicas, listed, ioOptimized, awake }: ClusterFacts, load: UsageAmount): readonly Charge[] {
  if (replicas === undefined) return [];
  const engine = lift2(listed, ioOptimized, (name, optimized) => (optimized ? `${name}-io-optimized` : name));
  const rate = lift2(engine, replicas.instanceClass, (name, size) => `rds/${name}/single-az/${size}`);
  return [whileAwake(perHourOfLoad(ADDED_REPLICAS, rate, replicas.count, load), awake)];
}

function auroraCharges(
  { ioOptimized, backtracks }: ClusterFacts,
  use: Readonly<Record<'storedGb' | 'ioRequests' | 'backupGb' | 'changeRecords' | 'exportedGb', UsageAmount>>,
): readonly Charge[] {
  const storage = lift(ioOptimized, (optimized) => `aurora/storage-${optimized ? 'io-optimized' : 'standard'}`);
  return [
    perUse('Storage', storage, use.storedGb),
    ...provided(
      lift(ioOptimized, (optimized) => !optimized),
      [perUse('I/O requests', 'aurora/io-requests-standard', use.ioRequests)],
    ),
    perUse('Backups', 'aurora/backup-storage', use.backupGb),
    ...provided(backtracks, [perUse('Backtrack', 'aurora/backtrack', use.changeRecords)]),
    ...perOptionalUse('Snapshot export', 'aurora/snapshot-export-to-s3', use.exportedGb),
  ];
}
