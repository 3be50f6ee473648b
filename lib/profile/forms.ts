import {
  choice,
  flag,
  formatted,
  group,
  optional,
  required,
  nonEmptyList,
  text,
  integer,
  type Field,
} from '../form/form';
import { WEEKDAYS } from '../calendar/days';
import { BACKUP_TIERS, EGRESS_MODES, KEY_CUSTODIES, RUNNING_HOURS, type ProfileOverrides } from './profile';
import type { SupportHours } from './support-hours';

/** Zones that address space is kept for. */
export const MAXIMUM_ZONES = 4;

/** Longest that logs are kept, in days: ten years. */
export const MAXIMUM_LOG_DAYS = 3653;

export const CLOCK_TIME = text(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM on the 24-hour clock, e.g. "08:00"');

/** A day; whether calendars have it, `isDay` tells. */
export const DAY = text(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day, YYYY-MM-DD');

/** An IPv4 address. @param expected - completes the sentence "expected ..." */
export function ipv4Address(expected: string): Field<string> {
  return text(/^((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(?!$)|$)){4}$/, expected);
}

export const WEEKDAY = choice(WEEKDAYS);

export const EGRESS = choice(EGRESS_MODES, {
  enumDescriptions: {
    none: 'No outbound internet',
    shared: 'One NAT gateway for all zones: cheaper, and a single point of failure',
    'per-zone': 'A NAT gateway in each zone',
  },
});

export const RUNNING = choice(RUNNING_HOURS, {
  enumDescriptions: { always: 'At all hours', 'support-hours': 'Stopped outside the support hours of the client' },
});

export const SUPPORT_HOURS = group<SupportHours>({
  timeZone: required(
    formatted('time-zone', 'an IANA time zone, e.g. Europe/Dublin'),
    'IANA time zone, e.g. Europe/Dublin',
  ),
  days: required(nonEmptyList(WEEKDAY, 'at least one day'), 'Days on which the people of the client work'),
  from: required(CLOCK_TIME, 'Start of the day, "HH:MM"'),
  to: required(CLOCK_TIME, 'End of the day, "HH:MM", after from'),
});

/** What a client file may say in place of the profile. */
export const PROFILE_OVERRIDES = group<ProfileOverrides>({
  zones: optional(integer(1, MAXIMUM_ZONES), 'Availability zones to spread over'),
  egress: optional(EGRESS, 'How private subnets reach the internet'),
  backupTier: optional(choice(BACKUP_TIERS), 'How often data is backed up, and whether a copy leaves the region'),
  logRetentionDays: optional(integer(1, MAXIMUM_LOG_DAYS), 'Days that logs are kept at least'),
  deletionProtection: optional(
    flag(),
    'Load balancers refuse deletion; networks, keys, logs and buckets outlive their stack',
  ),
  runningHours: optional(RUNNING, 'When servers run'),
  keys: optional(choice(KEY_CUSTODIES), 'Who holds the encryption keys'),
  webFirewall: optional(flag(), 'A web application firewall on every public load balancer'),
  burstable: optional(flag(), 'Sizes given by name may use burstable instance families'),
});
