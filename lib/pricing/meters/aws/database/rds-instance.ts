import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { orAt, perHour, perMonth, perOptionalUse, perUse, provided, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { given } from '../../facts/given';
import { LOAD, perHourOfLoad, type Bounds } from '../../facts/load';
import { RUNNING_HOURS } from '../../facts/running-hours';
import { addressesIf } from '../facts/public-address';
import { whileRunning } from '../facts/start-stop';

import { auroraCapacity, isIoOptimized } from './aurora';
import { extendedSupport, extendedSupportCharges, type ExtendedSupport } from './extended-support';
import { insightsCharges, insightsOf, type DatabaseInsights } from './insights';
import { listedEngine, marketplaceLicence, otherLicence } from './rds-engine';
import { isMultiAz } from './rds-deployment';
import { databaseOptions, OPTIONS_USAGE, optionCharges, type DatabaseOptions } from './rds-options';
import { databaseVolume, storageCharges, type DatabaseVolume } from './rds-storage';
import { EXPORTED_GB } from './snapshots';
import { databaseRunning } from './stopping';

interface InstanceFacts {
  readonly instanceClass: Maybe<string>;
  /** As price lists name it. */
  readonly engine: Maybe<string>;
  /** The same with the other licence, where the template names none. @default - its licence is certain */
  readonly otherEngine: string | undefined;
  /** Of an instance in a cluster, which holds the data. @default - it stands alone */
  readonly cluster: { readonly ioOptimized: Maybe<boolean>; readonly capacity: Bounds } | undefined;
  readonly multiAz: Maybe<boolean>;
  /** Charges of a licence that is bought beside the database. */
  readonly licence: readonly Charge[];
  /** @default - none of its own */
  readonly volumes: Maybe<readonly DatabaseVolume[]>;
  readonly backupDays: Maybe<number>;
  readonly insights: DatabaseInsights;
  readonly logVolume: Maybe<boolean>;
  readonly options: DatabaseOptions;
  readonly isPublic: Maybe<boolean>;
  /** @default - its version is in standard support */
  readonly support: Maybe<ExtendedSupport | undefined>;
  /** Share of the year. @default - it always runs */
  readonly running: Maybe<number> | undefined;
}

/**
 * Billed by the hour that it runs, by class, engine and deployment, with its storage, which stays while it is stopped; in a
 * cluster the storage is the cluster's. Source: Amazon RDS pricing, Amazon Aurora pricing.
 */
export const rdsInstance = meter({
  reads: { 'AWS::RDS::DBInstance': read },
  usage: {
    load: LOAD,
    runningHours: RUNNING_HOURS,
    backupGb: { unit: 'GB-month of backups beyond the size of the database', assume: 0 },
    surplusCredits: { unit: 'vCPU-hours per month of CPU credits beyond the earned ones', assume: 0 },
    magneticRequests: { unit: 'million I/O requests to magnetic storage per month', assume: 1 },
    exportedGb: EXPORTED_GB,
    ...OPTIONS_USAGE,
    insightsRequests: { unit: 'thousand Performance Insights API requests per month', assume: 0 },
  },
  charges: (facts, use) => {
    const running = (charge: Charge): Charge => whileRunning(charge, facts.running, use.runningHours);
    return [
      running(instance(facts, use.load)),
      ...facts.licence,
      ...addressesIf(facts.isPublic),
      ...storage(facts, use),
      ...surplusCredits(facts, use.surplusCredits),
      ...insightsCharges(facts.insights, facts.instanceClass, running),
      ...optionCharges(facts.options, use),
      ...perOptionalUse('Insights API requests', 'rds/performance-insights-api-requests', use.insightsRequests),
      ...extendedSupportCharges(facts.support, facts.instanceClass, copies(facts.multiAz)),
      ...(facts.cluster === undefined
        ? perOptionalUse('Snapshot export', 'rds/snapshot-export-to-s3', use.exportedGb)
        : []),
    ];
  },
});

function read(r: Resource): InstanceFacts {
  const inCluster = r.value('DBClusterIdentifier') !== undefined;
  const cluster = r.target('DBClusterIdentifier');
  const source = r.target('SourceDBInstanceIdentifier');
  const engine = r.text('Engine') ?? (cluster ?? source)?.text('Engine');
  const version = cluster?.text('EngineVersion') ?? r.text('EngineVersion') ?? source?.text('EngineVersion');
  return {
    instanceClass: given(r.text('DBInstanceClass'), 'DBInstanceClass'),
    engine: listedEngine(r, given(engine, 'Engine')),
    otherEngine: otherLicence(r, engine),
    support: extendedSupport(cluster ?? r, given(engine, 'Engine'), version),
    cluster: inCluster ? { ioOptimized: isIoOptimized(cluster), capacity: auroraCapacity(cluster) } : undefined,
    multiAz: isMultiAz(r),
    licence: marketplaceLicence(r, engine),
    volumes: inCluster ? [] : volumes(r, source),
    backupDays: inCluster ? 0 : (r.number('BackupRetentionPeriod') ?? 1),
    insights: insightsOf(r, cluster),
    options: databaseOptions(r, cluster),
    logVolume: r.flag('DedicatedLogVolume') ?? false,
    isPublic: r.flag('PubliclyAccessible') ?? false,
    running: databaseRunning(r),
  };
}

function volumes(r: Resource, source: Resource | undefined): Maybe<readonly DatabaseVolume[]> {
  const copied = r.value('DBSnapshotIdentifier') !== undefined || r.value('SourceDBInstanceIdentifier') !== undefined;
  const elsewhere = copied ? new Unknown('its size is that of what it is made from') : undefined;
  const first = databaseVolume(r, source?.number('AllocatedStorage') ?? elsewhere);
  return lift(r.list('AdditionalStorageVolumes'), (more) => [first, ...more.map((each) => databaseVolume(each))]);
}

function instance(facts: InstanceFacts, load: UsageAmount): Charge {
  const { instanceClass, engine, otherEngine, cluster, multiAz } = facts;
  const ioOptimized = cluster?.ioOptimized ?? false;
  if (instanceClass === 'db.serverless' && cluster !== undefined) {
    const rate = lift(ioOptimized, (optimized) => `aurora/serverless-v2-${optimized ? 'io-optimized' : 'standard'}`);
    return perHourOfLoad('Capacity units', rate, cluster.capacity, load);
  }
  const listed = lift2(engine, ioOptimized, (name, optimized) => (optimized ? `${name}-io-optimized` : name));
  const deployment = cluster === undefined ? deploymentOf(multiAz) : 'single-az';
  const rateOf = (name: Maybe<string>): Maybe<string> =>
    lift2(
      lift2(name, deployment, (known, where) => `rds/${known}/${where}`),
      instanceClass,
      (path, size) => `${path}/${size}`,
    );
  const other = otherEngine === undefined ? undefined : rateOf(otherEngine);
  return orAt(perHour('Instance hours', rateOf(listed)), isUnknown(other) ? undefined : other);
}

/** A standby is a second one. */
function copies(multiAz: Maybe<boolean>): Maybe<number> {
  return lift(multiAz, (both) => (both ? 2 : 1));
}

function deploymentOf(multiAz: Maybe<boolean>): Maybe<string> {
  return lift(multiAz, (both) => (both ? 'multi-az' : 'single-az'));
}

function storage(
  { volumes: all, engine, multiAz, backupDays, logVolume }: InstanceFacts,
  use: Readonly<Record<'backupGb' | 'magneticRequests', UsageAmount>>,
): readonly Charge[] {
  const deployment = deploymentOf(multiAz);
  return [
    ...(isUnknown(all)
      ? [perMonth('Storage', all)]
      : all.flatMap((each) => storageCharges(each, engine, deployment, use.magneticRequests))),
    ...provided(logVolume, [
      perMonth('Log volume', new Unknown('how a volume set apart for logs is listed is not known')),
    ]),
    ...provided(
      lift(backupDays, (days) => days > 0),
      [perUse('Backups', 'rds/additional-backup-storage', use.backupGb)],
    ),
  ];
}

/** T3 and T4g databases run on credit when they have used up theirs. */
function surplusCredits({ instanceClass, cluster }: InstanceFacts, credits: UsageAmount): readonly Charge[] {
  const family = isUnknown(instanceClass) ? undefined : /^db\.(t3|t4g)\./.exec(instanceClass)?.[1];
  if (family === undefined) return [];
  const rate = cluster === undefined ? `rds/cpu-credits-db.${family}` : 'aurora/cpu-credits';
  return perOptionalUse('Surplus CPU credits', rate, credits);
}
