import type { EnvironmentPlan } from '../../lib/client/plan';
import { deploymentChanges, isUnknown, type DeploymentChanges, type Resource } from '../../lib/pricing';
import { toolChangesOf } from './tool-changes';

/**
 * What changes when an environment is deployed over what is before. Of the stacks that it does not have, only those of environments
 * like it count as left running: an app may have others.
 *
 * @param before all that is before, of every environment
 */
export function compareEnvironment(
  plan: EnvironmentPlan,
  after: readonly Resource[],
  before: readonly Resource[],
): DeploymentChanges {
  const changes = deploymentChanges(before, after);
  const toolChanges = toolChangesOf(plan, before);
  const moved = new Set(toolChanges.flatMap(({ stacks }) => stacks));
  const ours = [`${plan.context.client.slug}-`, ...prefixes(before)];
  const isOurs = (stack: string): boolean => ours.some((prefix) => stack.startsWith(prefix));
  return {
    ...changes,
    leftRunning: changes.leftRunning.filter(({ stack }) => isOurs(stack) && !moved.has(stack)),
    ...(toolChanges.length > 0 && { toolChanges }),
  };
}

/** What stacks of managed environments begin with: not all have resources that bear tags. */
function prefixes(before: readonly Resource[]): readonly string[] {
  const stacks = new Set(before.filter(isManaged).map(({ stack }) => stack));
  return [...stacks].map((stack) => stack.slice(0, stack.lastIndexOf('-') + 1)).filter((prefix) => prefix !== '');
}

function isManaged({ tags }: Resource): boolean {
  return !isUnknown(tags) && tags.get('managed-by') === 'groundplan';
}
