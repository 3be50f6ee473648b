import { InputError, type Problem } from '../../problem';
import type { PlannedAlarm } from '../../profile/alarms';
import type { Decision } from '../../profile/decision';
import { LOG_RETENTION_DAYS } from '../../clouds/aws/log-retention';
import { describeProfile, type Egress } from '../../profile/profile';
import { availabilityZones } from '../../clouds/aws/regions';
import type { EnvironmentContext } from '../../profile/context';
import { patternKey, type PatternPlan } from '../pattern';
import { faultOf, layOut, ZONE_SLOTS } from './address-space';
import { natAlarms } from './alarms';
import {
  GATEWAY_ENDPOINTS,
  TIERS,
  type GatewayEndpoint,
  type InterfaceEndpoint,
  type NetworkProps,
  type Tier,
} from './props';

/** Address space, zones and ways out, decided. The same plan is rendered by every engine. */
export interface NetworkPlan {
  readonly cidr: string;
  /** Number of availability zones. */
  readonly zones: number;
  /** Names of the zones, e.g. `eu-west-1a`. @default - the region is known only at deployment */
  readonly zoneNames?: readonly string[];
  readonly tiers: readonly Tier[];
  /** One per tier and zone, in address order. */
  readonly subnets: readonly PlannedSubnet[];
  readonly egress: Egress;
  readonly gatewayEndpoints: readonly GatewayEndpoint[];
  readonly interfaceEndpoints: readonly InterfaceEndpoint[];
  readonly flowLogs: { readonly retentionDays: number; readonly customerKey: boolean; readonly retain: boolean };
  readonly alarms: readonly PlannedAlarm[];
  readonly decisions: readonly Decision[];
}

/** What patterns that stand in a network know of it. */
export interface PlannedNetwork extends PatternPlan {
  readonly cidr: string;
  readonly tiers: readonly Tier[];
}

export const NETWORK = patternKey<PlannedNetwork>('network');

export interface PlannedSubnet {
  readonly tier: Tier;
  /** Zone, counted from 0. */
  readonly zone: number;
  readonly cidr: string;
}

/**
 * Decides a network.
 * @throws InputError when the block or the number of zones cannot be had
 */
export function planNetwork(props: NetworkProps, context: EnvironmentContext): NetworkPlan {
  refuse(props, context);
  const { profile } = context;
  const { home } = context.places;
  const zones = props.zones ?? Math.min(profile.zones, zonesOffered(context));
  const tiers = TIERS.filter((tier) => (props.tiers ?? TIERS).includes(tier));
  const space = layOut(props.cidr);
  const egress = tiers.includes('public') ? (props.egress ?? profile.egress) : 'none';
  const plan = {
    cidr: props.cidr,
    zones,
    ...(home.region === undefined ? {} : { zoneNames: availabilityZones(home.region).slice(0, zones) }),
    tiers,
    subnets: tiers.flatMap((tier) => upTo(zones).map((zone) => ({ tier, zone, cidr: space.slot(tier, zone) }))),
    egress,
    gatewayEndpoints: props.gatewayEndpoints ?? GATEWAY_ENDPOINTS,
    interfaceEndpoints: props.interfaceEndpoints ?? [],
    flowLogs: {
      retentionDays: props.flowLogRetentionDays ?? profile.logRetentionDays,
      customerKey: profile.keys === 'customer-managed',
      retain: profile.deletionProtection,
    },
    alarms: natAlarms(natGateways(egress, zones), profile),
  };
  return { ...plan, decisions: decide(plan, props, context) };
}

/** How many NAT gateways a way out needs. */
export function natGateways(egress: Egress, zones: number): number {
  return { none: 0, shared: 1, 'per-zone': zones }[egress];
}

function decide(
  plan: Omit<NetworkPlan, 'decisions'>,
  props: NetworkProps,
  context: EnvironmentContext,
): readonly Decision[] {
  const profile = describeProfile(context.profile);
  const decision = (what: string, choice: string, asked: unknown): Decision => ({
    pattern: 'network',
    what,
    choice,
    because: asked === undefined ? profile : 'client file',
  });
  const ways = {
    none: 'none',
    shared: 'one shared NAT gateway',
    'per-zone': `one NAT gateway per zone (${plan.zones})`,
  };
  const endpoints = [...plan.gatewayEndpoints, ...plan.interfaceEndpoints];
  return [
    decision('zones', plan.zoneNames?.join(', ') ?? String(plan.zones), props.zones),
    ...plan.tiers.map((tier) => {
      const blocks = plan.subnets.filter((subnet) => subnet.tier === tier).map((subnet) => subnet.cidr);
      return decision(`${tier} subnets`, blocks.join(', '), props.cidr);
    }),
    decision('ways out', ways[plan.egress], props.egress),
    decision(
      'endpoints',
      endpoints.length > 0 ? endpoints.join(', ') : 'none',
      props.gatewayEndpoints ?? props.interfaceEndpoints,
    ),
    decision('flow logs', `kept ${plan.flowLogs.retentionDays} days`, props.flowLogRetentionDays),
  ];
}

function refuse(props: NetworkProps, context: EnvironmentContext): void {
  const problems = [...addressProblems(props, context), ...tierProblems(props)];
  const { flowLogRetentionDays: days } = props;
  if (days !== undefined && !LOG_RETENTION_DAYS.includes(days)) {
    const expected = `days that CloudWatch Logs can keep logs: ${LOG_RETENTION_DAYS.join(', ')}`;
    problems.push({ path: ['flowLogRetentionDays'], found: String(days), expected });
  }
  if (problems.length > 0) throw new InputError(problems);
}

/** The most zones that a network can have: those of its region, as far as slots are kept for them. */
function zonesOffered({ places: { home } }: EnvironmentContext): number {
  return Math.min(ZONE_SLOTS, home.zones ?? ZONE_SLOTS);
}

function addressProblems({ cidr, zones }: NetworkProps, context: EnvironmentContext): readonly Problem[] {
  const fault = faultOf(cidr);
  const { region } = context.places.home;
  const offered = zonesOffered(context);
  const problems: Problem[] = [];
  if (fault !== undefined) problems.push({ path: ['cidr'], found: `"${cidr}"`, expected: fault });
  if (zones !== undefined && (!Number.isInteger(zones) || zones < 1 || zones > offered)) {
    const place = region === undefined ? '' : `, which ${region} has`;
    problems.push({ path: ['zones'], found: String(zones), expected: `a whole number from 1 to ${offered}${place}` });
  }
  return problems;
}

/** What is asked of tiers that the network does not have. */
function tierProblems({ tiers = TIERS, egress = 'none', interfaceEndpoints = [] }: NetworkProps): readonly Problem[] {
  const problems: Problem[] = [];
  if (tiers.length === 0) problems.push({ path: ['tiers'], found: 'none', expected: `some of ${TIERS.join(', ')}` });
  if (egress !== 'none' && !tiers.includes('public')) {
    problems.push({ path: ['egress'], found: egress, expected: 'none, because NAT gateways stand in a public tier' });
  }
  if (interfaceEndpoints.length > 0 && tiers.every((tier) => tier === 'public')) {
    const expected = 'none, because interface endpoints stand in a private or data tier';
    problems.push({ path: ['interfaceEndpoints'], found: interfaceEndpoints.join(', '), expected });
  }
  return problems;
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}
