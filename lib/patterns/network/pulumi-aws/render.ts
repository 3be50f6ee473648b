import { builtKey } from '../../../engines/built';
import type { Site } from '../../../engines/pulumi-aws/site';
import { NETWORK, type PlannedNetwork } from '../plan';
import type { PassedNetwork } from '../props';
import { Network, type INetwork } from '.';

export const BUILT_NETWORK = builtKey<INetwork>(NETWORK);

/** The network of an environment: a new one in a layer of its own, or one that stands already. */
export function renderNetwork(
  site: Site,
  called: string,
  { plan, passed: { existing, zones } }: { readonly plan: PlannedNetwork; readonly passed: PassedNetwork },
): INetwork {
  if (plan.kind === 'new') {
    const args = { plan, context: site.context, ...(zones && { zones }) };
    return new Network(site.name(called), args, { parent: site.layer() });
  }
  if (existing === undefined) throw new Error('an existing network is passed without its IDs');
  return Network.fromAttributes(existing);
}
