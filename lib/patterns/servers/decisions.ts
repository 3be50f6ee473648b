import type { Decision } from '../../profile/decision';
import { describeProfile } from '../../profile/profile';
import type { EnvironmentContext } from '../../profile/context';
import { describeDays, describeHours } from '../../profile/support-hours';
import { describeSize } from './instances';
import type { PlannedLoadBalancer } from './load-balancer';
import type { PlannedPatching } from './patching';
import type { ServersProps } from './props';
import { sleeps } from './schedule';
import type { ServersPlan } from './servers-plan';

/** What was decided about a fleet, in the order that a person asks. */
export function decide(
  plan: Omit<ServersPlan, 'decisions'>,
  props: ServersProps,
  { profile }: EnvironmentContext,
): readonly Decision[] {
  const { capacity, scaling, spot, loadBalancer } = plan;
  const decision = (what: string, choice: string, asked: unknown, otherwise = describeProfile(profile)): Decision => ({
    pattern: `servers/${plan.name}`,
    what,
    choice,
    because: asked === undefined ? otherwise : 'client file',
  });
  const asleep = sleeps(props, profile);
  return [
    decision('operating system', `${props.os}, newest image at each launch`, props.os),
    decision('instance type', describeInstances(plan), props.instanceType, describeReason(props)),
    decision('servers', `${capacity.min} to ${capacity.max}`, props.capacity),
    decision('running hours', asleep ? describeHours(profile.supportHours) : 'always', props.runningHours),
    decision('scaling', describeScaling(scaling), props.scaling, 'default'),
    ...(props.scaling?.scheduled ?? []).map(({ name, days, at, min, max }) =>
      decision(
        `scheduled capacity ${name}`,
        `${min} to ${max} from ${at} on ${describeDays(days)} (${plan.timeZone})`,
        name,
      ),
    ),
    ...(spot
      ? [
          decision(
            'spot share',
            `${100 - spot.onDemandPercent} % above ${spot.onDemandBase} on demand, of ${spot.types.join(', ')}`,
            props.spot,
          ),
        ]
      : []),
    decision(
      'volumes',
      `${plan.volumes.map(({ device, gib }) => `${gib} GiB gp3 at ${device}`).join(', ')}, ${describeKey(plan)}`,
      props.rootVolumeGib ?? props.dataVolumeGib,
    ),
    ...(loadBalancer ? [decision('load balancer', describeBalancer(loadBalancer), loadBalancer)] : []),
    ...(loadBalancer && (loadBalancer.public || loadBalancer.webFirewall)
      ? [
          decision(
            'web firewall',
            loadBalancer.webFirewall ? 'managed rules before the load balancer' : 'none',
            props.loadBalancer?.webFirewall,
          ),
        ]
      : []),
    decision('patching', describePatching(plan.patching, plan.timeZone), props.patching, 'default'),
    decision('logs', `kept ${plan.logRetentionDays} days`, undefined),
  ];
}

function describeInstances({ instances }: Pick<ServersPlan, 'instances'>): string {
  const credits = instances.cpuCredits === undefined ? '' : ', no bought CPU credits';
  return `${instances.type} (${instances.architecture}${credits})`;
}

function describeReason({ size }: ServersProps): string {
  return size === undefined ? 'default size medium' : `size ${describeSize(size)}`;
}

function describeScaling({ cpuPercent, requestsPerMinute }: ServersPlan['scaling']): string {
  const targets = [
    ...(cpuPercent === undefined ? [] : [`${cpuPercent} % CPU`]),
    ...(requestsPerMinute === undefined ? [] : [`${requestsPerMinute} requests per server and minute`]),
  ];
  return targets.length > 0 ? `holds ${targets.join(' and ')}` : 'none, no room to grow';
}

function describeKey({ customerKey }: Pick<ServersPlan, 'customerKey'>): string {
  return customerKey ? "encrypted with the client's key" : 'encrypted';
}

function describeBalancer({ public: isPublic, allowFrom, target }: PlannedLoadBalancer): string {
  const from = allowFrom === 'network' ? 'the network' : allowFrom.join(', ');
  return `${isPublic ? 'public' : 'internal'}, TLS from ${from}, ${target.protocol} to port ${target.port}`;
}

function describePatching({ group, window }: PlannedPatching, timeZone: string): string {
  if (window === undefined) return `group ${group}, by the newest image each morning`;
  return `group ${group}, ${describeDays([window.day])} ${window.at} for ${window.hours} h (${timeZone})`;
}
