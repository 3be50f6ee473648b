import { CfnBucket, type Bucket } from 'aws-cdk-lib/aws-s3';

/** What a stack of another region has to know of a bucket: its construct would ask for a name that is chosen beforehand. */
export function farBucket({ node }: Bucket): CfnBucket {
  if (node.defaultChild instanceof CfnBucket) return node.defaultChild;
  throw new Error(`${node.path} is no bucket of this program`);
}
