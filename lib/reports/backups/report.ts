import type { BackupCoverage } from '../../pricing/protection';
import type { Source } from '../checks/source';

/** Everything that `groundplan backups` reports. */
export interface BackupReport {
  readonly coverage: BackupCoverage;
  readonly source: Source;
}
