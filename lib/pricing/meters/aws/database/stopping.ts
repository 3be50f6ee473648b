import type { Resource } from '../../../readers/resource';
import type { Maybe } from '../../../readers/unknown';

import { shareRunning } from '../facts/start-stop';
import { isMultiAz } from './rds-deployment';
import { isAurora } from './rds-engine';

/**
 * The share of the year during which a database instance runs, where schedules stop it: a cluster stops all its instances.
 * While it is stopped, its storage and backups are billed as ever.
 */
export function databaseRunning(instance: Resource): Maybe<number> | undefined {
  if (instance.value('DBClusterIdentifier') === undefined)
    return instanceCanBeStopped(instance) ? shareRunning(instance) : undefined;
  const cluster = instance.target('DBClusterIdentifier');
  return cluster !== undefined && clusterCanBeStopped(cluster) ? shareRunning(cluster) : undefined;
}

/**
 * Neither replicas, nor what has one, nor SQL Server in two zones. Source: Amazon RDS User Guide, "Stopping an Amazon RDS DB instance
 * temporarily", "Limitations".
 */
export function instanceCanBeStopped(instance: Resource): boolean {
  const isReplica = instance.value('SourceDBInstanceIdentifier') !== undefined;
  const hasReplica = instance.referrers('AWS::RDS::DBInstance', 'SourceDBInstanceIdentifier').length > 0;
  const isMirrored = isMultiAz(instance) === true && engineOf(instance).startsWith('sqlserver-');
  return instance.value('DBClusterIdentifier') === undefined && !isReplica && !hasReplica && !isMirrored;
}

/**
 * Clusters of Aurora with instances of their own, of DocumentDB and of Neptune; not the Multi-AZ clusters of RDS. One of a global database
 * can be stopped only while it is alone in it, which is not counted on. Source: Amazon RDS API reference, "StopDBCluster"; Amazon Aurora
 * User Guide, "Limitations for stopping and starting Aurora DB clusters".
 */
export function clusterCanBeStopped(cluster: Resource): boolean {
  if (cluster.value('GlobalClusterIdentifier') !== undefined) return false;
  if (cluster.type !== 'AWS::RDS::DBCluster') return true;
  return isAurora(engineOf(cluster)) && cluster.text('EngineMode') !== 'serverless';
}

function engineOf(instance: Resource): string {
  const engine = instance.text('Engine');
  return typeof engine === 'string' ? engine : '';
}
