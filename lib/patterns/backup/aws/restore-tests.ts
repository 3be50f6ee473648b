import { backupCron } from '../../../clouds/aws/cron';
import type { BackupPlan } from '../backup-plan';
import type { ProtectedKind } from '../props';
import { backupTag } from './tags';
import type { AwsRestoreTests } from './words';

/** Hours in which tests are spread out. */
const START_WINDOW_HOURS = 8;

/** Source: AWS Backup Developer Guide, "RestoreTestingSelectionForCreate". */
const RESOURCE_TYPES: Readonly<Record<ProtectedKind, readonly string[]>> = {
  volumes: ['EBS'],
  servers: ['EC2'],
  'file-systems': ['EFS', 'FSx'],
  databases: ['RDS', 'Aurora'],
  tables: ['DynamoDB'],
  buckets: ['S3'],
};

const RESTORES = 'service-role/AWSBackupServiceRolePolicyForRestores';
const RESTORES_OF_S3 = 'AWSBackupServiceRolePolicyForS3Restore';

export function awsRestoreTests({ name, classes, restoreTests }: BackupPlan): AwsRestoreTests | undefined {
  if (restoreTests === undefined) return undefined;
  const { schedule, kinds, fromDays, validationHours } = restoreTests;
  const types = kinds.flatMap((kind) => RESOURCE_TYPES[kind]);
  return {
    name: underscored(name),
    schedule: backupCron(schedule),
    timeZone: schedule.timeZone,
    startWindowHours: START_WINDOW_HOURS,
    selectionWindowDays: fromDays,
    recoveryPointTypes: classes.some(({ objectives }) => objectives.continuous)
      ? ['SNAPSHOT', 'CONTINUOUS']
      : ['SNAPSHOT'],
    rolePolicies: [RESTORES, ...(kinds.includes('buckets') ? [RESTORES_OF_S3] : [])],
    selections: classes.flatMap((each) =>
      types.map((resourceType) => ({
        name: `${underscored(each.name)}_${resourceType}`,
        resourceType,
        tag: backupTag(each),
        ...(validationHours !== undefined && { validationWindowHours: validationHours }),
      })),
    ),
    isValidated: validationHours !== undefined,
  };
}

/** Names of restore testing and of audits have letters, digits and underscores alone. */
export function underscored(name: string): string {
  return name.replace(/\W/g, '_');
}
