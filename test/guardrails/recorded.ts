import type { RecordedResource } from '../../stacks/pulumi/recorder/recording';
import type { Told } from './harness';

/** A recorded stack as the engine would tell a pack of it. */
export function toldOf({ resources }: { readonly resources: readonly RecordedResource[] }): readonly Told[] {
  return resources.map((resource) => {
    const provider = resources.find(({ urn }) => resource.provider?.startsWith(`${urn}::`) === true);
    return {
      type: resource.type,
      urn: resource.urn,
      name: resource.urn.split('::').slice(3).join('::'),
      properties: resource.inputs,
      protect: resource.protect ?? false,
      provider: provider?.inputs,
      ...(provider && { providerUrn: provider.urn }),
      references: resource.propertyDependencies,
      dependencies: resource.dependencies,
      ...(resource.parent !== undefined && { parent: resource.parent }),
    };
  });
}
