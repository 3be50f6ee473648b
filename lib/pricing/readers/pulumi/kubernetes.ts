import { own as property, ownObject, type JsonObject } from '../shape';
import { isUnknown } from '../unknown';

import type { Present } from './written';

/** What the CDK makes objects in a cluster by: to the pricing, they are the same whoever writes them. */
const MANIFEST = 'Custom::AWSCDK-EKS-KubernetesResource';

/**
 * Presents an object in a cluster as the manifest that it is. It runs on nodes, which are billed by themselves; a cluster makes load
 * balancers and volumes for some. A chart is no manifest: nobody knows what stands in it.
 */
export const presentKubernetes: Present = ({ inputs }) => ({ type: MANIFEST, properties: manifestOf(inputs) });

function manifestOf(inputs: JsonObject): JsonObject {
  const [kind, spec] = [property(inputs, 'kind'), property(inputs, 'spec')];
  if (typeof kind !== 'string' || isUnknown(spec) || isUnknown(property(ownObject(inputs, 'spec'), 'type'))) return {};
  // Not what it holds: that of a Secret is in no manifest that is compared or printed.
  return { Manifest: JSON.stringify({ kind, spec, items: property(inputs, 'items') }) };
}
