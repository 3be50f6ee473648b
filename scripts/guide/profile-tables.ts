import { planRoutes } from '../../lib/patterns/monitoring/routes';
import { planServers } from '../../lib/patterns/servers/plan';
import { DEFAULT_CONTEXT, type EnvironmentContext } from '../../lib/profile/context';
import { needsOf } from '../../lib/profile/needs';
import {
  ENVIRONMENT_KINDS,
  profileFor,
  REGULATIONS,
  type EnvironmentKind,
  type Profile,
  type ProfileInput,
  type Regulation,
} from '../../lib/profile/profile';
import { REGULATION_NAMES } from '../../lib/profile/regulations';
import { describeRetention } from '../../lib/profile/retention';
import { markdownTable } from './markdown';

/** The tables of the guide that say what follows from a profile, by their name in it. */
export function profileTables(): Readonly<Record<string, string>> {
  return { profile: markdownTable(byTierAndKind()), regulations: markdownTable(byRegulation()) };
}

/** Environments without a regulation that differ; outside production the tier changes nothing, and development is as staging. */
export const COLUMNS: readonly (ProfileInput & { readonly head: string })[] = [
  { head: 'gold production', tier: 'gold', kind: 'production' },
  { head: 'silver production', tier: 'silver', kind: 'production' },
  { head: 'bronze production', tier: 'bronze', kind: 'production' },
  { head: 'staging, development', tier: 'gold', kind: 'staging' },
  { head: 'sandbox', tier: 'gold', kind: 'sandbox' },
];

/** A row of the table: what it is about, and what an environment has of it. */
type Row = readonly [label: string, of: (profile: Profile) => string];

/** What follows from each member of a profile. Nobody decides who the client is, so those members have no row. */
const PROFILE_ROWS: Readonly<
  Record<Exclude<keyof Profile, 'tier' | 'kind' | 'regulations' | 'supportHours' | 'overridden'>, readonly Row[]>
> = {
  zones: [['Availability Zones', ({ zones }) => `${zones}`]],
  egress: [['NAT gateways', ({ egress }) => NAT_GATEWAYS[egress]]],
  runningHours: [['servers run', ({ runningHours }) => (runningHours === 'always' ? 'always' : 'in support hours')]],
  burstable: [['sizes given by name', ({ burstable }) => (burstable ? 'burstable' : 'steady')]],
  deletionProtection: [['deletion protection', ({ deletionProtection }) => onOff(deletionProtection)]],
  keys: [['encryption keys', ({ keys }) => KEYS[keys]]],
  webFirewall: [['web application firewall', ({ webFirewall }) => onOff(webFirewall)]],
  logRetentionDays: [['logs are kept, at least', ({ logRetentionDays }) => describeRetention(logRetentionDays)]],
  backupTier: [['backups that are asked for', (profile) => needsOf(profile, { holdsData: true }).backup ?? 'none']],
  alarms: [
    ['alarm: average CPU', ({ alarms }) => `above ${alarms.cpuPercent}%`],
    ['alarm: memory', ({ alarms }) => `above ${alarms.memoryPercent}%`],
    ['alarm: disk', ({ alarms }) => `above ${alarms.diskPercent}%`],
    ['alarm: response time, 95th percentile', ({ alarms }) => `above ${alarms.responseSeconds} s`],
    ['alarm: HTTP 5xx', ({ alarms }) => `above ${alarms.errorPercent}% of at least ${alarms.leastRequests} requests`],
    ['alarm: periods in a row', ({ alarms }) => `${alarms.periods}`],
  ],
};

/** What patterns make of it where nothing is asked for. */
const PATTERN_ROWS: readonly Row[] = [
  ['servers of a fleet', (profile) => countOf(profile)],
  ['data volumes of a fleet that leaves', (profile) => afterwards(profile)],
  ['critical alarms', (profile) => (isToldApart(profile) ? 'sent as critical' : 'sent as warnings')],
];

const NAT_GATEWAYS: Readonly<Record<Profile['egress'], string>> = {
  none: 'none',
  shared: 'one, shared',
  'per-zone': 'one in each zone',
};
const KEYS: Readonly<Record<Profile['keys'], string>> = {
  'provider-managed': "AWS's",
  'customer-managed': "the client's own",
};

function byTierAndKind(): readonly (readonly string[])[] {
  const profiles = COLUMNS.map((column) => profileFor(column));
  const rows = [...Object.values(PROFILE_ROWS).flat(), ...PATTERN_ROWS];
  return [
    ['what', ...COLUMNS.map(({ head }) => head)],
    ...rows.map(([label, of]) => [label, ...profiles.map((profile) => of(profile))]),
  ];
}

function byRegulation(): readonly (readonly string[])[] {
  return [
    ['regulation', 'in every environment', 'in production besides'],
    ...REGULATIONS.map((regulation) => {
      const everywhere = RAISED.filter((key) => ENVIRONMENT_KINDS.every((kind) => isRaised(key, kind, regulation)));
      const production = RAISED.filter((key) => !everywhere.includes(key) && isRaised(key, 'production', regulation));
      return [REGULATION_NAMES[regulation], said(everywhere, regulation), said(production, regulation)];
    }),
  ];
}

/** What a regulation may raise above what a bronze client has. */
const RAISED = ['keys', 'webFirewall', 'logRetentionDays', 'backupTier'] as const;
type Raised = (typeof RAISED)[number];

function isRaised(key: Raised, kind: EnvironmentKind, regulation: Regulation): boolean {
  const without = profileFor({ tier: 'bronze', kind });
  return profileFor({ tier: 'bronze', kind, regulations: [regulation] })[key] !== without[key];
}

function said(keys: readonly Raised[], regulation: Regulation): string {
  const profile = profileFor({ tier: 'bronze', kind: 'production', regulations: [regulation] });
  return keys.length > 0 ? keys.map((key) => RAISED_TO[key](profile)).join('; ') : '—';
}

const RAISED_TO: Readonly<Record<Raised, (profile: Profile) => string>> = {
  keys: () => "the client's own encryption keys",
  webFirewall: () => 'a web application firewall on public load balancers',
  logRetentionDays: ({ logRetentionDays }) => `logs kept ${describeRetention(logRetentionDays)}`,
  backupTier: (profile) => `asks for ${needsOf(profile, { holdsData: true }).backup ?? 'no backups'}`,
};

function onOff(on: boolean): string {
  return on ? 'on' : 'off';
}

function contextOf(profile: Profile): EnvironmentContext {
  return { ...DEFAULT_CONTEXT, profile };
}

function countOf(profile: Profile): string {
  const { min, max } = planServers('web', { os: 'ubuntu-24.04' }, contextOf(profile)).count;
  return `${min} to ${max}`;
}

function afterwards(profile: Profile): string {
  const { state } = planServers('db', { os: 'ubuntu-24.04', dataVolumes: { db: { gib: 100 } } }, contextOf(profile));
  return state?.afterwards === 'volume' ? 'stay' : 'leave a snapshot';
}

function isToldApart(profile: Profile): boolean {
  return planRoutes({}, contextOf(profile)).critical !== undefined;
}
