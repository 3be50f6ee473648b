import { Framework, ReportPlan } from '@pulumi/aws/backup';
import { all } from '@pulumi/pulumi';
import { expiringBucket, type ExpiringBucket } from '../../../engines/pulumi-aws/expiring-bucket';
import { reportsWriter } from '../aws/reports';
import type { AwsAudit, AwsControl } from '../aws/words';
import type { BackupParts } from './parts';

/** Checks all backups by controls, and reports on them and on all jobs every day. */
export function addAudit({ framework, controls, reports, keepDays }: AwsAudit, parts: BackupParts): void {
  const { name, tags, below } = parts;
  const checked = new Framework(
    `${name}-framework`,
    { name: framework, controls: controls.map(controlOf), tags },
    below,
  );
  const { bucket, policy } = reportsBucket(keepDays, parts);
  for (const { key, name: called, template, ofFramework } of reports)
    new ReportPlan(
      `${name}-report-${key}`,
      {
        name: called,
        reportDeliveryChannel: { s3BucketName: bucket.bucket, s3KeyPrefix: key, formats: ['CSV'] },
        reportSetting: { reportTemplate: template, ...(ofFramework && { frameworkArns: [checked.arn] }) },
        tags,
      },
      { ...below, dependsOn: [policy] },
    );
}

function controlOf({ name, parameters, scope }: AwsControl) {
  const inputParameters = Object.entries(parameters).map(([parameter, value]) => ({ name: parameter, value }));
  return {
    name,
    ...(inputParameters.length > 0 && { inputParameters }),
    ...(scope && { scope: { tags: { [scope.key]: scope.value } } }),
  };
}

function reportsBucket(retentionDays: number, { name, location, keep, tags, below }: BackupParts): ExpiringBucket {
  return expiringBucket(
    `${name}-reports`,
    {
      retentionDays,
      keep,
      statements: (arn) =>
        all([location.partition, location.account, arn]).apply(([partition, account, bucket]) => {
          const { action, conditions } = reportsWriter({ partition, account });
          return [{ principals: ['anyone' as const], actions: [action], resources: [`${bucket}/*`], conditions }];
        }),
      tags,
    },
    below,
  );
}
