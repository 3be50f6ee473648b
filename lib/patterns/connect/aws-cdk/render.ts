import { builtKey } from '../../../engines/built';
import type { Site } from '../../../engines/aws-cdk/site';
import { Network } from '../../network/aws-cdk';
import { BUILT_NETWORK } from '../../network/aws-cdk/render';
import type { ConnectPlan } from '../connect-plan';
import { CONNECT } from '../connect-key';
import type { PassedConnect } from '../props';
import { ConnectHub, ConnectSpoke } from '.';

export const BUILT_CONNECT = builtKey<ConnectHub | ConnectSpoke>(CONNECT);

/** The connection of an environment with others, in the stack of its network: routes stand where their tables do. */
export function renderConnect(
  site: Site,
  name: string,
  { plan, passed: { connections } }: { readonly plan: ConnectPlan; readonly passed: PassedConnect },
): ConnectHub | ConnectSpoke {
  const { network } = site.built.of(BUILT_NETWORK);
  if (!(network instanceof Network)) throw new Error('a connection is rendered without its network');
  const stack = site.stack();
  return plan.kind === 'hub'
    ? new ConnectHub(stack, name, { plan, network, connections })
    : new ConnectSpoke(stack, name, { plan, network });
}
