import { awsAlarms } from '../../../clouds/aws/signals';
import { refuse } from '../../../problem';
import type { Place } from '../../../profile/place';
import type { Warning } from '../../../profile/warning';
import type { BackupPlan } from '../backup-plan';
import type { PassedBackup } from '../props';
import { awsAudit } from './audit';
import { awsDecisions } from './decisions';
import { awsPlans } from './plans';
import { awsProblems } from './problems';
import { backupResources } from './resources';
import { awsRestoreTests } from './restore-tests';
import { awsCopies, awsVault } from './vaults';
import type { AwsAudit, AwsBackup } from './words';

export type { AwsBackup };

/** Of all that AWS Backup takes but S3, and of S3. They are AWS's own, as what a new service needs is added to them. */
const BACKUPS = ['service-role/AWSBackupServiceRolePolicyForBackup', 'AWSBackupServiceRolePolicyForS3Backup'] as const;

/**
 * What AWS calls an environment's backups.
 * @throws InputError with everything that AWS cannot grant; paths are relative to the props
 */
export function awsBackup(plan: BackupPlan, _place: Place, passed: PassedBackup = {}): AwsBackup {
  refuse(awsProblems(plan));
  const vault = awsVault(plan.vault, plan.name, passed.vault, plan.notified);
  const copies = awsCopies(plan, passed);
  const restoreTests = awsRestoreTests(plan);
  const audit = awsAudit(plan);
  const words = {
    vault,
    rolePolicies: BACKUPS,
    plans: awsPlans(plan),
    ...(copies && { copies }),
    ...(restoreTests && { restoreTests }),
    ...(audit && { audit }),
    alarms: awsAlarms(plan.alarms),
    decisions: awsDecisions(plan, { vault, ...(copies && { copies }), ...(audit && { audit }) }),
    warnings: warningsOf(audit),
  };
  return { ...words, resources: backupResources(words) };
}

/** A framework finds nothing where nothing is recorded. */
function warningsOf(audit: AwsAudit | undefined): readonly Warning[] {
  if (audit === undefined) return [];
  const says = 'Its audit reports need AWS Config to record resources in the account: until it does, they are empty.';
  return [{ pattern: 'backup', says }];
}
