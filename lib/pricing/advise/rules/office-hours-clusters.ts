import { ADDED_REPLICAS } from '../../meters/aws/database/added-replicas';
import { clusterCanBeStopped } from '../../meters/aws/database/stopping';
import { shareRunning } from '../../meters/aws/facts/start-stop';
import type { Resource } from '../../readers/resource';
import { databaseInstances } from '../databases';
import type { Inventory } from '../inventory';
import { duringOfficeHours } from '../office-hours';
import type { Proposal, Rule } from '../rule';

const TYPES = ['AWS::RDS::DBCluster', 'AWS::DocDB::DBCluster', 'AWS::Neptune::DBCluster', 'AWS::Redshift::Cluster'];

/** Charges for what runs: the storage is billed while a cluster is stopped as well. */
const WHILE_RUNNING = ['Instance hours', 'Capacity units', 'Node hours', ADDED_REPLICAS];

export const officeHoursClusters: Rule = {
  name: 'office-hours-clusters',
  change: 'stop database clusters outside office hours (Monday to Friday, 08:00 to 18:00) outside production',
  effort: 'low',
  risk: 'low',
  caution: 'a schedule has to start and stop them, and what runs at night does not',
  scope: 'outside-production',
  proposals: (inventory) =>
    TYPES.flatMap((type) => inventory.ofType(type))
      .filter((cluster) => clusterCanBeStopped(cluster) && shareRunning(cluster) === undefined)
      .flatMap((cluster) => stopping(cluster, inventory)),
};

/** Redshift bills its nodes with the cluster, the others each instance by itself, and with the cluster the replicas that scaling adds. */
function stopping(cluster: Resource, inventory: Inventory): readonly Proposal[] {
  const members = databaseInstances(inventory).filter(
    (instance) => instance.target('DBClusterIdentifier')?.id === cluster.id,
  );
  if (members.length === 0 && cluster.type !== 'AWS::Redshift::Cluster') return [];
  return [duringOfficeHours([cluster, ...members], ({ name }) => WHILE_RUNNING.includes(name))];
}
