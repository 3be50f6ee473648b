import { describeDays } from '../../calendar/days';
import { describeOccasion } from '../../calendar/occasion';
import { allOf, oneOf } from '../../located/words';
import type { NamedEndpoint } from '../../profile/endpoints';
import type { Warning } from '../../profile/warning';
import { isRouted, leadsOutByHub } from '../connect/beside';
import { NETWORK, type PlannedNetwork } from '../network/plan';
import type { PlansBeside } from '../pattern';
import type { ServersProps } from './props';
import { unprotected } from './protection';
import type { ServersPlan } from './servers-plan';

type Planned = Omit<ServersPlan, 'decisions' | 'warnings'>;

/** What somebody must know of a fleet before they deploy it. */
export function warningsOf(plan: Planned, props: ServersProps, beside: PlansBeside): readonly Warning[] {
  const networks = Object.values(beside.of(NETWORK));
  const pattern = `servers/${plan.name}`;
  const lasting = [
    ...erased(plan),
    ...unprotected(props, keptGib(plan), beside),
    ...networks.flatMap((network) => closed(plan, network, beside)),
  ];
  const asLongAs = networks.flatMap((network) => unreached(plan, network, beside));
  return [
    ...lasting.map((says) => ({ pattern, says })),
    ...asLongAs.map((says) => ({ pattern, says, unlessReached: true }) as const),
  ];
}

/** Volumes that go with their server, and when that is. */
function erased({ disks, usualChanges, patching }: Planned): readonly string[] {
  const gib = disks.reduce((sum, disk) => (disk.use === 'data' ? sum + disk.gib : sum), 0);
  if (gib === 0) return [];
  const when = [
    ...usualChanges
      .filter(({ max }) => max === 0)
      .map((change) => `${describeOccasion(change)} at ${change.at}, when it is stopped`),
    ...(patching.by === 'replacement'
      ? [`${describeDays([patching.window.day])} at ${patching.window.at}, when it is patched`]
      : []),
    ...(patching.by === 'age' ? [`when it is ${patching.days} days old`] : []),
  ].map((occasion) => `${occasion}, and `);
  return [`"data: ephemeral" erases the ${gib} GiB of a server ${when.join('')}whenever it is replaced.`];
}

function keptGib({ state }: Planned): number {
  const { slots = [], volumes = [] } = state ?? {};
  return slots.length * volumes.reduce((sum, { gib }) => sum + gib, 0);
}

/** What servers cannot do where nothing leads outside, and the endpoints that would let them. */
function closed({ tier, system, boot }: Planned, network: PlannedNetwork, beside: PlansBeside): readonly string[] {
  if (network.kind === 'existing') {
    if (tier === 'private') return [];
    return [
      'It stands in data subnets of an existing network: without endpoints for management, deployment and storage its servers can be neither managed nor patched, and never say that they are up.',
    ];
  }
  if (tier === 'private' && (network.egress !== 'none' || leadsOutByHub(beside))) return [];
  const lacking = (...wanted: readonly NamedEndpoint[]): readonly NamedEndpoint[] =>
    wanted.filter((endpoint) => !network.endpoints.includes(endpoint));
  const installs = boot.packages.length > 0 || boot.image === 'stock';
  const unreached = [
    { what: 'Systems Manager (nobody can open a session, and nothing is patched)', lacks: lacking('management') },
    { what: 'log collection and metrics (its alarms see nothing)', lacks: lacking('logs', 'metrics') },
    { what: 'packages and updates', lacks: installs && !needsInternet(system) ? lacking('storage') : [] },
  ].filter(({ lacks }) => lacks.length > 0);
  const ways = allOf(unreached.flatMap(({ lacks }) => lacks));
  const what = oneOf(unreached.map((one) => one.what));
  return [
    ...(unreached.length > 0 ? [`${what}: add ${ways} to network.endpoints`] : []),
    ...(needsInternet(system) ? ['packages and updates, which come from the internet alone'] : []),
  ].map((says) => `Without outbound internet its servers do not reach ${says}.`);
}

/** Packages of Amazon Linux come from object storage; those of others from the internet. */
function needsInternet(system: ServersPlan['system']): boolean {
  return system !== 'amazon-linux-2023';
}

/** An internal load balancer that nothing leads to, or that lets nobody in who has a route. */
function unreached(
  { tier, entrance, sharedEntrance }: Planned,
  network: PlannedNetwork,
  beside: PlansBeside,
): readonly string[] {
  const wayIn = entrance ?? sharedEntrance;
  if (wayIn === undefined || wayIn.public || network.kind === 'existing') return [];
  if (!isRouted(entrance?.tier ?? tier, beside)) {
    return [
      'Nobody outside its network can reach it: the load balancer is internal, and the network has no connection to another yet.',
    ];
  }
  if (entrance?.allowFrom !== 'network') return [];
  return [
    'Nobody outside its network can reach it: the load balancer lets in its own network alone. Name connected environments in loadBalancer.allowFrom.',
  ];
}
