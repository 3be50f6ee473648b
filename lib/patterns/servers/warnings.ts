import { describeDays } from '../../calendar/days';
import { allOf } from '../../located/words';
import type { Warning } from '../../profile/warning';
import { NETWORK, type NetworkPlan, type PlannedNetwork } from '../network/plan';
import type { PlansBeside } from '../pattern';
import { START_AND_STOP } from './schedule';
import type { ServersPlan } from './servers-plan';

type Planned = Omit<ServersPlan, 'decisions' | 'warnings'>;

/** What somebody must know of a fleet before they deploy it. */
export function warningsOf(plan: Planned, beside: PlansBeside): readonly Warning[] {
  const networks = Object.values(beside.of(NETWORK));
  const all = [
    ...erased(plan),
    ...networks.flatMap((network) => [...closed(plan, network), ...unreached(plan, network)]),
  ];
  return all.map((says) => ({ pattern: `servers/${plan.name}`, says }));
}

/** Volumes that go with their server, and when that is. */
function erased({ disks, changes, patching }: Planned): readonly string[] {
  const gib = disks.reduce((sum, disk) => (disk.use === 'data' ? sum + disk.gib : sum), 0);
  if (gib === 0) return [];
  const [, sleep] = START_AND_STOP;
  const when = [
    ...changes
      .filter(({ name }) => name === sleep)
      .map(({ days, at }) => `${describeDays(days)} at ${at}, when it is stopped`),
    ...(patching.by === 'replacement'
      ? [`${describeDays([patching.window.day])} at ${patching.window.at}, when it is patched`]
      : []),
    ...(patching.by === 'age' ? [`when it is ${patching.days} days old`] : []),
    'whenever it is replaced',
  ];
  return [`"data: ephemeral" erases the ${gib} GiB of a server ${allOf(when)}.`];
}

/** What servers cannot do where nothing leads outside, by the endpoints that would let them. */
function closed({ tier, system, boot }: Planned, network: PlannedNetwork): readonly string[] {
  if (network.kind === 'existing') {
    if (tier === 'private') return [];
    return [
      'It stands in data subnets of an existing network: without endpoints for management, deployment and storage its servers can be neither managed nor patched, and never say that they are up.',
    ];
  }
  if (tier === 'private' && network.egress !== 'none') return [];
  const lacks = (endpoint: NetworkPlan['endpoints'][number]): boolean => !network.endpoints.includes(endpoint);
  const unreached = [
    ...(lacks('management') ? ['Systems Manager, so that nobody can open a session and nothing is patched'] : []),
    ...(lacks('logs') || lacks('metrics') ? ['log collection and metrics, so that its alarms see nothing'] : []),
    ...(needsInternet(system) || (lacks('storage') && (boot.packages.length > 0 || boot.image === 'stock'))
      ? ['packages and updates']
      : []),
  ];
  return unreached.length === 0
    ? []
    : [`Without outbound internet and further endpoints its servers do not reach ${allOf(unreached)}.`];
}

/** Packages of Amazon Linux come from object storage; those of others from the internet. */
function needsInternet(system: ServersPlan['system']): boolean {
  return system !== 'amazon-linux-2023';
}

/** An internal load balancer in a network that nothing is connected to. */
function unreached({ entrance, sharedEntrance }: Planned, network: PlannedNetwork): readonly string[] {
  const wayIn = entrance ?? sharedEntrance;
  if (wayIn === undefined || wayIn.public || network.kind === 'existing') return [];
  return [
    'Nobody outside its network can reach it: the load balancer is internal, and the network has no connection to another yet.',
  ];
}
