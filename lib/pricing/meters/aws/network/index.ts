import { classicLoadBalancer } from './classic-load-balancer';
import { elasticIp } from './elastic-ip';
import { flowLog } from './flow-log';
import { hostedZone } from './hosted-zone';
import { loadBalancer } from './load-balancer';
import { natGateway } from './nat-gateway';
import { resolverEndpoint } from './resolver-endpoint';
import { transitGatewayAttachment } from './transit-gateway-attachment';
import { vpcEndpoint } from './vpc-endpoint';
import { vpnConnection } from './vpn-connection';

/** A new meter of this family is added by a file and a line here. */
export const NETWORK_METERS = [
  classicLoadBalancer,
  elasticIp,
  flowLog,
  hostedZone,
  loadBalancer,
  natGateway,
  resolverEndpoint,
  transitGatewayAttachment,
  vpcEndpoint,
  vpnConnection,
];
