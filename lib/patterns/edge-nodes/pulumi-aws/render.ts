import { builtKey } from '../../../engines/built';
import type { Site } from '../../../engines/pulumi-aws/site';
import { EDGE_NODES, type EdgeNodesPlan } from '../plan';
import { EdgeNodes } from '.';

export const BUILT_EDGE_NODES = builtKey<EdgeNodes>(EDGE_NODES);

/** A group of edge nodes of an environment. It needs no network of its own. */
export function renderEdgeNodes(site: Site, called: string, { plan }: { readonly plan: EdgeNodesPlan }): EdgeNodes {
  const { context } = site;
  return new EdgeNodes(site.name(`edge-nodes-${called}`), { plan, context }, { parent: site.layer() });
}
