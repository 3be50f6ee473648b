import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, type Maybe } from '../../../readers/unknown';
import { perHour, perOptionalUse, perUse, provided, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { given } from '../../facts/given';
import { LOAD, perHourOfLoad, type Bounds } from '../../facts/load';
import { RUNNING_HOURS } from '../../facts/running-hours';
import { addressesIf } from '../facts/public-address';
import { shareRunning, whileRunning } from '../facts/start-stop';

import { ADDED_REPLICAS, addedReplicas, type AddedReplicas } from './added-replicas';
import { isIoOptimized } from './aurora';
import { extendedSupport, extendedSupportCharges, type ExtendedSupport } from './extended-support';
import { isAurora, listedEngine } from './rds-engine';
import { databaseOptions, OPTIONS_USAGE, optionCharges, type DatabaseOptions } from './rds-options';
import { databaseVolume, storageCharges, type DatabaseVolume } from './rds-storage';
import { EXPORTED_GB } from './snapshots';
import { clusterCanBeStopped } from './stopping';

/** Instances of a Multi-AZ cluster. */
const MULTI_AZ_INSTANCES = 3;

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
  readonly options: DatabaseOptions;
  /** Whether it answers queries over HTTP (Data API). */
  readonly hasDataApi: Maybe<boolean>;
  /** Of Aurora Serverless v1. @default - it has instances */
  readonly serverless: Maybe<Bounds | undefined>;
  /** @default - nothing adds any */
  readonly replicas: AddedReplicas | undefined;
  /** Share of the year. @default - it always runs */
  readonly running: Maybe<number> | undefined;
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
    runningHours: RUNNING_HOURS,
    magneticRequests: { unit: 'million I/O requests to magnetic storage per month', assume: 1 },
    exportedGb: EXPORTED_GB,
    ...OPTIONS_USAGE,
    dataApiRequests: { unit: 'million Data API requests per month', assume: 1 },
  },
  charges: (facts, use) =>
    lift(facts.engine, isAurora) === false
      ? [...multiAzCharges(facts, use), ...optionCharges(facts.options, use, MULTI_AZ_INSTANCES)]
      : [
          ...serverlessCharges(facts, use.load),
          ...replicaCharges(facts, use),
          ...auroraCharges(facts, use),
          // Its instances are monitored, and billed for it, by themselves.
          ...optionCharges(facts.options, use, 0),
        ],
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
    options: databaseOptions(r),
    hasDataApi: r.flag('EnableHttpEndpoint') ?? false,
    backtracks: lift(r.number('BacktrackWindow') ?? 0, (seconds) => seconds > 0),
    serverless: lift(r.text('EngineMode') ?? 'provisioned', (mode) =>
      mode === 'serverless' ? v1Bounds(r) : undefined,
    ),
    replicas: addedReplicas(r, 'AWS::RDS::DBInstance', 'rds:cluster:ReadReplicaCount'),
    running: clusterCanBeStopped(r) ? shareRunning(r) : undefined,
  };
}

/** Capacity units. Source: Amazon RDS API reference, "ScalingConfiguration". */
const V1_LIMIT = 16;

/** Aurora Serverless v1 has bounds by default, and may pause. */
function v1Bounds(r: Resource): Bounds {
  const pauses = r.flag('ScalingConfiguration.AutoPause') ?? true;
  const start = r.number('ScalingConfiguration.MinCapacity') ?? 1;
  const minimum = lift2(pauses, start, (sleeps, capacity) => (sleeps ? 0 : capacity));
  const stated = r.number('ScalingConfiguration.MaxCapacity');
  return stated === undefined ? { minimum, maximum: V1_LIMIT, start } : { minimum, maximum: stated };
}

function multiAzCharges(
  { listed, instanceClass, volume, isPublic, support }: ClusterFacts,
  use: Readonly<Record<'magneticRequests' | 'backupGb' | 'exportedGb', UsageAmount>>,
): readonly Charge[] {
  const rate = lift2(listed, instanceClass, (name, size) => `rds/${name}/multi-az-cluster/${size}`);
  return [
    perHour('Instance hours', rate, 1, { note: 'three instances' }),
    ...addressesIf(isPublic, MULTI_AZ_INSTANCES),
    ...storageCharges(volume, listed, 'multi-az-cluster', use.magneticRequests),
    perUse('Backups', 'rds/additional-backup-storage', use.backupGb),
    ...extendedSupportCharges(support, instanceClass, MULTI_AZ_INSTANCES),
    ...perOptionalUse('Snapshot export', 'rds/snapshot-export-to-s3', use.exportedGb),
  ];
}

function serverlessCharges({ serverless }: ClusterFacts, load: UsageAmount): readonly Charge[] {
  if (serverless === undefined) return [];
  if (isUnknown(serverless)) return [perHour('Capacity units', 'aurora/serverless-v1', serverless)];
  return [perHourOfLoad('Capacity units', 'aurora/serverless-v1', serverless, load)];
}

/** Replicas that scaling adds have the rates of the instance that they are made like, and stop with their cluster. */
function replicaCharges(
  { replicas, listed, ioOptimized, running }: ClusterFacts,
  { load, runningHours }: Readonly<Record<'load' | 'runningHours', UsageAmount>>,
): readonly Charge[] {
  if (replicas === undefined) return [];
  const engine = lift2(listed, ioOptimized, (name, optimized) => (optimized ? `${name}-io-optimized` : name));
  const rate = lift2(engine, replicas.instanceClass, (name, size) => `rds/${name}/single-az/${size}`);
  return [whileRunning(perHourOfLoad(ADDED_REPLICAS, rate, replicas.count, load), running, runningHours)];
}

function auroraCharges(
  { ioOptimized, backtracks, hasDataApi }: ClusterFacts,
  use: Readonly<
    Record<'storedGb' | 'ioRequests' | 'backupGb' | 'changeRecords' | 'exportedGb' | 'dataApiRequests', UsageAmount>
  >,
): readonly Charge[] {
  const storage = lift(ioOptimized, (optimized) => `aurora/storage-${optimized ? 'io-optimized' : 'standard'}`);
  return [
    perUse('Storage', storage, use.storedGb),
    ...provided(
      lift(ioOptimized, (optimized) => !optimized),
      [perUse('I/O requests', 'aurora/io-requests-standard', use.ioRequests)],
    ),
    perUse('Backups', 'aurora/backup-storage', use.backupGb),
    ...provided(hasDataApi, [perUse('Data API requests', 'aurora/data-api-requests', use.dataApiRequests)]),
    ...provided(backtracks, [perUse('Backtrack', 'aurora/backtrack', use.changeRecords)]),
    ...perOptionalUse('Snapshot export', 'aurora/snapshot-export-to-s3', use.exportedGb),
  ];
}
