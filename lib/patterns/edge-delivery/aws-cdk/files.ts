import { ArnFormat, Duration, RemovalPolicy, Stack, Tags } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import * as s3 from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { sourceConditions, type ServiceAccess } from '../../../clouds/aws/service-access';
import { accept } from '../../../engines/aws-cdk/exceptions';
import { logBucket } from '../../../engines/aws-cdk/log-bucket';
import { PRIVATE_BUCKET } from '../../../engines/aws-cdk/private-bucket';
import { EDGE_LOG_DELIVERY, edgeLogObjects } from '../aws/access-logs';
import { REPLACED_FILES_DAYS, SITE_READERS } from '../aws/site';
import type { AwsEdgeDelivery, AwsOrigin } from '../aws/words';
import {
  FILES_ARE_REPRODUCED,
  FILES_UNDER_KEYS_OF_S3,
  LOGGED_AT_THE_EDGE,
  LOGS_ARE_NOT_LOGGED,
  LOGS_STAY_IN_THEIR_REGION,
} from '../exceptions';

/** A bucket for the files of a site, which distributions of the account alone can read. It stays, as one that holds files cannot be deleted. */
export function siteBucket(scope: Construct, { tags }: Extract<AwsOrigin, { readonly kind: 'bucket' }>): s3.Bucket {
  const bucket = new s3.Bucket(scope, 'Files', {
    ...PRIVATE_BUCKET,
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: [
      {
        noncurrentVersionExpiration: Duration.days(REPLACED_FILES_DAYS),
        abortIncompleteMultipartUploadAfter: Duration.days(1),
      },
    ],
  });
  for (const [key, value] of Object.entries(tags)) Tags.of(bucket).add(key, value);
  const { service, actions } = SITE_READERS;
  bucket.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal(service)],
      actions: [...actions],
      resources: [bucket.bucketArn, bucket.arnForObjects('*')],
      conditions: conditionsOf(scope, SITE_READERS),
    }),
  );
  accept(bucket, LOGGED_AT_THE_EDGE, FILES_ARE_REPRODUCED, FILES_UNDER_KEYS_OF_S3);
  return bucket;
}

/** A bucket for access logs. */
export function accessLogBucket(scope: Construct, { accessLogs }: AwsEdgeDelivery): s3.Bucket {
  const objects = edgeLogObjects(Stack.of(scope).account);
  const { service, actions } = EDGE_LOG_DELIVERY;
  const conditions = conditionsOf(scope, EDGE_LOG_DELIVERY);
  const bucket = logBucket(scope, 'AccessLogs', accessLogs, { service, actions, objects, conditions });
  accept(bucket, LOGS_ARE_NOT_LOGGED, LOGS_STAY_IN_THEIR_REGION, FILES_UNDER_KEYS_OF_S3);
  return bucket;
}

function conditionsOf(scope: Construct, access: ServiceAccess): ReturnType<typeof sourceConditions<string>> {
  const stack = Stack.of(scope);
  const arnFormat = ArnFormat.NO_RESOURCE_NAME;
  return sourceConditions(access, stack.account, stack.formatArn({ ...access.source, arnFormat }));
}
