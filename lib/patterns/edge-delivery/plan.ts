import { refuse } from '../../problem';
import type { EnvironmentContext } from '../../profile/context';
import { environmentName } from '../../profile/naming';
import type { Warning } from '../../profile/warning';
import type { PlannedNetwork } from '../network/network-plan';
import type { Review } from '../pattern';
import type { ServersPlan } from '../servers/plan';
import { edgeAlarms } from './alarms';
import { decisionsOf } from './decisions';
import type {
  EdgeDeliveryPlan,
  PlannedCaching,
  PlannedFirewall,
  PlannedOrigin,
  PlannedStandby,
} from './edge-delivery-plan';
import { planFailover } from './failover';
import { edgeProblems, type GivenBeside } from './problems';
import type { CountriesProps, EdgeDeliveryProps, OriginProps } from './props';

export type * from './edge-delivery-plan';

export { EDGE_DELIVERY } from './edge-delivery-key';

/** What is known beside the props. */
export interface EdgeContext extends GivenBeside {
  /** Fleets that it may stand in front of, by name. @default - none */
  readonly fleets?: Readonly<Record<string, ServersPlan>>;
  /** Fleets that are asked for and cannot be had, which is told of them. @default - none */
  readonly refused?: readonly string[];
  /** The network that they stand in. @default - it is not known */
  readonly network?: PlannedNetwork;
}

/** Requests of one address in five minutes that no visitor makes. */
const RATE_LIMIT = 2000;

/**
 * Decides an edge delivery.
 * @param name - within the environment, e.g. `shop`
 * @throws InputError with everything in the props that cannot be had
 */
export function planEdgeDelivery(
  name: string,
  props: EdgeDeliveryProps,
  context: EnvironmentContext,
  { fleets = {}, refused = [], network, ...given }: EdgeContext,
): EdgeDeliveryPlan {
  refuse(edgeProblems(name, props, given, { fleets, refused, ...(network && { network }) }));
  const { profile } = context;
  const firewall = planFirewall(props);
  const origin = planOrigin(props.origin);
  const failover = planFailover(props);
  const { contentSecurityPolicy } = props;
  const plan = {
    name,
    fullName: `${environmentName(context)}-${name}`,
    origin,
    ...(failover && { failover }),
    domains: props.domains,
    certificate: given.certificate ? 'given' : 'issued',
    records: given.hostedZone,
    minTls: props.minTls ?? '1.2',
    caching: planCaching(props),
    ...(firewall && { firewall }),
    reach: props.reach ?? 'europe-and-north-america',
    frames: props.frames ?? 'nobody',
    ...(contentSecurityPolicy !== undefined && { contentSecurityPolicy }),
    ...(props.signed && { signed: { paths: props.signed.paths, keys: Object.keys(props.signed.keys) } }),
    errorPages: Object.entries(props.errorPages ?? {}).map(([status, page]) => ({ status: Number(status), page })),
    redirects: (props.redirects ?? []).map(({ from, to, permanent = true }) => ({ from, to, permanent })),
    logs: { keepDays: props.logRetentionDays ?? profile.logRetentionDays },
    customerKey: profile.keys === 'customer-managed',
    retain: profile.deletionProtection,
    alarms: edgeAlarms({ origin, ...(firewall && { firewall }) }, profile),
    warnings: warningsOf(name, props),
    reaches: reachedBy([origin, ...(failover ? [failover.to] : [])], fleets),
    reviews: reviewsOf(props),
  } as const;
  return { ...plan, decisions: decisionsOf(plan, props, profile) };
}

function planOrigin(origin: OriginProps): PlannedOrigin {
  if ('servers' in origin) return { kind: 'servers', fleet: origin.servers };
  const { index = 'index.html', folder, immutable = [] } = origin.site;
  return { kind: 'site', index, uploads: folder !== undefined, immutable };
}

/** Fleets, and those that share their load balancers. */
function reachedBy(
  origins: readonly (PlannedOrigin | PlannedStandby)[],
  fleets: Readonly<Record<string, ServersPlan>>,
): readonly string[] {
  const sharingWith = (fleet: string): readonly string[] =>
    Object.values(fleets).flatMap(({ name, sharedEntrance }) => (sharedEntrance?.sharedWith === fleet ? [name] : []));
  const reached = origins.flatMap((one) => (one.kind === 'servers' ? [one.fleet, ...sharingWith(one.fleet)] : []));
  return reached.map((fleet) => `servers/${fleet}`);
}

/** What servers answer may be meant for one visitor alone; files are for all of them. */
function planCaching({ origin, cache = {} }: EdgeDeliveryProps): PlannedCaching {
  return {
    default: cache.default ?? ('site' in origin ? 'files' : 'none'),
    paths: Object.entries(cache.paths ?? {}).map(([path, of]) => ({ path, cache: of })),
  };
}

function planFirewall(props: EdgeDeliveryProps): PlannedFirewall | undefined {
  if (props.webFirewall === false) return undefined;
  return {
    rateLimit: props.rateLimit ?? RATE_LIMIT,
    ...(props.countries && { countries: planCountries(props.countries) }),
    countsOnly: props.onboarding !== undefined,
  };
}

function planCountries(countries: CountriesProps): NonNullable<PlannedFirewall['countries']> {
  return 'only' in countries
    ? { letIn: 'only', codes: countries.only.toSorted() }
    : { letIn: 'all-but', codes: countries.except.toSorted() };
}

function warningsOf(name: string, { onboarding, webFirewall }: EdgeDeliveryProps): readonly Warning[] {
  const pattern = `edgeDelivery/${name}`;
  if (webFirewall === false) return [{ pattern, says: 'No firewall stands before it, as the client file asks.' }];
  if (onboarding === undefined) return [];
  const says = `Its firewall only counts: nothing is refused until somebody has looked at what it counts, by ${onboarding.review}, and takes \`onboarding\` out.`;
  return [{ pattern, says }];
}

/** Nothing here knows what day it is: whoever checks the file does. */
function reviewsOf({ onboarding }: EdgeDeliveryProps): readonly Review[] {
  if (onboarding === undefined) return [];
  const expected =
    'a firewall whose rules refuse: look at what they counted and take onboarding out, or name a later day';
  return [{ path: ['onboarding', 'review'], by: onboarding.review, expected }];
}
