import type { EnvironmentPlan } from '../../lib/client/plan';
import type { EngineName } from '../../lib/engines/engines';
import { isUnknown, type DeploymentChanges, type Resource } from '../../lib/pricing';

/** What remembers what an engine has deployed. */
const TOOLS: Readonly<Record<EngineName, string>> = { 'aws-cdk': 'CloudFormation', 'pulumi-aws': 'Pulumi' };

/** Token of a type of Pulumi, e.g. `aws:ec2/vpc:Vpc`. */
const TOKEN = /^[a-z][a-z0-9-]*:[^:]/;

/** Whether an environment stands already, by the tags of its resources, and another tool than that of its engine made it. */
export function toolChangesOf(
  { environment, context }: EnvironmentPlan,
  before: readonly Resource[],
): NonNullable<DeploymentChanges['toolChanges']> {
  const to = TOOLS[environment.engine];
  const own = before.filter((resource) => isOf(resource, context.client.slug, context.environment));
  const [first] = own.filter((resource) => toolOf(resource) !== to);
  if (first === undefined) return [];
  const stacks = new Set(own.filter((resource) => toolOf(resource) !== to).map(({ stack }) => stack));
  const resources = before.filter(({ stack }) => stacks.has(stack)).length;
  return [{ environment: environment.name, from: toolOf(first), to, stacks: [...stacks], resources }];
}

function isOf({ tags }: Resource, client: string, environment: string): boolean {
  if (isUnknown(tags) || tags.get('managed-by') !== 'groundplan') return false;
  return tags.get('client') === client && tags.get('environment') === environment;
}

function toolOf({ type, writtenAs = type }: Resource): string {
  return TOKEN.test(writtenAs) ? TOOLS['pulumi-aws'] : TOOLS['aws-cdk'];
}
