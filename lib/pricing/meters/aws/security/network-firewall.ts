import type { Resource } from '../../../readers/resource';
import { lift2 } from '../../../readers/unknown';
import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

import { countOf } from '../../facts/count';

/** Billed by the hour for an endpoint in each zone, and by the GB. Source: AWS Network Firewall pricing. */
export const networkFirewall = meter({
  reads: {
    'AWS::NetworkFirewall::Firewall': (r) => ({
      endpoints: lift2(
        countOf(r, 'SubnetMappings'),
        countOf(r, 'AvailabilityZoneMappings'),
        (subnets, zones) => subnets + zones,
      ),
      inspectsTls: inspectsTls(r.target('FirewallPolicyArn')),
    }),
  },
  usage: { processedGb: { unit: 'GB per month', assume: 100 } },
  charges: ({ endpoints, inspectsTls: advanced }, use) => [
    perHour('Endpoints', 'network-firewall/endpoint', endpoints),
    perUse('Data processed', 'network-firewall/data-processed', use.processedGb),
    ...(advanced
      ? [
          perHour('Advanced inspection endpoints', 'network-firewall/advanced-inspection-endpoint', endpoints),
          perUse('Advanced inspection', 'network-firewall/advanced-inspection-data-processed', use.processedGb),
        ]
      : []),
  ],
});

function inspectsTls(policy: Resource | undefined): boolean {
  return policy?.value('FirewallPolicy.TLSInspectionConfigurationArn') !== undefined;
}
