import { awsEndpoints, endpointsFor, type AwsEndpoint } from '../../../clouds/aws/endpoints';
import { retentionFor } from '../../../clouds/aws/log-retention';
import { awsAlarms, type AwsAlarm } from '../../../clouds/aws/signals';
import { oldZone } from '../../../clouds/aws/zone-ids';
import { InputError, refuse } from '../../../problem';
import type { Decision } from '../../../profile/decision';
import type { Place } from '../../../profile/place';
import type { Warning } from '../../../profile/warning';
import type { PatternWords } from '../../pattern';
import { describeEndpoint } from '../decisions';
import type { NetworkPlan, PlannedNetwork } from '../network-plan';
import type { ExistingNetworkProps, NamedZones, PassedNetwork, Tier } from '../props';
import { networkResources } from './resources';
import { awsZones, type AwsZones } from './zones';

/** A new network in AWS's words. */
export interface AwsNetwork extends PatternWords, AwsZones {
  readonly endpoints: readonly PlacedEndpoint[];
  /** A period that CloudWatch Logs accepts, in days. */
  readonly flowLogRetentionDays: number;
  readonly alarms: readonly AwsAlarm[];
}

/** An endpoint where it stands. */
export type PlacedEndpoint = GatewayEndpoint | InterfaceEndpoint;

/** In the routes of every subnet. */
export interface GatewayEndpoint {
  readonly kind: 'gateway';
  readonly service: string;
}

/** In the subnets of one tier. */
export interface InterfaceEndpoint {
  readonly kind: 'interface';
  readonly service: string;
  readonly tier: Tier;
}

/**
 * What AWS calls a network.
 * @throws InputError when zones are those of another region, or an endpoint has nowhere to stand
 */
export function awsNetwork(plan: PlannedNetwork, place: Place, passed: PassedNetwork): PatternWords {
  return plan.kind === 'new' ? awsNewNetwork(plan, place, passed) : awsExistingNetwork(passed.existing, place);
}

/**
 * A new network in AWS's words.
 * @throws InputError when zones are those of another region, or an endpoint has nowhere to stand
 */
export function awsNewNetwork(plan: NetworkPlan, place: Place, named: NamedZones = {}): AwsNetwork {
  const words = {
    ...awsZones(plan, place, named),
    endpoints: placedEndpoints(plan),
    flowLogRetentionDays: retentionFor(plan.flowLogs.keepDays),
    alarms: awsAlarms(plan.alarms),
  };
  const warnings = named.zones ? [] : oldZoneWarnings(words, place);
  return { ...words, decisions: decisionsOf(plan, words), warnings, resources: networkResources(plan, words) };
}

/** Letters differ by account: one of them may be the zone that lacks most current instance types. */
function oldZoneWarnings({ zoneNames = [] }: AwsZones, { region }: Place): readonly Warning[] {
  const old = region === undefined ? undefined : oldZone(region);
  if (old === undefined || zoneNames.length === 0) return [];
  const says = `One of ${zoneNames.join(', ')} may be ${old}, which has few current instance types: look it up, and before the first deployment name other zones by their IDs.`;
  return [{ pattern: 'network', says }];
}

/** Interface endpoints have addresses of their own, which public subnets are no place for. */
function placedEndpoints(plan: NetworkPlan): readonly PlacedEndpoint[] {
  const tier = INTERFACE_TIERS.find((candidate) => plan.tiers.includes(candidate));
  return awsEndpoints(plan.endpoints).map(({ kind, service }) => {
    if (kind === 'gateway') return { kind, service };
    return { kind, service, tier: tier ?? refuseInterfaces(plan) };
  });
}

/** Tiers that interface endpoints stand in, the preferred one first. */
const INTERFACE_TIERS = ['private', 'data'] as const;

function refuseInterfaces({ endpoints }: NetworkPlan): never {
  const interfaces = endpoints.filter((endpoint) => endpointsFor(endpoint).some(({ kind }) => kind === 'interface'));
  const found = interfaces.map(describeEndpoint).join(', ');
  const expected = 'storage and tables alone, because interface endpoints stand in a private or data tier';
  throw new InputError([{ path: ['endpoints'], found, expected }]);
}

/** Zones of an existing network are those of the region. */
function awsExistingNetwork(existing: ExistingNetworkProps | undefined, { region }: Place): PatternWords {
  const zones = existing?.availabilityZones ?? [];
  const problems = zones.flatMap((zone, at) => {
    if (region === undefined || zone.slice(0, -1) === region) return [];
    const expected = `an availability zone of ${region}`;
    return [{ path: ['existing', 'availabilityZones', at], found: `"${zone}"`, expected }];
  });
  refuse(problems);
  return {
    decisions: zones.length > 0 ? [decision('Availability Zones', zones.join(', '))] : [],
    warnings: [],
    resources: [],
  };
}

function decisionsOf(
  { zones, flowLogs: { keepDays } }: NetworkPlan,
  words: Omit<AwsNetwork, keyof PatternWords>,
): readonly Decision[] {
  const { zoneNames, zoneIds, endpoints, flowLogRetentionDays } = words;
  const named = zoneNames ?? zoneIds;
  const rounded = `kept ${flowLogRetentionDays} days, the shortest period of CloudWatch Logs that covers ${keepDays}`;
  return [
    ...(named ? [decision('Availability Zones', named.slice(0, zones).join(', '))] : []),
    ...(endpoints.length > 0 ? [decision('VPC endpoints', describeEndpoints(endpoints))] : []),
    ...(flowLogRetentionDays > keepDays ? [decision('flow logs', rounded)] : []),
  ];
}

/** `gateway s3, dynamodb; interface ssm` */
function describeEndpoints(endpoints: readonly AwsEndpoint[]): string {
  const kinds = [...new Set(endpoints.map(({ kind }) => kind))];
  const services = (of: AwsEndpoint['kind']): readonly string[] =>
    endpoints.filter(({ kind }) => kind === of).map(({ service }) => service);
  return kinds.map((kind) => `${kind} ${services(kind).join(', ')}`).join('; ');
}

function decision(what: string, choice: string): Decision {
  return { pattern: 'network', what, choice, because: 'AWS' };
}
