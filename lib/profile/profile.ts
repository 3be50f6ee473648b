import type { AlarmThresholds } from './alarms';
import { CLIENT_FILE } from './decision';
import { REGULATION_NAMES, type Regulation } from './regulations';
import { OFFICE_HOURS, type SupportHours } from './support-hours';

export { REGULATIONS, type Regulation } from './regulations';

/** What the client pays for: how quickly and how deeply their environments are looked after. */
export const SERVICE_TIERS = ['bronze', 'silver', 'gold'] as const;
export type ServiceTier = (typeof SERVICE_TIERS)[number];

/** What an environment is for. */
export const ENVIRONMENT_KINDS = ['production', 'staging', 'development', 'sandbox'] as const;
export type EnvironmentKind = (typeof ENVIRONMENT_KINDS)[number];

/** How private subnets reach the internet: not at all, through one NAT gateway, or through one in each zone. */
export const EGRESS_MODES = ['none', 'shared', 'per-zone'] as const;
export type Egress = (typeof EGRESS_MODES)[number];

/** When servers run: always, or only in the client's support hours. */
export const RUNNING_HOURS = ['always', 'support-hours'] as const;
export type RunningHours = (typeof RUNNING_HOURS)[number];

/** How often data is backed up, and whether a copy leaves the region. */
export const BACKUP_TIERS = ['none', 'daily', 'daily-and-monthly', 'daily-and-monthly-with-copy'] as const;
export type BackupTier = (typeof BACKUP_TIERS)[number];

/** Who holds the encryption keys: the cloud provider, or the client's account. */
export const KEY_CUSTODIES = ['provider-managed', 'customer-managed'] as const;
export type KeyCustody = (typeof KEY_CUSTODIES)[number];

/** What a profile is made from. */
export interface ProfileInput {
  readonly tier: ServiceTier;
  readonly kind: EnvironmentKind;
  /** @default - none */
  readonly regulations?: readonly Regulation[];
  /** @default - Monday to Friday, 08:00 to 18:00 UTC */
  readonly supportHours?: SupportHours;
}

/** What the client is, turned into defaults. Every one can be overridden in a pattern's props. */
export interface Profile {
  readonly tier: ServiceTier;
  readonly kind: EnvironmentKind;
  readonly regulations: readonly Regulation[];
  readonly supportHours: SupportHours;
  /** Availability zones to spread over. */
  readonly zones: number;
  readonly egress: Egress;
  readonly backupTier: BackupTier;
  /** Days that logs are kept at least. A cloud that keeps them in steps takes the next longer one. */
  readonly logRetentionDays: number;
  readonly alarms: AlarmThresholds;
  /** Load balancers refuse deletion; networks, keys, logs and buckets outlive their stack. */
  readonly deletionProtection: boolean;
  readonly runningHours: RunningHours;
  readonly keys: KeyCustody;
  /** A web application firewall stands before every public load balancer. */
  readonly webFirewall: boolean;
  /** Sizes given by name may use burstable instance families. */
  readonly burstable: boolean;
  /** What was asked for one environment, and does not follow from the client. */
  readonly overridden: readonly (keyof ProfileOverrides)[];
}

/** What a client file may override for one environment. */
export type ProfileOverrides = Partial<
  Pick<
    Profile,
    | 'zones'
    | 'egress'
    | 'backupTier'
    | 'logRetentionDays'
    | 'deletionProtection'
    | 'runningHours'
    | 'keys'
    | 'webFirewall'
    | 'burstable'
  >
>;

/**
 * The defaults that follow from what a client is. Regulations raise them and never lower them; overrides come last.
 */
