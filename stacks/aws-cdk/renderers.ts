import type { Site } from '../../lib/engines/aws-cdk/site';
import type { PatternName } from '../../lib/patterns';
import { BUILT_EDGE_DELIVERY, renderEdgeDelivery } from '../../lib/patterns/edge-delivery/aws-cdk/render';
import { BUILT_MONITORING, renderMonitoring } from '../../lib/patterns/monitoring/aws-cdk/render';
import { BUILT_NETWORK, renderNetwork } from '../../lib/patterns/network/aws-cdk/render';
import { BUILT_SERVERS, renderServers } from '../../lib/patterns/servers/aws-cdk/render';
import { each, type Renderer } from '../render-each';

/** How each pattern is built by the CDK. */
export const RENDERERS: Readonly<Record<PatternName, Renderer<Site>>> = {
  network: each('network', BUILT_NETWORK, renderNetwork),
  servers: each('servers', BUILT_SERVERS, renderServers),
  edgeDelivery: each('edgeDelivery', BUILT_EDGE_DELIVERY, renderEdgeDelivery),
  monitoring: each('monitoring', BUILT_MONITORING, renderMonitoring),
};
