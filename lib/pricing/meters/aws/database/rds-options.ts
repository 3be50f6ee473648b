import type { Resource } from '../../../readers/resource';
import type { Maybe } from '../../../readers/unknown';
import { perUse, type Charge } from '../../charge';
import type { UsageAmount } from '../../usage';

import { placedIn, transferCharges } from '../facts/other-region';
import { exportedLogs, logCharges, PUBLISHED_GB, type PublishedLogs } from '../facts/published-logs';

import { MONITORING_KB, monitoringCharges, monitoringInterval } from './enhanced-monitoring';

/** What properties of a database switch on beside the database. */
export interface DatabaseOptions {
  readonly monitoringSeconds: Maybe<number>;
  readonly logs: readonly PublishedLogs[];
  readonly region: string;
  /** Where its automated backups are copied to. @default - nowhere */
  readonly backupRegion: Maybe<string> | undefined;
}

/** Usage keys of these options. */
export const OPTIONS_USAGE = {
  monitoringKb: MONITORING_KB,
  publishedGb: PUBLISHED_GB,
  replicatedBackupGb: { unit: 'GB-month of automated backups in another region', assume: 20 },
  replicatedGb: { unit: 'GB per month of changes that are copied to another region', assume: 5 },
} as const;

type OptionsUse = Readonly<Record<keyof typeof OPTIONS_USAGE, UsageAmount>>;

/**
 * Of an instance that stands alone, or a cluster that keeps data on volumes; of an instance of Aurora, the logs are its cluster's.
 *
 * @param cluster - that of an instance in one
 */
export function databaseOptions(r: Resource, cluster?: Resource): DatabaseOptions {
  const isMember = r.type === 'AWS::RDS::DBInstance' && r.value('DBClusterIdentifier') !== undefined;
  return {
    monitoringSeconds: monitoringInterval(r, cluster),
    logs: isMember ? [] : exportedLogs(r, 'EnableCloudwatchLogsExports'),
    region: r.region,
    backupRegion: r.text('AutomaticBackupReplicationRegion'),
  };
}

/** Source: Amazon RDS pricing, "Backup storage"; Amazon RDS User Guide, "Replicating automated backups to another AWS Region". */
export function optionCharges(options: DatabaseOptions, use: OptionsUse, instances?: number): readonly Charge[] {
  const { monitoringSeconds, logs, region, backupRegion } = options;
  return [
    ...monitoringCharges(monitoringSeconds, use.monitoringKb, instances),
    ...logCharges(logs, use.publishedGb),
    ...(backupRegion === undefined
      ? []
      : [
          placedIn(perUse('Backups', 'rds/additional-backup-storage', use.replicatedBackupGb), backupRegion),
          ...transferCharges(region, backupRegion, use.replicatedGb, 'Changes copied'),
        ]),
  ];
}
