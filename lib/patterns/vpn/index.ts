import { CONNECT } from '../connect/connect-key';
import type { Pattern } from '../pattern';
import { awsVpn } from './aws';
import { vpnForm } from './form';
import { planVpn, VPN, type VpnPlan } from './plan';
import type { PassedVpn, VpnProps } from './props';

/** Connections with devices elsewhere, over the internet, by two tunnels each. */
export const vpn: Pattern<VpnProps, VpnPlan, PassedVpn, true> = {
  key: VPN,
  description: 'Connections with devices elsewhere, by name: they end at the gateway of the hub',
  many: true,
  layer: 'network',
  requires: [CONNECT],
  meets: [],
  holdsData: () => false,
  form: vpnForm,
  words: { aws: awsVpn },
  passed: ({ connection }) => (connection === undefined ? {} : { connection }),
  plan: (name, props, context, beside) => planVpn(name, props, context, beside),
};
