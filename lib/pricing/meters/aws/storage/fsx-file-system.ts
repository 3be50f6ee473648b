import type { Resource } from '../../../readers/resource';
import { isUnknown, lift, Unknown, type Maybe } from '../../../readers/unknown';
import { perMonth, perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';
import { logCharges, PUBLISHED_GB, writtenLogs, type PublishedLogs } from '../facts/published-logs';

import { configurationOf, provisionedCharges } from './fsx-charges';

/** Days that automatic backups are kept where the template does not say. Source: Amazon FSx API reference. */
const DEFAULT_RETENTION: Readonly<Record<string, number>> = { WINDOWS: 30, ONTAP: 30, OPENZFS: 30, LUSTRE: 0 };

/** Billed per GB-month and by throughput, each by kind of file system and deployment. Source: Amazon FSx pricing. */
export const fsxFileSystem = meter({
  reads: {
    'AWS::FSx::FileSystem': (r) => {
      const kind = given(r.text('FileSystemType'), 'FileSystemType');
      return {
        kind,
        charges: lift(kind, (name) => provisionedCharges(r, name)),
        backups: backupsOf(kind, r),
        logs: auditLogs(r),
      };
    },
  },
  usage: {
    capacityPoolGb: { unit: 'GB-month in the capacity pool of ONTAP', assume: 100 },
    backupGb: { unit: 'GB-month of backups', assume: 100 },
    publishedGb: PUBLISHED_GB,
  },
  charges: ({ kind, charges, backups, logs }, use) => {
    if (isUnknown(charges)) return [perMonth('Storage', charges, charges)];
    const [storage] = charges;
    const pool = lift(storage?.rate ?? new Unknown('it has no storage'), (rate) =>
      rate.replace('ssd-storage', 'capacity-pool-storage'),
    );
    return [
      ...charges,
      ...(kind === 'ONTAP' ? [perUse('Capacity pool', pool, use.capacityPoolGb)] : []),
      ...logCharges(logs, use.publishedGb),
      ...provided(backups, [perUse('Backups', 'fsx/backup-storage-windows-lustre-openzfs-ontap', use.backupGb)]),
    ];
  },
});

/** What Windows audits and Lustre logs goes to a log group unless it names a delivery stream. */
function auditLogs(r: Resource): readonly PublishedLogs[] {
  const audit = 'WindowsConfiguration.AuditLogConfiguration';
  const levels = [
    r.text(`${audit}.FileAccessAuditLogLevel`),
    r.text(`${audit}.FileShareAccessAuditLogLevel`),
    r.text('LustreConfiguration.LogConfiguration.Level'),
  ];
  const isOn = levels.some((level) => level !== undefined && level !== 'DISABLED');
  const path = [`${audit}.AuditLogDestination`, 'LustreConfiguration.LogConfiguration.Destination'];
  const group = path.map((each) => r.target(each)).find((target) => target !== undefined);
  return writtenLogs(isOn, group);
}

function backupsOf(kind: Maybe<string>, r: Resource): Maybe<boolean> {
  return lift(kind, (name) => {
    const days = r.number(`${configurationOf(name)}.AutomaticBackupRetentionDays`) ?? DEFAULT_RETENTION[name] ?? 0;
    return lift(days, (known) => known > 0);
  });
}
