import type { Site } from '../../lib/engines/pulumi-aws/site';
import type { PatternName } from '../../lib/patterns';
import { BUILT_EDGE_DELIVERY, renderEdgeDelivery } from '../../lib/patterns/edge-delivery/pulumi-aws/render';
import { BUILT_MONITORING, renderMonitoring } from '../../lib/patterns/monitoring/pulumi-aws/render';
import { BUILT_NETWORK, renderNetwork } from '../../lib/patterns/network/pulumi-aws/render';
import { BUILT_SERVERS, renderServers } from '../../lib/patterns/servers/pulumi-aws/render';
import { each, type Renderer } from '../render-each';

/** How each pattern is built by Pulumi on AWS. */
export const RENDERERS: Readonly<Record<PatternName, Renderer<Site>>> = {
  network: each('network', BUILT_NETWORK, renderNetwork),
  servers: each('servers', BUILT_SERVERS, renderServers),
  edgeDelivery: each('edgeDelivery', BUILT_EDGE_DELIVERY, renderEdgeDelivery),
  monitoring: each('monitoring', BUILT_MONITORING, renderMonitoring),
};
