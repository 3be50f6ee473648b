import type { Topology } from '../props';

/** What the ID that spokes connect to is called in the names of parameters. */
const PUBLISHED: Readonly<Record<Topology, string>> = { peering: 'vpc', 'transit-gateway': 'transit-gateway' };

/**
 * Name of the parameter of Systems Manager that holds what spokes connect to. The hub makes it in its own account and region; elsewhere
 * somebody makes it once, so that every spoke reads the same name where it stands.
 * @param hub - its name across all clients
 */
export function publishedAs(hub: string, topology: Topology): string {
  return `/groundplan/${hub}/${PUBLISHED[topology]}`;
}

/** Name of the parameter that holds the ID of the rule for a domain. */
export function ruleParameter(hub: string, domain: string): string {
  return `/groundplan/${hub}/resolver-rule/${domain}`;
}
