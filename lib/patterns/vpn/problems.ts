import { problemsOf } from '../../form/problems';
import type { Problem } from '../../problem';
import type { HubPlan } from '../connect/connect-plan';
import { listedBlockProblems, overlap, publicFaultOf } from '../network/address-space';
import { NETWORK } from '../network/plan';
import type { PlansBeside } from '../pattern';
import type { ConnectedDevice } from './devices';
import { vpnForm } from './form';
import type { VpnProps } from './props';

/** What a connection is looked at beside. */
export interface VpnSurroundings {
  /** @default - the environment is no hub */
  readonly hub?: HubPlan | undefined;
  /** Connected devices before it. */
  readonly before: readonly ConnectedDevice[];
  readonly beside: PlansBeside;
}

/** Everything in the props that cannot be had. */
export function vpnProblems(props: VpnProps, { hub, before, beside }: VpnSurroundings): readonly Problem[] {
  const alone = problemsOf(vpnForm, props);
  const isWrong = (asked: keyof VpnProps): boolean => alone.some(({ path: [key] }) => key === asked);
  return [
    ...alone,
    ...hubProblems(hub),
    ...(isWrong('address') ? [] : addressProblems(props)),
    ...(isWrong('networks')
      ? []
      : [...listedBlockProblems(props.networks), ...blockProblems(props, beside), ...staticProblems(props, before)]),
    ...(isWrong('asn') ? [] : asnProblems(props)),
  ];
}

function hubProblems(hub: HubPlan | undefined): readonly Problem[] {
  if (hub?.topology === 'transit-gateway') return [];
  const found = 'a VPN in an environment without a gateway';
  return [{ path: [], found, expected: 'connect: { topology: transit-gateway, spokes: ... } in the same environment' }];
}

/** A device that the internet does not route to is behind another one. */
function addressProblems({ address }: VpnProps): readonly Problem[] {
  if (publicFaultOf(`${address}/32`) !== undefined) return [];
  return [
    { path: ['address'], found: `"${address}"`, expected: 'an address that the internet routes, not a private one' },
  ];
}

function blockProblems({ networks }: VpnProps, beside: PlansBeside): readonly Problem[] {
  const taken = [
    ...Object.values(beside.of(NETWORK)).map(({ cidr }) => ({ cidr, of: 'this environment' })),
    ...Object.entries(beside.elsewhere(NETWORK)).flatMap(([environment, plans]) =>
      Object.values(plans).map(({ cidr }) => ({ cidr, of: environment })),
    ),
  ];
  return networks.flatMap((block, at) => {
    const other = taken.find(({ cidr }) => overlap(block, cidr));
    if (other === undefined) return [];
    const found = `"${block}", which overlaps ${other.cidr} of ${other.of}`;
    return [{ path: ['networks', at], found, expected: 'a block behind the device that no environment has' }];
  });
}

/** A block that is written down leads to one device; what devices announce themselves may lead to several. */
function staticProblems(
  { routing, networks, connection }: VpnProps,
  before: readonly ConnectedDevice[],
): readonly Problem[] {
  if (routing !== 'static' || connection === undefined) return [];
  return networks.flatMap((block, at) =>
    before.flatMap((device) => {
      const other = device.routing === 'static' ? device.networks.find((one) => overlap(block, one)) : undefined;
      if (other === undefined) return [];
      const found = `"${block}", which overlaps ${other} of ${device.name}`;
      const expected = `a block that leads to one device, or routing: bgp here and in ${device.name}`;
      return [{ path: ['networks', at], found, expected }];
    }),
  );
}

/** Numbers that no network may have, first and last, in the words that complete "which is ...". */
const RESERVED_NUMBERS: readonly (readonly [number, number, string])[] = [
  [23_456, 23_456, 'reserved by RFC 6793'],
  [64_496, 64_511, 'for documentation, by RFC 5398'],
  [65_535, 65_535, 'reserved by RFC 7300'],
  [65_536, 65_551, 'for documentation, by RFC 5398'],
  [65_552, 131_071, 'reserved by IANA'],
];

function asnProblems({ routing, asn }: VpnProps): readonly Problem[] {
  if (asn === undefined) return [];
  const path = ['asn'];
  if (routing === 'static')
    return [{ path, found: `${asn} beside static routing`, expected: 'none, because it is for BGP' }];
  const reserved = RESERVED_NUMBERS.find(([first, last]) => first <= asn && asn <= last);
  if (reserved === undefined) return [];
  const expected = 'the public number of the network, or a private one, e.g. 65010';
  return [{ path, found: `${asn}, which is ${reserved[2]}`, expected }];
}
