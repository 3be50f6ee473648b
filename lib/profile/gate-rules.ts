/**
 * Rules that packs have for one thing, as each names it. Whoever knowingly follows none of them says why in an exception of their own.
 */

/** That requests to a bucket are logged. */
export const BUCKET_IS_LOGGED: readonly string[] = [
  'AwsSolutions-S1',
  'HIPAA.Security-S3BucketLoggingEnabled',
  'NIST.800.53.R5-S3BucketLoggingEnabled',
  'PCI.DSS.321-S3BucketLoggingEnabled',
  'CKV_AWS_18',
];

/** That a bucket is copied to another. */
export const BUCKET_IS_REPLICATED: readonly string[] = [
  'HIPAA.Security-S3BucketReplicationEnabled',
  'NIST.800.53.R5-S3BucketReplicationEnabled',
  'PCI.DSS.321-S3BucketReplicationEnabled',
];

/** That a bucket is encrypted by a key of KMS. */
export const BUCKET_HAS_A_KEY: readonly string[] = [
  'HIPAA.Security-S3DefaultEncryptionKMS',
  'NIST.800.53.R5-S3DefaultEncryptionKMS',
  'PCI.DSS.321-S3DefaultEncryptionKMS',
];

/** That a function has concurrency of its own, a queue for what fails, and a place in a VPC. */
export const FUNCTION_IS_BOUND: readonly string[] = [
  'HIPAA.Security-LambdaConcurrency',
  'HIPAA.Security-LambdaDLQ',
  'HIPAA.Security-LambdaInsideVPC',
  'NIST.800.53.R5-LambdaConcurrency',
  'NIST.800.53.R5-LambdaDLQ',
  'NIST.800.53.R5-LambdaInsideVPC',
  'PCI.DSS.321-LambdaInsideVPC',
  'CKV_AWS_115',
  'CKV_AWS_116',
  'CKV_AWS_117',
];
