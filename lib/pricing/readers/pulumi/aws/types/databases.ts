import { isUnknown, lift, Unknown } from '../../../unknown';

import { given, withProperties, type Presenter } from './presenter';
import { eachOf, inputsOf, isKnownObject } from './shapes';

/** A database, whose backups another resource may copy to its own region. */
export const dbInstance: Presenter = (own, named) => {
  const [copy] = own.sides(
    'aws:rds/instanceAutomatedBackupsReplication:InstanceAutomatedBackupsReplication',
    'sourceDbInstanceArn',
  );
  return withProperties(named, { AutomaticBackupReplicationRegion: copy?.region });
};

/** A table of Amazon Keyspaces, whose words CloudFormation has others for. */
export const keyspacesTable: Presenter = (own, named) => {
  const { capacitySpecification: capacity, pointInTimeRecovery: recovery } = own.inputs;
  return withProperties(named, {
    BillingMode: isKnownObject(capacity) ? billingMode(capacity) : capacity,
    PointInTimeRecoveryEnabled: isKnownObject(recovery) ? recovery['status'] === 'ENABLED' : recovery,
  });
};

function billingMode({
  throughputMode,
  readCapacityUnits,
  writeCapacityUnits,
}: Readonly<Record<string, unknown>>): unknown {
  const units = given({ ReadCapacityUnits: readCapacityUnits, WriteCapacityUnits: writeCapacityUnits });
  return {
    Mode: throughputMode === 'PAY_PER_REQUEST' ? 'ON_DEMAND' : (throughputMode ?? 'ON_DEMAND'),
    ...(Object.keys(units).length > 0 && { ProvisionedThroughput: units }),
  };
}

/** A cache, whose logs go to a destination that CloudFormation names by its kind. */
export const cache: Presenter = (own, named) =>
  withProperties(named, { LogDeliveryConfigurations: eachOf(own.inputs['logDeliveryConfigurations'], logDelivery) });

const UNCLEAR = new Unknown('the kind of its destination is not known');

function logDelivery({ destination, destinationType, logFormat, logType }: Readonly<Record<string, unknown>>): unknown {
  const DestinationDetails =
    destinationType === 'cloudwatch-logs'
      ? { CloudWatchLogsDetails: { LogGroup: destination } }
      : destinationType === 'kinesis-firehose'
        ? { KinesisFirehoseDetails: { DeliveryStream: destination } }
        : UNCLEAR;
  return given({ DestinationType: destinationType, DestinationDetails, LogFormat: logFormat, LogType: logType });
}

/**
 * A warehouse with its logs and the copies of its snapshots. The number of its nodes says of which kind it is, and is one unless given.
 * Source: Pulumi Registry, "aws.redshift.Cluster", `numberOfNodes`.
 */
export const redshiftCluster: Presenter = (own, named) => {
  const [logging] = inputsOf(own.sides('aws:redshift/logging:Logging', 'clusterIdentifier'));
  const [copy] = inputsOf(own.sides('aws:redshift/snapshotCopy:SnapshotCopy', 'clusterIdentifier'));
  const nodes = own.inputs['numberOfNodes'] ?? 1;
  return withProperties(named, {
    ClusterType: lift(isUnknown(nodes) ? nodes : Number(nodes), (count) => (count > 1 ? 'multi-node' : 'single-node')),
    LoggingProperties:
      logging === undefined
        ? undefined
        : given({
            BucketName: logging['bucketName'],
            S3KeyPrefix: logging['s3KeyPrefix'],
            LogDestinationType: logging['logDestinationType'],
            LogExports: logging['logExports'],
          }),
    DestinationRegion: copy?.['destinationRegion'],
    SnapshotCopyRetentionPeriod: copy?.['retentionPeriod'],
  });
};
