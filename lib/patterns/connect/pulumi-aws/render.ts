import { builtKey } from '../../../engines/built';
import type { Site } from '../../../engines/pulumi-aws/site';
import { Network } from '../../network/pulumi-aws';
import { BUILT_NETWORK } from '../../network/pulumi-aws/render';
import { CONNECT } from '../connect-key';
import type { ConnectPlan } from '../connect-plan';
import type { PassedConnect } from '../props';
import { ConnectHub, ConnectSpoke } from '.';

export const BUILT_CONNECT = builtKey<ConnectHub | ConnectSpoke>(CONNECT);

/** The connection of an environment with others, in the layer of its network. */
export function renderConnect(
  site: Site,
  called: string,
  { plan, passed: { connections } }: { readonly plan: ConnectPlan; readonly passed: PassedConnect },
): ConnectHub | ConnectSpoke {
  const { network } = site.built.of(BUILT_NETWORK);
  if (!(network instanceof Network)) throw new Error('a connection is rendered without its network');
  const { context } = site;
  const options = { parent: site.layer() };
  return plan.kind === 'hub'
    ? new ConnectHub(site.name(called), { plan, network, connections, context }, options)
    : new ConnectSpoke(site.name(called), { plan, network, context }, options);
}
