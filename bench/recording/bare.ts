import { ComponentResource, type CustomResourceOptions, type Resource } from '@pulumi/pulumi';
import type { Recording } from '../../stacks/pulumi/recorder/recording';

const ROOT = 'pulumi:pulumi:Stack';

/** A class of the SDK, as every program makes its resources. */
type Made = new (name: string, args: object, options: CustomResourceOptions) => Resource;

/** Registers what was recorded, each resource with its plain inputs and its parent, and nothing besides: no plan, no output of another. */
export function registerAll({ resources }: Recording): void {
  const made = new Map<string, Resource>();
  const byUrn = new Map(resources.map((resource) => [resource.urn, resource]));
  const make = (urn: string): Resource | undefined => {
    const resource = byUrn.get(urn);
    if (resource === undefined || resource.type === ROOT) return undefined;
    const known = made.get(urn);
    if (known) return known;
    const parent = resource.parent === undefined ? undefined : make(resource.parent);
    const name = urn.split('::').slice(3).join('::');
    const options = parent ? { parent } : {};
    const again = resource.custom
      ? new (classOf(resource.type))(name, resource.inputs, options)
      : new ComponentResource(resource.type, name, {}, options);
    made.set(urn, again);
    return again;
  };
  for (const { urn, type } of resources) if (!type.startsWith('pulumi:providers:')) make(urn);
}

/** `aws:ec2/vpc:Vpc` is the class `Vpc` of `@pulumi/aws/ec2/vpc`. */
function classOf(token: string): Made {
  const [, module = '', name = ''] = token.split(':');
  const loaded = require(`@pulumi/aws/${module}`) as Readonly<Record<string, Made>>;
  const made = loaded[name];
  if (made === undefined) throw new Error(`@pulumi/aws has no class for ${token}`);
  return made;
}
