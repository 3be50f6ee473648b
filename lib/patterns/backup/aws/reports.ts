import type { KeyPlace } from '../../../clouds/aws/key-policies';

/**
 * Who writes reports: a service-linked role, which does not exist before there is a first report. So it is named in conditions, as S3
 * refuses a policy whose principal does not exist.
 * Source: AWS Backup Developer Guide, "Creating report plans using the AWS Backup console".
 */
export function reportsWriter({ partition, account }: Pick<KeyPlace, 'partition' | 'account'>): ReportsWriter {
  const role = 'role/aws-service-role/reports.backup.amazonaws.com/AWSServiceRoleForBackupReports';
  return {
    action: 's3:PutObject',
    conditions: {
      ArnEquals: { 'aws:PrincipalArn': `arn:${partition}:iam::${account}:${role}` },
      StringEquals: { 'aws:PrincipalAccount': account, 's3:x-amz-acl': 'bucket-owner-full-control' },
    },
  };
}

/** What is allowed to whoever meets conditions. */
export interface ReportsWriter {
  readonly action: string;
  readonly conditions: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
