import { allOf, anyOf, meets, not, type Answer, type SeenTags, type TagCondition } from '../../backup-selection';
import type { Properties, Resource } from '../readers/resource';
import { isUnknown } from '../readers/unknown';

import { isDeployed, isElsewhere } from './plans';
import { told, untold } from './untold';

/** What a lifecycle policy looks for. */
export type LifecycleTarget = 'VOLUME' | 'INSTANCE';

/** A policy of Amazon Data Lifecycle Manager, which takes snapshots of volumes by the tags of these or of their servers. */
export interface LifecyclePolicy {
  readonly name: string;
  readonly backsUp: (resource: Resource, target: LifecycleTarget, tags: SeenTags) => Answer;
}

/** The lifecycle policies among resources. */
export function lifecyclePoliciesOf(resources: readonly Resource[]): readonly LifecyclePolicy[] {
  return resources
    .filter((policy) => policy.type === 'AWS::DLM::LifecyclePolicy' && policy.text('State') !== 'DISABLED')
    .map((policy) => ({
      name: policy.path,
      backsUp: (resource, target, tags) =>
        isElsewhere(resource, policy) ? false : allOf([targets(policy, target, tags), isDeployed(policy)]),
    }));
}

/**
 * A default policy is of everything but what it excludes; others are of what has one of their tags.
 * Source: Amazon EBS User Guide, "Amazon Data Lifecycle Manager".
 */
function targets(policy: Resource, target: LifecycleTarget, tags: SeenTags): Answer {
  const byDefault = policy.text('DefaultPolicy');
  if (byDefault === target) return not(hasOneOf(policy.list('Exclusions.ExcludeTags'), tags));
  if (policy.text('PolicyDetails.PolicyType') === 'EVENT_BASED_POLICY') return false;
  const types = policy.value('PolicyDetails.ResourceTypes');
  if (isUnknown(types)) return untold(types);
  return [types].flat().includes(target) ? hasOneOf(policy.list('PolicyDetails.TargetTags'), tags) : false;
}

function hasOneOf(listed: ReturnType<Resource['list']>, tags: SeenTags): Answer {
  if (isUnknown(listed)) return untold(listed);
  return anyOf(listed.map((tag) => meets(tags, conditionOf(tag))));
}

function conditionOf(tag: Properties): TagCondition {
  return { operator: 'StringEquals', key: told(tag.text('Key')), value: told(tag.text('Value')) };
}
