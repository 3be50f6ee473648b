import { describeDays, WEEKDAYS } from '../../calendar/days';
import { isToken } from '../../form/problems';
import { allOf, counted } from '../../located/words';
import { reasonFor, type Decision } from '../../profile/decision';
import { describeProfile, reasonOf, type Profile } from '../../profile/profile';
import { describePatchWindow } from '../../profile/patch-window';
import { describeRetention } from '../../profile/retention';
import type { PlannedBoot } from './boot';
import type { Entrance, EntranceTarget } from './entrance';
import type { PlannedInterruptible } from './need';
import type { PlannedPatching } from './patching';
import { isShared, type Predictive, type ScheduledCapacity, type ServersProps } from './props';
import { describeRunning } from './running';
import type { Limits } from './schedule';
import { describeRange, planSeasons, type PlannedSeason } from './seasons';
import type { ServersPlan } from './servers-plan';
import type { SharedEntrance } from './shared-entrance';
import type { PlannedState } from './state';

/** What was decided about a fleet, in the order that a person asks. */
export function decisionsOf(
  plan: Omit<ServersPlan, 'decisions'>,
  props: ServersProps,
  profile: Profile,
): readonly Decision[] {
  const { count, interruptible, entrance, sharedEntrance, closedAnswer, timeZone } = plan;
  const decision = (what: string, choice: string, asked: unknown, otherwise = describeProfile(profile)): Decision => ({
    pattern: `servers/${plan.name}`,
    what,
    choice,
    because: reasonFor(asked, otherwise),
  });
  return [
    decision('operating system', plan.system, props.os),
    decision('servers', describeCount(count), props.count ?? props.capacity),
    ...(plan.state ? [decision('zones of the servers', describeSlots(plan.state), props.zones, 'default')] : []),
    decision(
      'running hours',
      describeRunning(plan.runningHours, profile),
      props.runningHours,
      reasonOf(profile, 'runningHours'),
    ),
    decision('scaling', describeScaling(plan), props.scaling, 'default'),
    ...(plan.scaling.predictive === undefined
      ? []
      : [decision('predictive scaling', PREDICTIVE[plan.scaling.predictive], plan.scaling.predictive)]),
    ...(props.scaling?.warmUpMinutes === undefined
      ? []
      : [decision('warm-up', describeMinutes(plan.warmUpMinutes), props.scaling.warmUpMinutes)]),
    ...(props.scaling?.scheduled ?? []).map((change) =>
      decision(`scheduled capacity ${change.name}`, describeChange(change, timeZone), change),
    ),
    ...planSeasons(props.scaling?.seasons).map((season) =>
      decision(`season ${season.name}`, describeSeason(season, timeZone), season),
    ),
    ...(interruptible ? [decision('spot share', describeSpot(interruptible), props.spot)] : []),
    decision('first boot', describeBoot(plan.boot), plan.boot.script ? true : props.packages, 'default'),
    decision('disks', describeDisks(plan), props.rootVolumeGib ?? props.dataVolumes),
    ...(props.dataVolumes || plan.state ? [decision('data', describeData(plan), props.data, 'default')] : []),
    ...(plan.protection ? [decision('backup', `class ${plan.protection.class}`, props.backup, 'default')] : []),
    ...(entrance ? [decision('load balancer', describeEntrance(entrance), props.loadBalancer)] : []),
    ...(entrance && (entrance.public || entrance.webFirewall)
      ? [
          decision(
            'web firewall',
            entrance.webFirewall ? 'on' : 'none',
            webFirewallOf(props),
            reasonOf(profile, 'webFirewall'),
          ),
        ]
      : []),
    ...(sharedEntrance ? [decision('load balancer', describeShare(sharedEntrance, props), props.loadBalancer)] : []),
    ...(closedAnswer === undefined
      ? []
      : [decision('answer while stopped', `"${closedAnswer}"`, props.loadBalancer?.closedAnswer, 'default')]),
    decision('patching', describePatching(plan.patching, timeZone), props.patching, 'default'),
    decision('logs', `kept ${describeRetention(plan.logs.keepDays)}`, undefined, reasonOf(profile, 'logRetentionDays')),
  ];
}

function describeCount({ min, max }: Limits): string {
  return min === max ? String(min) : `${min} to ${max}`;
}

/** `1, 2, 1` */
function describeSlots({ slots }: PlannedState): string {
  return slots.map(({ zone }) => zone + 1).join(', ');
}

function describeBoot({ script, packages, minutes }: PlannedBoot): string {
  const what = [
    ...(packages.length > 0 ? [`installs ${packages.join(', ')}`] : []),
    ...(script ? ['runs a script of its own'] : []),
  ];
  return `${what.length > 0 ? what.join(', ') : 'nothing of its own'}; must be up within ${minutes} minutes`;
}

