import { choice, group, optional } from '../form/form';
import type { PropsOf } from '../patterns';
import { DEFAULT_ENDPOINTS } from '../patterns/network/props';
import type { NamedEndpoint } from '../profile/endpoints';
import { leaveAlone, type Asked, type Bent, type Policy } from './policy';

/** How few NAT gateways there are: one for all zones, or none, with endpoints of the services that servers need. */
export const NAT_MODES = ['shared', 'endpoints'] as const;
export type NatMode = (typeof NAT_MODES)[number];

export interface NatGatewaysOptions {
  /** @default 'shared' */
  readonly mode?: NatMode;
}

/** What a server of ours speaks to from its first boot on. */
const NEEDED: readonly NamedEndpoint[] = ['storage', 'management', 'deployment', 'compute', 'logs', 'metrics'];

/** Fewer NAT gateways, or endpoints in place of them. */
export const natGateways: Policy<NatGatewaysOptions> = {
  description: 'Fewer NAT gateways: one for all zones, or endpoints in place of them',
  form: group<NatGatewaysOptions>({
    mode: optional(
      choice(NAT_MODES, {
        enumDescriptions: {
          shared: 'One NAT gateway for all zones: when its zone fails, no server reaches the internet',
          endpoints: 'No NAT gateway: servers reach the services of the cloud by endpoints, and nothing else',
        },
      }),
      'What stands in place of a NAT gateway in each zone',
      'shared',
    ),
  }),
  risk: 'medium',
  effort: 'medium',
  watch: 'What crosses between zones to the shared gateway, or what servers can no longer reach.',
  says: ({ mode = 'shared' }) =>
    mode === 'shared' ? 'one NAT gateway for all zones' : 'endpoints in place of NAT gateways',
  bend: (asked, { profile }, { mode = 'shared' }): Bent => {
    const { network } = asked;
    if (network === undefined) return leaveAlone('network', 'there is no network');
    if ('existing' in network) return leaveAlone('network', 'it stands already, with the gateways that it has');
    if (mode === 'endpoints') return byEndpoints(asked, network);
    if (profile.kind === 'production' && profile.tier === 'gold') {
      return leaveAlone('network', 'gold production keeps a way out when a zone fails');
    }
    return { patch: { network: { egress: 'shared' } }, leftAlone: [] };
  },
};

type NewNetwork = Exclude<NonNullable<PropsOf<'network'>>, { readonly existing: unknown }>;

/** Servers that fetch packages, or run a script that may, need the internet. */
function byEndpoints({ servers = {} }: Asked, { endpoints = DEFAULT_ENDPOINTS }: NewNetwork): Bent {
  const outward = Object.entries(servers).filter(
    ([, { packages = [], firstBoot }]) => packages.length > 0 || firstBoot !== undefined,
  );
  if (outward.length > 0) {
    return leaveAlone(
      'network',
      `${outward.map(([name]) => name).join(', ')} may fetch from the internet at first boot`,
    );
  }
  const added = NEEDED.filter((name) => !endpoints.includes(name));
  return { patch: { network: { egress: 'none', endpoints: [...endpoints, ...added] } }, leftAlone: [] };
}
