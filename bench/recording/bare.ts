import { ComponentResource, type Resource } from '@pulumi/pulumi';
import type { Recording } from '../../stacks/pulumi/recorder/recording';
import { classOf } from './classes';

const ROOT = 'pulumi:pulumi:Stack';

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
