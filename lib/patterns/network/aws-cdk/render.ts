import { builtKey } from '../../../engines/built';
import type { Site } from '../../../engines/aws-cdk/site';
import { NETWORK, type PlannedNetwork } from '../plan';
import type { ExistingNetworkProps, PassedNetwork } from '../props';
import { Network, type INetwork } from '.';

export const BUILT_NETWORK = builtKey<INetwork>(NETWORK);

/** The network of an environment: a new one in a stack of its own, or one that stands already. */
export function renderNetwork(
  site: Site,
  name: string,
  { plan, passed: { existing, zones } }: { readonly plan: PlannedNetwork; readonly passed: PassedNetwork },
): INetwork {
  if (plan.kind === 'new') return new Network(site.stack(), name, { plan, ...(zones && { zones }) });
  if (existing === undefined) throw new Error('an existing network is passed without its IDs');
  return whenUsed(() => Network.fromAttributes(site.stack('workload'), name, existing), existing);
}

/** A network that is described in a stack once something stands in it: a description alone would make an empty stack. */
function whenUsed(describe: () => INetwork, { cidr }: ExistingNetworkProps): INetwork {
  let described: INetwork | undefined;
  const network = (): INetwork => (described ??= describe());
  return {
    cidr,
    get vpc() {
      return network().vpc;
    },
    subnets: (tier) => network().subnets(tier),
    subnet: (tier, zone) => network().subnet(tier, zone),
  };
}
