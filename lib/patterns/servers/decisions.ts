import { describeDays } from '../../calendar/days';
import { isToken } from '../../form/problems';
import type { Decision } from '../../profile/decision';
import { describeProfile, type Profile } from '../../profile/profile';
import { describeRetention } from '../../profile/retention';
import { describeHours } from '../../profile/support-hours';
import type { PlannedDisk } from './disks';
import type { Entrance } from './entrance';
import type { PlannedInterruptible } from './need';
import type { PlannedPatching } from './patching';
import type { ServersProps } from './props';
import type { PlannedScaling } from './scaling';
import type { CalendarChange } from './schedule';
import type { ServersPlan } from './servers-plan';

/** What was decided about a fleet, in the order that a person asks. */
export function decisionsOf(
  plan: Omit<ServersPlan, 'decisions'>,
  props: ServersProps,
  profile: Profile,
): readonly Decision[] {
  const { count, interruptible, entrance, timeZone } = plan;
  const decision = (what: string, choice: string, asked: unknown, otherwise = describeProfile(profile)): Decision => ({
    pattern: `servers/${plan.name}`,
    what,
    choice,
    because: asked === undefined ? otherwise : 'client file',
  });
  const hours = plan.runningHours === 'always' ? 'always' : describeHours(profile.supportHours);
  return [
    decision('operating system', plan.system, props.os),
    decision('servers', `${count.min} to ${count.max}`, props.capacity),
    decision('running hours', hours, props.runningHours),
    decision('scaling', describeScaling(plan.scaling), props.scaling, 'default'),
    ...(props.scaling?.scheduled ?? []).map((change) =>
      decision(`scheduled capacity ${change.name}`, describeChange(change, timeZone), change),
    ),
    ...(interruptible ? [decision('spot share', describeSpot(interruptible), props.spot)] : []),
    decision('disks', describeDisks(plan), props.rootVolumeGib ?? props.dataVolumeGib),
    ...(entrance ? [decision('load balancer', describeEntrance(entrance), props.loadBalancer)] : []),
    ...(entrance && (entrance.public || entrance.webFirewall)
      ? [decision('web firewall', entrance.webFirewall ? 'on' : 'none', props.loadBalancer?.webFirewall)]
      : []),
    decision('patching', describePatching(plan.patching, timeZone), props.patching, 'default'),
    decision('logs', `kept ${describeRetention(plan.logs.keepDays)}`, undefined),
  ];
}

function describeScaling({ cpuPercent, requestsPerMinute }: PlannedScaling): string {
  const targets = [
    ...(cpuPercent === undefined ? [] : [`${cpuPercent}% average CPU`]),
    ...(requestsPerMinute === undefined ? [] : [`${requestsPerMinute} requests per server and minute`]),
  ];
  return targets.length > 0 ? `target tracking: ${targets.join(' and ')}` : 'none, minimum and maximum are the same';
}

function describeChange({ days, at, min, max }: CalendarChange, timeZone: string): string {
  return `${min} to ${max} from ${at} on ${describeDays(days)} (${timeZone})`;
}

function describeSpot({ percent, onDemandBase }: PlannedInterruptible): string {
  return `${percent}% of the servers above ${onDemandBase} on demand`;
}

function describeDisks({ disks, customerKey }: Pick<ServersPlan, 'disks' | 'customerKey'>): string {
  const sizes = disks.map(({ use, gib }: PlannedDisk) => `${gib} GiB ${use} disk`).join(', ');
  return `${sizes}, ${customerKey ? "encrypted with the client's key" : 'encrypted'}`;
}

function describeEntrance({ public: isPublic, allowFrom, target }: Entrance): string {
  const from = allowFrom === 'network' ? 'the network' : allowFrom.map(describeBlock).join(', ');
  return `${isPublic ? 'public' : 'internal'}, TLS from ${from}, ${target.tls ? 'HTTPS' : 'HTTP'} to port ${target.port}`;
}

function describeBlock(block: string): string {
  return isToken(block) ? 'a block that is known at deployment' : block;
}

function describePatching({ group, window }: PlannedPatching, timeZone: string): string {
  if (window === undefined) return `group ${group}, by the newest image each morning`;
  return `group ${group}, ${describeDays([window.day])} ${window.at} for ${window.hours} h (${timeZone})`;
}
