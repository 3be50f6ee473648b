import { builtKey } from '../../../engines/built';
import type { Site } from '../../../engines/pulumi-aws/site';
import { ConnectHub } from '../../connect/pulumi-aws';
import { BUILT_CONNECT } from '../../connect/pulumi-aws/render';
import type { VpnPlan } from '../plan';
import type { PassedVpn } from '../props';
import { VPN } from '../vpn-key';
import { Vpn } from '.';

export const BUILT_VPN = builtKey<Vpn>(VPN);

/** A connection of the hub with a device elsewhere, in the layer of its network. */
export function renderVpn(
  site: Site,
  called: string,
  { plan, passed }: { readonly plan: VpnPlan; readonly passed: PassedVpn },
): Vpn {
  const { connect: hub } = site.built.of(BUILT_CONNECT);
  if (!(hub instanceof ConnectHub)) throw new Error('a VPN is rendered without its hub');
  const { context } = site;
  return new Vpn(site.name(`vpn-${called}`), { plan, hub, context, ...passed }, { parent: site.layer() });
}
