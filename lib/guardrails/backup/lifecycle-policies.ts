import { anyOf, meets, type Answer, type SeenTags } from '../../backup-selection';
import { isRecord } from '../properties';
import type { GuardedResource } from '../resource';

/** What a lifecycle policy takes snapshots of. */
export type LifecycleTarget = 'VOLUME' | 'INSTANCE';

/**
 * Whether a policy of Amazon Data Lifecycle Manager takes snapshots of what bears these tags.
 * @throws Undecided where only the deployment will tell
 */
export function takesSnapshots({ properties }: GuardedResource, target: LifecycleTarget, tags: SeenTags): Answer {
  if (properties.text('state') === 'DISABLED') return false;
  if (properties.text('defaultPolicy') === target) return true;
  if (!properties.texts('policyDetails.resourceTypes').includes(target)) return false;
  const targets = properties.value('policyDetails.targetTags');
  const listed = isRecord(targets) ? Object.entries(targets) : [];
  return anyOf(
    listed.map(([key, value]) =>
      typeof value === 'string'
        ? meets(tags, { operator: 'StringEquals', key, value })
        : { because: 'it is known only after deployment' },
    ),
  );
}
