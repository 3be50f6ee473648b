import { awsAccessLogs } from '../../../clouds/aws/access-logs';
import type { Entrance, EntranceTarget } from '../entrance';
import { WEB_FIREWALL } from './web-firewall';
import type { AwsLoadBalancer } from './words';

export function awsLoadBalancer({ target, accessLogs, webFirewall }: Entrance): AwsLoadBalancer {
  return {
    targetProtocol: targetProtocol(target),
    accessLogs: awsAccessLogs(accessLogs.keepDays),
    ...(webFirewall && { webFirewall: WEB_FIREWALL }),
  };
}

/** What a load balancer speaks to the servers. */
export function targetProtocol({ tls }: EntranceTarget['target']): AwsLoadBalancer['targetProtocol'] {
  return tls ? 'HTTPS' : 'HTTP';
}
