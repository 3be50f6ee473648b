/** What becomes of data when the resource that holds it is deleted. */
export interface HeldData {
  /** What it holds, in words that follow "its". */
  readonly what: string;
  /** Whether CloudFormation can take a snapshot first. Source: CloudFormation template reference, "DeletionPolicy attribute". */
  readonly snapshot: boolean;
  /** Whether the service refuses to delete it while it holds anything. */
  readonly blocked: boolean;
}

/**
 * Types that hold data which no template can bring back, by hand: the specification does not tell. Volumes of servers are no resources
 * and are found where servers end.
 */
const TYPES: Readonly<Record<string, HeldData>> = {
  // Storage
  'AWS::EC2::Volume': snapshot('data'),
  'AWS::EFS::FileSystem': lost('files'),
  'AWS::FSx::FileSystem': lost('files'),
  'AWS::FSx::StorageVirtualMachine': lost('files'),
  'AWS::FSx::Volume': lost('files'),
  'AWS::Lightsail::Disk': lost('data'),
  'AWS::Lightsail::Instance': lost('data'),
  // Amazon S3 deletes no bucket that holds objects.
  'AWS::S3::Bucket': blocked('objects'),
  'AWS::S3Express::DirectoryBucket': blocked('objects'),
  'AWS::S3Tables::TableBucket': blocked('tables'),
  'AWS::S3Tables::Table': lost('rows'),
  // A repository of images is not either, unless EmptyOnDelete says so.
  'AWS::ECR::Repository': blocked('images'),
  'AWS::CodeCommit::Repository': lost('commits'),
  'AWS::Backup::BackupVault': blocked('recovery points'),
  'AWS::Backup::LogicallyAirGappedBackupVault': blocked('recovery points'),
  // Databases
  'AWS::RDS::DBInstance': snapshot('data'),
  'AWS::RDS::DBCluster': snapshot('data'),
  'AWS::DocDB::DBCluster': snapshot('data'),
  'AWS::DocDBElastic::Cluster': lost('data'),
  'AWS::Neptune::DBCluster': snapshot('data'),
  'AWS::NeptuneGraph::Graph': lost('data'),
  'AWS::DSQL::Cluster': lost('data'),
  'AWS::DynamoDB::Table': lost('items'),
  'AWS::DynamoDB::GlobalTable': lost('items'),
  'AWS::Cassandra::Table': lost('rows'),
  'AWS::Redshift::Cluster': snapshot('data'),
  'AWS::RedshiftServerless::Namespace': lost('data'),
  'AWS::Timestream::Table': lost('records'),
  'AWS::Timestream::InfluxDBInstance': lost('records'),
  'AWS::ElastiCache::CacheCluster': snapshot('entries'),
  'AWS::ElastiCache::ReplicationGroup': snapshot('entries'),
  'AWS::ElastiCache::ServerlessCache': lost('entries'),
  'AWS::MemoryDB::Cluster': lost('data'),
  'AWS::OpenSearchService::Domain': lost('documents'),
  'AWS::Elasticsearch::Domain': lost('documents'),
  'AWS::OpenSearchServerless::Collection': lost('documents'),
  'AWS::Lightsail::Database': lost('data'),
  // Messages and streams
  'AWS::Kinesis::Stream': lost('records'),
  'AWS::MSK::Cluster': lost('topics'),
  'AWS::MSK::ServerlessCluster': lost('topics'),
  'AWS::SQS::Queue': lost('messages'),
  'AWS::AmazonMQ::Broker': lost('messages'),
  // AWS IoT Core deletes no thing that has a certificate, and no policy that is attached to one.
  'AWS::IoT::Thing': blocked('certificates'),
  'AWS::IoT::Policy': blocked('certificates'),
  // Logs, secrets, keys and people
  'AWS::Logs::LogGroup': lost('logs'),
  'AWS::CloudTrail::EventDataStore': lost('events'),
  'AWS::SecretsManager::Secret': lost('secret'),
  // AWS deletes a key after a waiting period of 30 days, unless another one is set.
  'AWS::KMS::Key': lost('key, and with it all that it encrypts'),
  'AWS::KMS::ReplicaKey': lost('key, and with it all that it encrypts'),
  'AWS::Cognito::UserPool': lost('users'),
  'AWS::DirectoryService::MicrosoftAD': lost('directory'),
  'AWS::DirectoryService::SimpleAD': lost('directory'),
  'AWS::WorkSpaces::Workspace': lost('files'),
};

/** What a resource of a type holds; `undefined` where nothing is lost with it. */
export function heldBy(type: string): HeldData | undefined {
  return Object.hasOwn(TYPES, type) ? TYPES[type] : undefined;
}

/** Every type that holds data. */
export const DATA_TYPES: readonly string[] = Object.keys(TYPES);

function lost(what: string): HeldData {
  return { what, snapshot: false, blocked: false };
}

function snapshot(what: string): HeldData {
  return { what, snapshot: true, blocked: false };
}

function blocked(what: string): HeldData {
  return { what, snapshot: false, blocked: true };
}
