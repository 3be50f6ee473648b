import { builtKey } from '../../../engines/built';
import type { Site } from '../../../engines/pulumi-aws/site';
import { EDGE_NODES, type EdgeNodesPlan } from '../plan';

export const BUILT_EDGE_NODES = builtKey<object>(EDGE_NODES);

/** Pulumi builds no edge nodes yet: the plan of an environment refuses them. */
export function renderEdgeNodes(_site: Site, name: string, _planned: { readonly plan: EdgeNodesPlan }): object {
  throw new Error(`${name} cannot be built by Pulumi`);
}
