import { builtKey } from '../../../engines/built';
import type { Site } from '../../../engines/pulumi-aws/site';
import { NETWORK, type PlannedNetwork } from '../plan';
import type { PassedNetwork } from '../props';
import { Network, type INetwork } from '.';

export const BUILT_NETWORK = builtKey<INetwork>(NETWORK);

/** The network of an environment: a new one in a layer of its own, or one that stands already. */
export function renderNetwork(
  { layer, context }: Site,
  name: string,
  { plan, passed: { existing, zones } }: { readonly plan: PlannedNetwork; readonly passed: PassedNetwork },
): INetwork {
  if (plan.kind === 'new') return new Network(name, { plan, context, ...(zones && { zones }) }, { parent: layer() });
  if (existing === undefined) throw new Error('an existing network is passed without its IDs');
  return Network.fromAttributes(existing);
}
