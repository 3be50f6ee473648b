import type { EnvironmentPlan } from '../../lib/client/plan';
import type { EngineName } from '../../lib/engines/engines';
import { isUnknown, type DeploymentChanges, type Resource } from '../../lib/pricing';

/** What remembers what an engine has deployed. */
const TOOLS: Readonly<Record<EngineName, string>> = { 'aws-cdk': 'CloudFormation', 'pulumi-aws': 'Pulumi' };

/** Whether an environment stands already, by the tags of its resources, and another tool than that of its engine made it. */
export function toolChangesOf(
  { environment, context }: EnvironmentPlan,
  before: readonly Resource[],
): NonNullable<DeploymentChanges['toolChanges']> {
  const to = TOOLS[environment.engine];
  const moved = before.filter(
    (resource) => toolOf(resource) !== to && isOf(resource, context.client.slug, context.environment),
  );
  const [first] = moved;
  if (first === undefined) return [];
  const stacks = new Set(moved.map(({ stack }) => stack));
  const resources = before.filter(({ stack }) => stacks.has(stack)).length;
  return [{ environment: environment.name, from: toolOf(first), to, stacks: [...stacks], resources }];
}

function isOf({ tags }: Resource, client: string, environment: string): boolean {
  if (isUnknown(tags) || tags.get('managed-by') !== 'groundplan') return false;
  return tags.get('client') === client && tags.get('environment') === environment;
}

function toolOf({ definition: { engine } }: Resource): string {
  return engine === 'pulumi' ? TOOLS['pulumi-aws'] : TOOLS['aws-cdk'];
}
