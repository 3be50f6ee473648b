import { accelerator } from './accelerator';
import { anycastIpList } from './anycast-ip-list';
import { cloudfrontFunction } from './cloudfront-function';
import { distribution } from './distribution';
import { dnsFirewallDomainList, dnsFirewallAssociation } from './dns-firewall';
import { healthCheck } from './health-check';
import { keyValueStore } from './key-value-store';
import { monitoringSubscription } from './monitoring-subscription';
import { realtimeLogs } from './realtime-logs';
import { recoveryCluster, readinessCheck } from './recovery-control';
import { profileAssociation, route53Profile } from './route-53-profile';
import { trafficPolicy } from './traffic-policy';

/** A new meter of this family is added by a file and a line here. */
export const EDGE_METERS = [
  accelerator,
  anycastIpList,
  cloudfrontFunction,
  distribution,
  dnsFirewallAssociation,
  dnsFirewallDomainList,
  healthCheck,
  keyValueStore,
  monitoringSubscription,
  profileAssociation,
  readinessCheck,
  realtimeLogs,
  recoveryCluster,
  route53Profile,
  trafficPolicy,
];
