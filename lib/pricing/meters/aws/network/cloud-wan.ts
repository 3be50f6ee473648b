import type { Resource } from '../../../readers/resource';
import { Unknown, type Maybe } from '../../../readers/unknown';
import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

import { countOf } from '../../facts/count';

/** Billed by the hour for each region's edge that the policy names. Source: AWS Cloud WAN pricing. */
export const coreNetwork = meter({
  reads: { 'AWS::NetworkManager::CoreNetwork': (r) => ({ edges: edgesOf(r) }) },
  charges: ({ edges }) => [perHour('Core network edges', 'cloud-wan/core-network-edge', edges)],
});

/** Billed by the hour and by the GB that it sends. Source: AWS Cloud WAN pricing. */
export const cloudWanAttachment = meter({
  reads: {
    'AWS::NetworkManager::VpcAttachment': () => ({ kind: 'vpc' }),
    'AWS::NetworkManager::SiteToSiteVpnAttachment': () => ({ kind: 'site-to-site-vpn' }),
    'AWS::NetworkManager::ConnectAttachment': () => ({ kind: 'connect' }),
    'AWS::NetworkManager::DirectConnectGatewayAttachment': () => ({ kind: 'direct-connect-gateway' }),
    'AWS::NetworkManager::TransitGatewayRouteTableAttachment': () => ({ kind: 'transit-gateway-route-table' }),
  },
  usage: { processedGb: { unit: 'GB per month', assume: 100 } },
  charges: ({ kind }, use) => [
    perHour('Attachment', `cloud-wan/${kind}-attachment`),
    perUse('Data processed', 'cloud-wan/data-processed', use.processedGb),
  ],
});

function edgesOf(r: Resource): Maybe<number> {
  const path = 'PolicyDocument.core-network-configuration.edge-locations';
  return r.value(path) === undefined ? new Unknown('no policy document tells its regions') : countOf(r, path);
}