function describeData({ state }: Pick<ServersPlan, 'state'>): string {
  if (state === undefined) return 'erased with its server';
  const what = [
    ...(state.volumes.length > 0 ? ['volumes'] : []),
    ...(state.fixedAddress ? ['a fixed address'] : []),
  ].join(' and ');
  return `each server keeps ${what} for the one after it`;
}

function describeScaling({ scaling, state }: Omit<ServersPlan, 'decisions'>): string {
  const { cpuPercent, memoryPercent, requestsPerMinute, queue, metrics = [] } = scaling;
  if (state !== undefined) return 'none, each server keeps its data';
  const targets = [
    ...(cpuPercent === undefined ? [] : [`${cpuPercent}% average CPU`]),
    ...(memoryPercent === undefined ? [] : [`${memoryPercent}% average memory`]),
    ...(requestsPerMinute === undefined ? [] : [`${requestsPerMinute} requests per server and minute`]),
    ...(queue ? [`${queue.messagesPerServer} messages of ${queue.name} per server`] : []),
    ...metrics.map(({ namespace, metric, statistic, target }) => `${target} ${statistic} ${metric} of ${namespace}`),
  ];
  return targets.length > 0 ? `target tracking: ${allOf(targets)}` : 'none, minimum and maximum are the same';
}

const PREDICTIVE: Readonly<Record<Predictive, string>> = {
  forecast: 'forecasts of the CPU are made and not acted upon',
  'forecast-and-scale': 'servers are up before the CPU load that is forecast',
};

function describeMinutes(minutes: number): string {
  return minutes === 1 ? '1 minute' : `${minutes} minutes`;
}

function describeChange(change: ScheduledCapacity, timeZone: string): string {
  const { days = WEEKDAYS, monthDays, at, from, to, min, max } = change;
  const on = monthDays === undefined ? describeDays(days) : `the days ${monthDays.join(', ')} of each month`;
  return `${min} to ${max} from ${at ?? `${from} to ${to}`} on ${on} (${timeZone})`;
}

/** `at least 6 servers and a maximum of at least 20 while it runs, 2027-11-20 to 2027-12-02 (Europe/Dublin)` */
function describeSeason({ min, max, ranges }: PlannedSeason, timeZone: string): string {
  const most = max === undefined ? '' : ` and a maximum of at least ${max}`;
  return `at least ${counted(min, 'server')}${most} while it runs, ${allOf(ranges.map(describeRange))} (${timeZone})`;
}

function describeSpot({ percent, onDemandBase }: PlannedInterruptible): string {
  return `${percent}% of the servers above ${onDemandBase} on demand`;
}

function describeDisks({ disks, state, customerKey }: Pick<ServersPlan, 'disks' | 'state' | 'customerKey'>): string {
  const sizes = [
    ...disks.map((disk) =>
      disk.use === 'system' ? `${disk.gib} GiB system disk` : `${disk.gib} GiB for ${disk.name}`,
    ),
    ...(state?.volumes ?? []).map(({ gib, name }) => `${gib} GiB for ${name}`),
  ].join(', ');
  return `${sizes}, ${customerKey ? "encrypted with the client's key" : 'encrypted'}`;
}

function webFirewallOf({ loadBalancer }: ServersProps): boolean | undefined {
  return isShared(loadBalancer) ? undefined : loadBalancer?.webFirewall;
}

/** The other fleet goes by its name in the client file here. */
function describeShare({ hosts, paths, priority, target }: SharedEntrance, { loadBalancer }: ServersProps): string {
  const whose = isShared(loadBalancer) ? loadBalancer.sharedWith : '';
  const what = [
    ...(hosts.length > 0 ? [`hosts ${hosts.join(', ')}`] : []),
    ...(paths.length > 0 ? [`paths ${paths.join(', ')}`] : []),
  ].join(' and ');
  return `that of ${whose}, for ${what} with priority ${priority}, ${describeTarget(target)}`;
}

function describeTarget({ port, tls }: EntranceTarget['target']): string {
  return `${tls ? 'HTTPS' : 'HTTP'} to port ${port}`;
}

function describeEntrance({ public: isPublic, allowFrom, target }: Entrance): string {
  const from = allowFrom === 'network' ? 'the network' : allowFrom.map(describeBlock).join(', ');
  return `${isPublic ? 'public' : 'internal'}, TLS from ${from}, ${describeTarget(target)}`;
}

function describeBlock(block: string): string {
  return isToken(block) ? 'a block that is known at deployment' : block;
}

function describePatching(patching: PlannedPatching, timeZone: string): string {
  switch (patching.by) {
    case 'age':
      return `servers are replaced by new ones of the newest image after ${patching.days} days`;
    case 'daily-start':
      return 'by the newest image each morning';
    case 'in-place':
      return `one server after the other, out of service, ${describePatchWindow(patching.window, timeZone)}, group ${patching.group}`;
    case 'replacement':
      return `servers are replaced by new ones of the newest image, ${describePatchWindow(patching.window, timeZone)}`;
  }
}
