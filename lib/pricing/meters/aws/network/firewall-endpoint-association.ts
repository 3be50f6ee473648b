import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

/** Further endpoints of a network firewall, billed by the hour. Source: AWS Network Firewall pricing, "Secondary endpoints". */
export const firewallEndpointAssociation = meter({
  reads: { 'AWS::NetworkFirewall::VpcEndpointAssociation': () => ({}) },
  usage: { processedGb: { unit: 'GB per month', assume: 100 } },
  charges: (_, use) => [
    perHour('Secondary endpoint', 'network-firewall/secondary-endpoint'),
    perUse('Data processed', 'network-firewall/data-processed', use.processedGb),
  ],
});
