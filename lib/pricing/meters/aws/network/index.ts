import { classicLoadBalancer } from './classic-load-balancer';
import { clientVpnEndpoint, clientVpnAssociation } from './client-vpn';
import { coreNetwork, cloudWanAttachment } from './cloud-wan';
import { directConnectAssociation } from './direct-connect-association';
import { directConnect } from './direct-connect';
import { elasticIp } from './elastic-ip';
import { firewallEndpointAssociation } from './firewall-endpoint-association';
import { flowLog } from './flow-log';
import { hostedZone } from './hosted-zone';
import { ipam } from './ipam';
import { latticeService, latticeResource } from './lattice-service';
import { loadBalancer } from './load-balancer';
import { natGateway } from './nat-gateway';
import { reachabilityAnalysis, accessScopeAnalysis } from './network-insights';
import { resolverEndpoint } from './resolver-endpoint';
import { routeServerEndpoint } from './route-server-endpoint';
import { trafficMirrorSession } from './traffic-mirror-session';
import { transitGatewayAttachment } from './transit-gateway-attachment';
import { transitGatewayConnect } from './transit-gateway-connect';
import { trustStore } from './trust-store';
import { verifiedAccessEndpoint } from './verified-access-endpoint';
import { vpcEndpoint } from './vpc-endpoint';
import { vpnConnection } from './vpn-connection';
import { cloudMapInstance, cloudMapNamespace } from './cloud-map';
import { latticeAccessLogs } from './lattice-access-logs';
import { networkMonitor } from './network-monitor';

/** A new meter of this family is added by a file and a line here. */
export const NETWORK_METERS = [
  accessScopeAnalysis,
  classicLoadBalancer,
  clientVpnAssociation,
  clientVpnEndpoint,
  cloudWanAttachment,
  coreNetwork,
  directConnect,
  directConnectAssociation,
  elasticIp,
  firewallEndpointAssociation,
  flowLog,
  hostedZone,
  ipam,
  latticeResource,
  latticeService,
  loadBalancer,
  natGateway,
  reachabilityAnalysis,
  resolverEndpoint,
  routeServerEndpoint,
  trafficMirrorSession,
  transitGatewayAttachment,
  transitGatewayConnect,
  trustStore,
  verifiedAccessEndpoint,
  vpcEndpoint,
  vpnConnection,
  cloudMapInstance,
  cloudMapNamespace,
  latticeAccessLogs,
  networkMonitor,
];
