import type { Range } from '../../../model';
import { isUnknown, lift, type Maybe } from '../../../readers/unknown';

import { HOURS_OF_YEAR, occurrences } from './recurrence';

/** How an Auto Scaling group is sized over time. */
export interface Fleet {
  readonly min: number;
  readonly max: number;
  /** @default - the minimum */
  readonly desired?: number | undefined;
  /** Whether something grows and shrinks it between its limits. */
  readonly scales: boolean;
  readonly actions: readonly ScheduledAction[];
}

/** A change of size at recurring times. What it does not mention stays as it is. */
export interface ScheduledAction {
  /** Five-field cron expression. */
  readonly recurrence: string;
  /** IANA name. */
  readonly timeZone: string;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly desired?: number | undefined;
}

/** A part of the year during which the same limits hold. */
export interface Span {
  readonly hours: number;
  readonly servers: Range;
}

/** Limits in force, and what was asked for within them. */
interface Size {
  readonly min: number;
  readonly max: number;
  readonly desired: number;
}

interface Change {
  readonly at: number;
  readonly action: ScheduledAction;
}

/**
 * The year of a fleet, span by span. Low is the minimum in force and high the maximum; expected is halfway where the fleet
 * scales, else what was asked for.
 */
export function fleetYear(fleet: Fleet): Maybe<readonly Span[]> {
  return lift(changes(fleet.actions), (year) => spans(fleet, year));
}

/** Servers (or what `of` makes of a number of them) over a year, on average. */
export function average(year: readonly Span[], of: (servers: number) => number = (servers) => servers): Range {
  const mean = (bound: keyof Range): number =>
    year.reduce((sum, span) => sum + span.hours * of(span.servers[bound]), 0) / HOURS_OF_YEAR;
  return { low: mean('low'), expected: mean('expected'), high: mean('high') };
}

/** Hours in an average week during which the fleet may run a server. */
export function hoursAwake(year: readonly Span[]): number {
  const awake = year.filter((span) => span.servers.high > 0).reduce((sum, span) => sum + span.hours, 0);
  return (awake / HOURS_OF_YEAR) * 168;
}

function changes(actions: readonly ScheduledAction[]): Maybe<readonly Change[]> {
  const all: Change[] = [];
  for (const action of actions) {
    const times = occurrences(action.recurrence, action.timeZone);
    if (isUnknown(times)) return times;
    all.push(...times.map((at) => ({ at, action })));
  }
  return all.sort((a, b) => a.at - b.at);
}

function spans(fleet: Fleet, year: readonly Change[]): readonly Span[] {
  const asDeployed: Size = clamp(fleet.min, fleet.max, fleet.desired ?? fleet.min);
  // The year begins as the one before it ended.
  const atStart = year.reduce((size, { action }) => act(size, action), asDeployed);
  const result: Span[] = [];
  let size = atStart;
  let since = 0;
  for (const { at, action } of year) {
    result.push({ hours: at - since, servers: servers(size, fleet) });
    size = act(size, action);
    since = at;
  }
  return [...result, { hours: HOURS_OF_YEAR - since, servers: servers(size, fleet) }];
}

function act(size: Size, action: ScheduledAction): Size {
  return clamp(action.min ?? size.min, action.max ?? size.max, action.desired ?? size.desired);
}

function clamp(min: number, max: number, desired: number): Size {
  const most = Math.max(min, max);
  return { min, max: most, desired: Math.min(Math.max(desired, min), most) };
}

function servers({ min, max, desired }: Size, { scales }: Fleet): Range {
  return { low: min, expected: scales ? (min + max) / 2 : desired, high: max };
}
