import { groupBy } from '../../../group-by';
import { remove } from '../change';
import { databaseInstances } from '../databases';
import type { Rule } from '../rule';

/** Instances of a cluster share its storage, so one is enough to run it. */
export const clusterReaders: Rule = {
  name: 'cluster-readers',
  change: 'run database clusters on one instance outside production',
  effort: 'low',
  risk: 'medium',
  caution: 'maintenance and failures interrupt the cluster, and nothing takes reads off its writer',
  scope: 'outside-production',
  proposals: (inventory) => {
    const members = databaseInstances(inventory).filter(
      (instance) => instance.target('DBClusterIdentifier') !== undefined,
    );
    const clusters = groupBy(members, (instance) => instance.target('DBClusterIdentifier')?.id ?? instance.id);
    return [...clusters.values()].flatMap(([, ...readers]) =>
      readers.map((reader) => ({ says: 'taken away', billed: [reader], changes: [remove(reader)] })),
    );
  },
};
