import type { Site } from '../../lib/engines/aws-cdk/site';
import type { PatternName } from '../../lib/patterns';
import { BUILT_BACKUP, renderBackup } from '../../lib/patterns/backup/aws-cdk/render';
import { BUILT_CONNECT, renderConnect } from '../../lib/patterns/connect/aws-cdk/render';
import { BUILT_EDGE_NODES, renderEdgeNodes } from '../../lib/patterns/edge-nodes/aws-cdk/render';
import { BUILT_EDGE_DELIVERY, renderEdgeDelivery } from '../../lib/patterns/edge-delivery/aws-cdk/render';
import { BUILT_MONITORING, renderMonitoring } from '../../lib/patterns/monitoring/aws-cdk/render';
import { BUILT_NETWORK, renderNetwork } from '../../lib/patterns/network/aws-cdk/render';
import { BUILT_SERVERS, renderServers } from '../../lib/patterns/servers/aws-cdk/render';
import { BUILT_VPN, renderVpn } from '../../lib/patterns/vpn/aws-cdk/render';
import { each, type Renderer } from '../render-each';

/** How each pattern is built by the CDK. */
export const RENDERERS: Readonly<Record<PatternName, Renderer<Site>>> = {
  network: each('network', BUILT_NETWORK, renderNetwork),
  connect: each('connect', BUILT_CONNECT, renderConnect),
  vpn: each('vpn', BUILT_VPN, renderVpn),
  servers: each('servers', BUILT_SERVERS, renderServers),
  backup: each('backup', BUILT_BACKUP, renderBackup),
  edgeNodes: each('edgeNodes', BUILT_EDGE_NODES, renderEdgeNodes),
  edgeDelivery: each('edgeDelivery', BUILT_EDGE_DELIVERY, renderEdgeDelivery),
  monitoring: each('monitoring', BUILT_MONITORING, renderMonitoring),
};
