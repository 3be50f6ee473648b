import type { Resource } from '../../../readers/resource';
import type { Maybe } from '../../../readers/unknown';

import { shareAwake } from '../facts/start-stop';
import { isAurora } from './rds-engine';

/**
 * The share of the year during which a database instance runs, where schedules stop it: a cluster stops all its instances.
 * While it is stopped, its storage and backups are billed as ever.
 */
export function databaseAwake(instance: Resource): Maybe<number> | undefined {
  if (instance.value('DBClusterIdentifier') === undefined)
    return instanceCanBeStopped(instance) ? shareAwake(instance) : undefined;
  const cluster = instance.target('DBClusterIdentifier');
  return cluster !== undefined && clusterCanBeStopped(cluster) ? shareAwake(cluster) : undefined;
}

/** Source: Amazon RDS User Guide, "Stopping an Amazon RDS DB instance temporarily", limitations. */
export function instanceCanBeStopped(instance: Resource): boolean {
  const isReplica = instance.value('SourceDBInstanceIdentifier') !== undefined;
  const hasReplica = instance.referrers('AWS::RDS::DBInstance', 'SourceDBInstanceIdentifier').length > 0;
  return instance.value('DBClusterIdentifier') === undefined && !isReplica && !hasReplica;
}

/**
 * Clusters of Aurora with instances of their own, of DocumentDB and of Neptune; not the Multi-AZ clusters of RDS.
 * Source: Amazon RDS API reference, "StopDBCluster"; Amazon Aurora User Guide, "Limitations for stopping and starting Aurora DB clusters".
 */
export function clusterCanBeStopped(cluster: Resource): boolean {
  if (cluster.type !== 'AWS::RDS::DBCluster') return true;
  const engine = cluster.text('Engine');
  const isServerlessV1 = cluster.text('EngineMode') === 'serverless';
  const isGlobal = cluster.value('GlobalClusterIdentifier') !== undefined;
  return typeof engine === 'string' && isAurora(engine) && !isServerlessV1 && !isGlobal;
}
