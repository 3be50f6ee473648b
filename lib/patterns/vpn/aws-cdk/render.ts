import { builtKey } from '../../../engines/built';
import type { Site } from '../../../engines/aws-cdk/site';
import { ConnectHub } from '../../connect/aws-cdk';
import { BUILT_CONNECT } from '../../connect/aws-cdk/render';
import type { VpnPlan } from '../plan';
import type { PassedVpn } from '../props';
import { VPN } from '../vpn-key';
import { Vpn } from '.';

export const BUILT_VPN = builtKey<Vpn>(VPN);

/** A connection of the hub with a device elsewhere, in the stack of its network. */
export function renderVpn(
  site: Site,
  name: string,
  { plan, passed }: { readonly plan: VpnPlan; readonly passed: PassedVpn },
): Vpn {
  const { connect: hub } = site.built.of(BUILT_CONNECT);
  if (!(hub instanceof ConnectHub)) throw new Error('a VPN is rendered without its hub');
  return new Vpn(site.stack(), `vpn-${name}`, { plan, hub, ...passed });
}
