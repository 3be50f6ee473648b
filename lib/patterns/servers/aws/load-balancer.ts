import type { Entrance } from '../entrance';
import { awsAccessLogs } from './access-logs';
import { WEB_FIREWALL } from './web-firewall';
import type { AwsLoadBalancer } from './words';

export function awsLoadBalancer({ target, accessLogs, webFirewall }: Entrance): AwsLoadBalancer {
  return {
    targetProtocol: target.tls ? 'HTTPS' : 'HTTP',
    accessLogs: awsAccessLogs(accessLogs.keepDays),
    ...(webFirewall && { webFirewall: WEB_FIREWALL }),
  };
}
