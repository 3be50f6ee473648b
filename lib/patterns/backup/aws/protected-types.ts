/**
 * Types of CloudFormation that AWS Backup takes and that are selected by their tags.
 * Source: AWS Backup Developer Guide, "Feature availability by resource".
 */
export const PROTECTED_TYPES: readonly string[] = [
  'AWS::EC2::Volume',
  'AWS::EC2::Instance',
  'AWS::EFS::FileSystem',
  'AWS::FSx::FileSystem',
  'AWS::FSx::Volume',
  'AWS::RDS::DBInstance',
  'AWS::RDS::DBCluster',
  'AWS::DocDB::DBCluster',
  'AWS::Neptune::DBCluster',
  'AWS::Redshift::Cluster',
  'AWS::DynamoDB::Table',
  'AWS::DynamoDB::GlobalTable',
  'AWS::S3::Bucket',
  'AWS::Timestream::Table',
];
