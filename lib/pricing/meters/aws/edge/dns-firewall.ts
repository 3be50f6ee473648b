import { Unknown } from '../../../readers/unknown';
import { perMonth, perUse } from '../../charge';
import { meter } from '../../meter';

import { countOf } from '../../facts/count';

/** Domain names that a list stores are billed by the month. Source: Amazon Route 53 pricing, "Resolver DNS Firewall". */
export const dnsFirewallDomainList = meter({
  reads: {
    'AWS::Route53Resolver::FirewallDomainList': (r) => ({
      domains:
        r.value('Domains') === undefined
          ? new Unknown('its domain names are in a file that is not among the inputs')
          : countOf(r, 'Domains'),
    }),
  },
  charges: ({ domains }) => [perMonth('Domain names', 'route-53/resolver-dns-firewall-domain-names', domains)],
});

/** Queries of the VPC that rules are associated with are billed. Source: Amazon Route 53 pricing, "Resolver DNS Firewall". */
export const dnsFirewallAssociation = meter({
  reads: { 'AWS::Route53Resolver::FirewallRuleGroupAssociation': () => ({}) },
  usage: { queries: { unit: 'queries per month', assume: 1_000_000 } },
  charges: (_, use) => [perUse('Queries', 'route-53/resolver-dns-firewall-queries', use.queries, { perUnit: 1e-6 })],
});
