import { Stack, Token, type CfnResource } from 'aws-cdk-lib';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, Source } from 'aws-cdk-lib/aws-s3-deployment';
import type { Construct, IConstruct } from 'constructs';
import { accept } from '../../../engines/aws-cdk/exceptions';
import { farBucket } from '../../../engines/aws-cdk/far-bucket';
import { groupBy } from '../../../group-by';
import { headersOf } from '../aws/release';
import type { AwsRelease } from '../aws/words';
import {
  copiesBetweenBuckets,
  LOG_OF_COPIES,
  POLICY_OF_THE_CDK,
  ROLE_OF_THE_CDK,
  UPLOADED_BY_THE_CDK,
} from '../exceptions';

/**
 * Puts a release of a site into its bucket, with the headers of each file. Releases before it stay, so that one that fails at the edge is
 * never half of what visitors see.
 */
export function upload(scope: Construct, bucket: Bucket, { prefix, directory, files }: AwsRelease): void {
  const source = Source.asset(directory);
  const sets = [...groupBy(files, ({ cacheControl }) => cacheControl)].flatMap(([cacheControl, kept]) =>
    [...groupBy(kept, ({ contentType }) => contentType)].map(([contentType, members]) => ({
      headers: { cacheControl, contentType },
      only: members.map(({ path }) => literally(path)),
    })),
  );
  for (const { headers, only } of sets) {
    const { handlerRole } = new BucketDeployment(scope, `Upload-${headersOf(headers)}`, {
      sources: [source],
      destinationBucket: bucket,
      destinationKeyPrefix: prefix,
      cacheControl: [CacheControl.fromString(headers.cacheControl)],
      contentType: headers.contentType,
      ...(sets.length > 1 && { exclude: ['*'], include: only }),
      prune: false,
      retainOnDelete: true,
    });
    explain(handlerRole, bucket);
  }
}

/** A path as a pattern of the AWS CLI that no other path fits. */
function literally(path: string): string {
  return path.replace(/[[?*]/g, '[$&]');
}

/** All uploads of a stack are carried out by one function of the CDK, whose role grows with each bucket. */
function explain(role: IConstruct, bucket: Bucket): void {
  const handler = role.node.scope;
  const child = (of: IConstruct | undefined, ...path: readonly string[]): IConstruct | undefined =>
    path.reduce<IConstruct | undefined>((at, id) => at?.node.tryFindChild(id), of);
  const policy = child(role, 'DefaultPolicy');
  const log = child(handler, 'LogGroup');
  if (handler === undefined || policy === undefined || log === undefined) return;
  accept(role, ROLE_OF_THE_CDK);
  accept(policy, POLICY_OF_THE_CDK, copiesBetweenBuckets(assetsOf(bucket), idOf(farBucket(bucket))));
  accept(handler, UPLOADED_BY_THE_CDK);
  accept(log, LOG_OF_COPIES);
}

/** Name of the bucket from which the CDK deploys, as a rule pack writes it. */
function assetsOf(bucket: Bucket): string {
  const { synthesizer, account, region } = Stack.of(bucket);
  const shown = (value: string, name: string): string => (Token.isUnresolved(value) ? `<AWS::${name}>` : value);
  const qualifier = synthesizer.bootstrapQualifier ?? 'hnb659fds';
  return `cdk-${qualifier}-assets-${shown(account, 'AccountId')}-${shown(region, 'Region')}`;
}

function idOf(resource: CfnResource): string {
  return Stack.of(resource).resolve(resource.logicalId) as string;
}
