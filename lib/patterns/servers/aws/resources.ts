import { alarmResources } from '../../monitoring/aws/alarm-resources';
import type { StackResources } from '../../stack-resources';
import type { ServersPlan } from '../servers-plan';
import type { AwsPatching, AwsServers } from './words';

type Worded = Pick<
  AwsServers,
  | 'groups'
  | 'tracking'
  | 'predictive'
  | 'keptVolumes'
  | 'loadBalancer'
  | 'closedAnswer'
  | 'logs'
  | 'patching'
  | 'alarms'
>;

/** Parameter, document and association of the agent. */
const OF_AGENT = 3;

/** A role and its policy. */
const OF_ROLE = 2;

/** Group, launch template and instance profile. */
const OF_GROUP = 3;

/** Load balancer, listener, security group, target group, and the bucket of access logs with its policy. */
const OF_LOAD_BALANCER = 6;

/** Rule and target group of a fleet that shares a load balancer. */
const OF_SHARING = 2;

/** What lets a load balancer reach its servers: out of its security group and into theirs. */
const OF_REACHING_SERVERS = 2;

/** A rule; beside it stand schedules and their role. */
const OF_CLOSING = 1;

/** Web ACL, association, logging and log group. */
const OF_WEB_FIREWALL = 4;

/** Role, policy, document, window and task; in standby also log group, baseline and target. */
const OF_PATCHING: Readonly<Record<AwsPatching['by'], number>> = {
  refresh: OF_ROLE + 3,
  standby: OF_ROLE + 6,
  lifetime: 0,
  'daily-start': 0,
};

/** How many resources of CloudFormation a fleet takes. */
export function serversResources(plan: ServersPlan, words: Worded): readonly StackResources[] {
  return [...workload(plan, words), { layer: 'data', count: ofData(plan, words) }, ...alarmResources(words.alarms)];
}

function workload(plan: ServersPlan, words: Worded): readonly StackResources[] {
  const { groups, tracking, predictive, logs, patching } = words;
  const policies = tracking.length + (predictive ? 1 : 0);
  const count =
    logs.length +
    OF_AGENT +
    OF_ROLE +
    (hasAddresses(plan) ? 0 : 1) +
    groups.reduce((sum, { schedule }) => sum + OF_GROUP + schedule.length + policies, 0) +
    OF_PATCHING[patching.by];
  return [{ layer: 'workload', count }, ...ofEntrance(plan, words)];
}

function ofEntrance(
  { entrance, sharedEntrance }: ServersPlan,
  { loadBalancer, closedAnswer }: Worded,
): readonly StackResources[] {
  const closing = closedAnswer ? OF_ROLE + OF_CLOSING + closedAnswer.schedule.length : 0;
  if (sharedEntrance) {
    const count = OF_SHARING + OF_REACHING_SERVERS + (sharedEntrance.certificate ? 1 : 0) + closing;
    return [{ layer: 'workload', count }];
  }
  if (entrance === undefined) return [];
  const redirect = entrance.public ? 1 : 0;
  const firewall = loadBalancer?.webFirewall ? OF_WEB_FIREWALL : 0;
  const count = OF_LOAD_BALANCER + OF_REACHING_SERVERS + redirect + firewall + closing;
  return [{ layer: 'workload', count, fewer: 'let fleets share a load balancer (loadBalancer.sharedWith)' }];
}

/** A key, volumes, and addresses with the security group that stands with them. */
function ofData(plan: ServersPlan, { keptVolumes }: Worded): number {
  const slots = plan.state?.slots.length ?? 0;
  const kept = slots * (keptVolumes.length + (hasAddresses(plan) ? 1 : 0));
  return (plan.customerKey ? 1 : 0) + kept + (hasAddresses(plan) ? 1 : 0);
}

function hasAddresses({ state }: ServersPlan): boolean {
  return state?.fixedAddress === true;
}