export function profileFor(input: ProfileInput, overrides: ProfileOverrides = {}): Profile {
  const { tier, kind, regulations = [], supportHours = OFFICE_HOURS } = input;
  const production = kind === 'production';
  const best = production && tier === 'gold';
  const regulated = regulations.length > 0;
  return {
    tier,
    kind,
    regulations,
    supportHours,
    zones: best ? 3 : 2,
    egress: best ? 'per-zone' : 'shared',
    backupTier: backupTierFor(input),
    logRetentionDays: logRetentionFor(input),
    alarms: THRESHOLDS[production ? tier : 'bronze'],
    deletionProtection: production,
    runningHours: production ? 'always' : 'support-hours',
    keys: regulated || best ? 'customer-managed' : 'provider-managed',
    webFirewall: regulations.some((regulation) => WEB_FIREWALL.has(regulation)),
    burstable: !production,
    ...overrides,
    overridden: overriddenBy(overrides),
  };
}

/** The part of a profile that a default comes from, e.g. `gold production under HIPAA, GDPR`. */
export function describeProfile(profile: Pick<Profile, 'tier' | 'kind' | 'regulations'>): string {
  const names = profile.regulations.map((regulation) => REGULATION_NAMES[regulation]);
  const rules = names.length > 0 ? ` under ${names.join(', ')}` : '';
  return `${profile.tier} ${profile.kind}${rules}`;
}

/** What led to a default of a profile: the client file where it overrides it, else what the client is. */
export function reasonOf(profile: Profile, key: keyof ProfileOverrides): string {
  return profile.overridden.includes(key) ? CLIENT_FILE : describeProfile(profile);
}

function overriddenBy(overrides: ProfileOverrides): Profile['overridden'] {
  const keys = Object.keys(overrides) as (keyof ProfileOverrides)[];
  return keys.filter((key) => overrides[key] !== undefined);
}

const THRESHOLDS: Readonly<Record<ServiceTier, AlarmThresholds>> = {
  gold: {
    cpuPercent: 75,
    memoryPercent: 80,
    diskPercent: 80,
    responseSeconds: 1,
    errorPercent: 5,
    leastRequests: 50,
    periods: 2,
  },
  silver: {
    cpuPercent: 85,
    memoryPercent: 85,
    diskPercent: 85,
    responseSeconds: 2,
    errorPercent: 5,
    leastRequests: 100,
    periods: 3,
  },
  bronze: {
    cpuPercent: 90,
    memoryPercent: 90,
    diskPercent: 90,
    responseSeconds: 5,
    errorPercent: 10,
    leastRequests: 100,
    periods: 3,
  },
};

const WEB_FIREWALL: ReadonlySet<Regulation> = new Set<Regulation>(['hipaa', 'pci-dss']);

/**
 * Days that a regulation wants records kept, in production. HIPAA: six years (45 CFR 164.316(b)(2)). PCI DSS 4.0, 10.5.1: twelve months.
 */
const REGULATED_RETENTION: Readonly<Partial<Record<Regulation, number>>> = {
  hipaa: 2192,
  'pci-dss': 365,
  'iso-20000': 365,
  'iso-27001': 365,
  'soc-2': 365,
  'nis-2': 365,
};

const TIER_RETENTION: Readonly<Record<ServiceTier, number>> = { bronze: 30, silver: 90, gold: 365 };

function logRetentionFor({ tier, kind, regulations = [] }: ProfileInput): number {
  if (kind === 'sandbox') return 7;
  if (kind !== 'production') return 30;
  return Math.max(TIER_RETENTION[tier], leastLogRetention({ kind, regulations }));
}

/** Days that the regulations of a client want the logs of an environment kept; 0 where they want nothing. */
export function leastLogRetention({ kind, regulations = [] }: Pick<ProfileInput, 'kind' | 'regulations'>): number {
  if (kind !== 'production') return 0;
  return Math.max(0, ...regulations.map((regulation) => REGULATED_RETENTION[regulation] ?? 0));
}

function backupTierFor({ tier, kind, regulations = [] }: ProfileInput): BackupTier {
  if (kind === 'sandbox') return 'none';
  if (kind !== 'production') return 'daily';
  if (tier === 'gold' || regulations.includes('hipaa')) return 'daily-and-monthly-with-copy';
  return tier === 'silver' ? 'daily-and-monthly' : 'daily';
}
