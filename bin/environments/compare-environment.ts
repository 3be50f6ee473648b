import type { EnvironmentPlan } from '../../lib/client/plan';
import { deploymentChanges, isUnknown, readInputs, type DeploymentChanges, type Resource } from '../../lib/pricing';

/**
 * What changes when an environment is deployed over what is before. Of the stacks that it does not have, only those of environments
 * like it count as left running: an app may have others.
 *
 * @param against a template, a directory of templates or an assembly: all that is before, of every environment
 * @throws InputError with everything that is wrong with what is before
 */
export function compareEnvironment(
  { environment: { region }, context: { client } }: EnvironmentPlan,
  after: readonly Resource[],
  against: string,
): DeploymentChanges {
  const before = readInputs([against], { region }).resources;
  const changes = deploymentChanges(before, after);
  const ours = [`${client.slug}-`, ...prefixes(before)];
  const isOurs = (stack: string): boolean => ours.some((prefix) => stack.startsWith(prefix));
  return { ...changes, leftRunning: changes.leftRunning.filter(({ stack }) => isOurs(stack)) };
}

/** What stacks of managed environments begin with: not all have resources that bear tags. */
function prefixes(before: readonly Resource[]): readonly string[] {
  const stacks = new Set(before.filter(isManaged).map(({ stack }) => stack));
  return [...stacks].map((stack) => stack.slice(0, stack.lastIndexOf('-') + 1)).filter((prefix) => prefix !== '');
}

function isManaged({ tags }: Resource): boolean {
  return !isUnknown(tags) && tags.get('managed-by') === 'groundplan';
}
