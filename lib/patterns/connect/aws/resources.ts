import { alarmResources } from '../../monitoring/aws/alarm-resources';
import type { StackResources } from '../../stack-resources';
import type { HubPlan, SpokePlan } from '../connect-plan';
import type { AwsHub } from './words';

/** The gateway, its own attachment, two route tables, and what ties the attachment to them. */
const OF_GATEWAY = 6;

/** What ties the attachment of a spoke to the route tables. */
const OF_SPOKE = 2;

/** Security group and endpoint. */
const OF_RESOLVER = 2;

/** The rule, its association with the network and its parameter. */
const OF_DOMAIN = 3;

/** How many resources of CloudFormation a hub takes. */
export function hubResources(
  { topology, routes, spokes, sharedWith }: HubPlan,
  { blackholes, domains, alarms }: Pick<AwsHub, 'blackholes' | 'domains' | 'alarms'>,
): readonly StackResources[] {
  const connected = spokes.filter((spoke) => spoke.connected).length;
  const ofGateway =
    OF_GATEWAY +
    connected * OF_SPOKE +
    (blackholes.length > 0 ? blackholes.length + 1 : 0) +
    (sharedWith.length > 0 ? 1 : 0);
  const count =
    1 +
    routes.length +
    (topology === 'transit-gateway' ? ofGateway : 0) +
    (domains.length > 0 ? OF_RESOLVER : 0) +
    domains.length * OF_DOMAIN;
  return [{ layer: 'network', count }, ...alarmResources(alarms)];
}

/** How many a spoke takes: the connection, its routes, and an association for each domain. */
export function spokeResources({ routes, domains }: SpokePlan): readonly StackResources[] {
  return [{ layer: 'network', count: 1 + routes.length + domains.length }];
}
