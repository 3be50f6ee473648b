import type { AwsAlarm } from '../../../clouds/aws/alarms';
import type { AwsEndpoint } from '../../../clouds/aws/endpoints';
import { alarmResources } from '../../monitoring/aws/alarm-resources';
import type { StackResources } from '../../stack-resources';
import type { NetworkPlan, PlannedSubnet } from '../network-plan';

/** A subnet, its route table, and what ties them together. */
const OF_SUBNET = 3;

/** An elastic IP address and the gateway. */
const OF_NAT_GATEWAY = 2;

/** The internet gateway and its attachment. */
const OF_INTERNET_GATEWAY = 2;

/** Flow log, log group, role and policy. */
const OF_FLOW_LOGS = 4;

/** What empties the default security group: a custom resource, its function and the role of that. */
const OF_DEFAULT_SECURITY_GROUP = 3;

/** An interface has a security group. */
const OF_ENDPOINT = { gateway: 1, interface: 2 } as const;

/** How many resources of CloudFormation a new network takes. */
export function networkResources(
  plan: NetworkPlan,
  { endpoints, alarms }: { readonly endpoints: readonly AwsEndpoint[]; readonly alarms: readonly AwsAlarm[] },
): readonly StackResources[] {
  const { subnets, natGateways, flowLogs, standing } = plan;
  const count =
    1 +
    subnets.length * OF_SUBNET +
    subnets.filter((subnet) => hasDefaultRoute(subnet, plan)).length +
    (standing.tiers.includes('public') ? OF_INTERNET_GATEWAY : 0) +
    natGateways * OF_NAT_GATEWAY +
    endpoints.reduce((sum, { kind }) => sum + OF_ENDPOINT[kind], 0) +
    OF_FLOW_LOGS +
    (flowLogs.customerKey ? 1 : 0) +
    OF_DEFAULT_SECURITY_GROUP;
  return [{ layer: 'network', count }, ...alarmResources(alarms)];
}

function hasDefaultRoute({ tier }: PlannedSubnet, { egress }: NetworkPlan): boolean {
  return tier === 'public' || (tier === 'private' && egress !== 'none');
}
