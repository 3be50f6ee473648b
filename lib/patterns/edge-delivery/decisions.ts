import { CLIENT_FILE, reasonFor, type Decision } from '../../profile/decision';
import { reasonOf, type Profile } from '../../profile/profile';
import { describeRetention } from '../../profile/retention';
import type {
  EdgeDeliveryPlan,
  PlannedCaching,
  PlannedFirewall,
  PlannedOrigin,
  PlannedSigning,
} from './edge-delivery-plan';
import { describeFailover } from './failover';
import type { CacheClass, EdgeDeliveryProps, Reach } from './props';

/** What was decided about an edge delivery, and why. */
export function decisionsOf(
  plan: Omit<EdgeDeliveryPlan, 'decisions'>,
  props: EdgeDeliveryProps,
  profile: Profile,
): readonly Decision[] {
  const decision = (what: string, choice: string, because: string): Decision => ({
    pattern: `edgeDelivery/${plan.name}`,
    what,
    choice,
    because,
  });
  return [
    decision('origin', describeOrigin(plan.origin), CLIENT_FILE),
    ...(plan.failover ? [decision('failover', describeFailover(plan.failover), CLIENT_FILE)] : []),
    decision('domains', plan.domains.join(', '), CLIENT_FILE),
    decision(
      'certificate',
      plan.certificate === 'given' ? 'given' : 'issued, and renewed by itself',
      plan.certificate === 'given' ? CLIENT_FILE : 'no certificate was given',
    ),
    decision('TLS', `${plan.minTls} or newer, plain HTTP is redirected`, reasonFor(props.minTls, 'default')),
    decision('cache', describeCaching(plan.caching), reasonFor(props.cache, 'default')),
    ...(plan.signed ? [decision('signed URLs', describeSigning(plan.signed), CLIENT_FILE)] : []),
    decision('web application firewall', describeFirewall(plan.firewall), reasonFor(firewallAsked(props), 'default')),
    decision('served from', REACH_WORDS[plan.reach], reasonFor(props.reach, 'default')),
    decision(
      'access logs',
      `kept ${describeRetention(plan.logs.keepDays)}`,
      reasonFor(props.logRetentionDays, reasonOf(profile, 'logRetentionDays')),
    ),
  ];
}

function describeOrigin(origin: PlannedOrigin): string {
  return origin.kind === 'servers'
    ? `servers/${origin.fleet}, whose load balancer is reached by the edge alone`
    : `files, which the edge alone can read${origin.uploads ? ', put up with each deployment' : ''}`;
}

function describeCaching({ default: otherwise, paths }: PlannedCaching): string {
  const of = paths.map(({ path, cache }) => `${path}: ${CACHE_WORDS[cache]}`);
  return [...of, paths.length > 0 ? `else ${CACHE_WORDS[otherwise]}` : CACHE_WORDS[otherwise]].join('; ');
}

function describeSigning({ paths, keys }: PlannedSigning): string {
  return `for ${paths.join(', ')}, by ${keys.length === 1 ? 'the key' : 'the keys'} ${keys.join(', ')}`;
}

function describeFirewall(firewall: PlannedFirewall | undefined): string {
  if (firewall === undefined) return 'none';
  const { rateLimit, countries, countsOnly } = firewall;
  return [
    `managed rules, ${rateLimit.toLocaleString('en-US')} requests of one address in five minutes`,
    ...(countries ? [`${countries.letIn === 'only' ? 'only' : 'all but'} ${countries.codes.join(', ')}`] : []),
    ...(countsOnly ? ['which only count'] : []),
  ].join(', ');
}

function firewallAsked({ webFirewall, rateLimit, countries, onboarding }: EdgeDeliveryProps): unknown {
  return webFirewall ?? rateLimit ?? countries ?? onboarding;
}

const CACHE_WORDS: Readonly<Record<CacheClass, string>> = {
  none: 'never',
  files: 'as files, the same for every visitor',
  origin: 'where the origin says so',
};

const REACH_WORDS: Readonly<Record<Reach, string>> = {
  'europe-and-north-america': 'Europe and North America',
  most: 'everywhere but South America and Oceania',
  everywhere: 'everywhere',
};
