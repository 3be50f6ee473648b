import type { Problem } from '../../../problem';
import type { VpnPlan } from '../vpn-plan';

/** Autonomous system of a gateway that was given none. Source: AWS Transit Gateway documentation, "Transit gateways". */
export const GATEWAY_ASN = 64_512;

/** Those of Amazon itself. Source: AWS Site-to-Site VPN User Guide, "Customer gateway options". */
const AMAZON_ASNS: readonly number[] = [7_224, 9_059, 10_124, 17_943];

/** A device in the system of the gateway takes none of what it announces, as its own number is in the path already. */
export function asnProblems({ routing, asn }: VpnPlan): readonly Problem[] {
  if (routing === 'static') return [];
  const whose = asn === GATEWAY_ASN ? 'that of the gateway' : AMAZON_ASNS.includes(asn) ? 'one of Amazon' : undefined;
  if (whose === undefined) return [];
  return [{ path: ['asn'], found: `${asn}, which is ${whose}`, expected: 'another number, e.g. 65010' }];
}
