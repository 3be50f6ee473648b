import type { Resource } from '../../readers/resource';
import { set } from '../change';
import { known } from '../known';
import type { Rule } from '../rule';

export const singleNodeCaches: Rule = {
  name: 'single-node-caches',
  change: 'run caches without replicas outside production',
  effort: 'low',
  risk: 'medium',
  caution: 'maintenance and failures empty the cache',
  scope: 'outside-production',
  proposals: (inventory) =>
    inventory
      .ofType('AWS::ElastiCache::ReplicationGroup')
      .filter((group) => hasReplicas(group) && group.value('NodeGroupConfiguration') === undefined)
      .map((group) => ({ says: 'no replicas', billed: [group], changes: [set(group, withoutReplicas(group))] })),
};

function hasReplicas(group: Resource): boolean {
  const clusters = known(group.number('NumCacheClusters')) ?? 1;
  const replicas = known(group.number('ReplicasPerNodeGroup')) ?? 0;
  return clusters > 1 || replicas > 0;
}

function withoutReplicas(group: Resource): Readonly<Record<string, unknown>> {
  const alone = { AutomaticFailoverEnabled: false, MultiAZEnabled: false };
  return group.value('NumCacheClusters') === undefined
    ? { ...alone, ReplicasPerNodeGroup: 0 }
    : { ...alone, NumCacheClusters: 1 };
}
