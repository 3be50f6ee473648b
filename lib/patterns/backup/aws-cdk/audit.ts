import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { CfnFramework, CfnReportPlan } from 'aws-cdk-lib/aws-backup';
import { AnyPrincipal, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { accept } from '../../../engines/aws-cdk/exceptions';
import { PRIVATE_BUCKET } from '../../../engines/aws-cdk/private-bucket';
import { reportsWriter } from '../aws/reports';
import type { AwsAudit, AwsControl } from '../aws/words';
import { REPORTS_ARE_NOT_LOGGED, REPORTS_STAY, REPORTS_UNDER_KEYS_OF_S3 } from '../exceptions';

/** Checks all backups by controls, and reports on them and on all jobs every day. */
export function addAudit(scope: Construct, { framework, controls, reports, keepDays }: AwsAudit): void {
  const checked = new CfnFramework(scope, 'Framework', {
    frameworkName: framework,
    frameworkControls: controls.map(controlOf),
  });
  const bucket = reportsBucket(scope, keepDays);
  for (const { key, name, template, ofFramework } of reports) {
    const plan = new CfnReportPlan(scope, `Report-${key}`, {
      reportPlanName: name,
      // Untyped in the CDK, so in CloudFormation's own names.
      reportDeliveryChannel: { S3BucketName: bucket.bucketName, S3KeyPrefix: key, Formats: ['CSV'] },
      reportSetting: {
        ReportTemplate: template,
        ...(ofFramework && { FrameworkArns: [checked.attrFrameworkArn] }),
      },
    });
    if (bucket.policy) plan.node.addDependency(bucket.policy);
  }
}

function controlOf({ name, parameters, scope }: AwsControl): CfnFramework.FrameworkControlProperty {
  const inputs = Object.entries(parameters).map(([parameterName, parameterValue]) => ({
    parameterName,
    parameterValue,
  }));
  return {
    controlName: name,
    ...(inputs.length > 0 && { controlInputParameters: inputs }),
    // Untyped in the CDK, so in CloudFormation's own names.
    ...(scope && { controlScope: { Tags: [{ Key: scope.key, Value: scope.value }] } }),
  };
}

/** It outlives its stack, as the reports do, and empties itself as they expire. */
function reportsBucket(scope: Construct, keepDays: number): s3.Bucket {
  const bucket = new s3.Bucket(scope, 'Reports', {
    ...PRIVATE_BUCKET,
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
    lifecycleRules: [
      {
        expiration: Duration.days(keepDays),
        noncurrentVersionExpiration: Duration.days(1),
        abortIncompleteMultipartUploadAfter: Duration.days(1),
      },
    ],
  });
  const { action, conditions } = reportsWriter(Stack.of(scope));
  bucket.addToResourcePolicy(
    new PolicyStatement({
      principals: [new AnyPrincipal()],
      actions: [action],
      resources: [bucket.arnForObjects('*')],
      conditions,
    }),
  );
  accept(bucket, REPORTS_ARE_NOT_LOGGED, REPORTS_STAY, REPORTS_UNDER_KEYS_OF_S3);
  return bucket;
}
