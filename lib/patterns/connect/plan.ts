import { refuse } from '../../problem';
import type { EnvironmentContext } from '../../profile/context';
import { environmentName } from '../../profile/naming';
import { blockName, EVERYWHERE } from '../network/address-space';
import type { NetworkPlan } from '../network/network-plan';
import { TIERS } from '../network/props';
import type { Beside } from '../pattern';
import { gatewayAlarms } from './alarms';
import type { ConnectPlan, EndPlan, HubPlan, PlannedSpoke, SpokePlan } from './connect-plan';
import { hubDecisions, spokeDecisions } from './decisions';
import { ends, type Ends, type JoinedEnd } from './ends';
import { connectProblems } from './problems';
import { DEFAULT_TIERS, isHub, type ConnectProps, type HubProps, type SpokeProps, type Tier } from './props';
import { routesOf, type Leads } from './routes';
import { hubWarnings, spokeWarnings } from './warnings';

export type * from './connect-plan';

export { CONNECT } from './connect-key';

/** Zones in which names are looked up elsewhere: one can be lost, and a third would be billed for nothing. */
const DOMAIN_ZONES = 2;

/**
 * Decides how an environment is connected with others of its client.
 * @throws InputError with everything in the props, or in those of the other side, that does not fit
 */
export function planConnect(
  props: ConnectProps,
  context: EnvironmentContext,
  beside: Beside<ConnectProps>,
): ConnectPlan {
  const found = ends(props, context, beside);
  refuse(connectProblems(props, found));
  const { network, others } = found;
  if (network?.kind !== 'new') throw new Error('a connection is planned without its network');
  return isHub(props) ? hub(props, network, others, context) : spoke(props, network, found, context);
}

function hub(props: HubProps, network: NetworkPlan, others: Ends['others'], context: EnvironmentContext): HubPlan {
  const { spokes, outboundInternet = false, domains = {} } = props;
  const planned = others.map((other) => plannedSpoke(other, spokes[other.environment]?.connection !== undefined));
  const leads = planned
    .filter(({ connected }) => connected)
    .map(({ environment, cidr }) => ({ called: environment, destination: cidr, by: environment }));
  const end = endOf(props, network, context);
  const returns: readonly Tier[] = outboundInternet ? ['public'] : [];
  const tiers = TIERS.filter((tier) => [...end.tiers, ...returns].includes(tier));
  const plan: Omit<HubPlan, 'decisions' | 'warnings'> = {
    kind: 'hub',
    ...end,
    routes: routesOf(network, Object.fromEntries(tiers.map((tier) => [tier, leads]))),
    spokes: planned,
    outboundInternet,
    domains: Object.entries(domains).map(([domain, servers]) => ({ domain, servers })),
    domainZones: props.domains ? DOMAIN_ZONES : 0,
    sharedWith: accountsBeside(others),
    alarms: props.topology === 'transit-gateway' ? gatewayAlarms(context.profile) : [],
  };
  return { ...plan, decisions: hubDecisions(plan, props), warnings: hubWarnings(plan) };
}

function plannedSpoke(
  { environment, cidr, sameAccount, sameRegion, asks }: JoinedEnd,
  connected: boolean,
): PlannedSpoke {
  const { networks = [], outboundInternet = false } = asks && !isHub(asks) ? asks : {};
  return { environment, cidr, sameAccount, sameRegion, connected, networks, outboundInternet };
}

function spoke(
  props: SpokeProps,
  network: NetworkPlan,
  { name, others: [other] }: Ends,
  context: EnvironmentContext,
): SpokePlan {
  if (other === undefined) throw new Error('a spoke is planned without its hub');
  const { environment, fullName, cidr, sameAccount, sameRegion, region, asks } = other;
  const { networks = [], outboundInternet = false, domains = [] } = props;
  const end = endOf(props, network, context);
  const by = environment;
  const leads: readonly Leads[] = [
    { called: environment, destination: cidr, by },
    ...networks.map((block) => ({ called: blockName(block), destination: block, by })),
  ];
  const internet: Leads = { called: 'internet', destination: EVERYWHERE, by };
  const ways = end.tiers.map((tier): [Tier, readonly Leads[]] => [
    tier,
    outboundInternet && tier === 'private' ? [...leads, internet] : leads,
  ]);
  const plan: Omit<SpokePlan, 'decisions' | 'warnings'> = {
    kind: 'spoke',
    ...end,
    routes: routesOf(network, Object.fromEntries<readonly Leads[]>(ways)),
    hub: {
      environment,
      fullName,
      cidr,
      sameAccount,
      sameRegion,
      connected: asks !== undefined && isHub(asks) && asks.spokes[name]?.connection !== undefined,
      ...(region !== undefined && { region }),
    },
    outboundInternet,
    domains,
    alarms: [],
  };
  return { ...plan, decisions: spokeDecisions(plan, props), warnings: spokeWarnings(plan) };
}

/** Where a connection stands, and for whom. */
function endOf(
  { topology, tiers = DEFAULT_TIERS }: ConnectProps,
  { cidr, tiers: offered, zones }: NetworkPlan,
  context: EnvironmentContext,
): Pick<EndPlan, 'fullName' | 'topology' | 'cidr' | 'tiers' | 'standsIn' | 'zones'> {
  const connected = TIERS.filter((tier) => tiers.includes(tier));
  const standsIn = (['private', 'data', 'public'] as const).find((tier) => offered.includes(tier)) ?? 'private';
  return { fullName: environmentName(context), topology, cidr, tiers: connected, standsIn, zones };
}

function accountsBeside(others: readonly JoinedEnd[]): readonly string[] {
  const accounts = others.filter(({ sameAccount }) => !sameAccount).flatMap(({ account }) => account ?? []);
  return [...new Set(accounts)];
}
