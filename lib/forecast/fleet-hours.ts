import { HOURS_OF_YEAR } from '../calendar/recurrence';
import type { Range } from '../range';

import { HALFWAY, onTheWay } from './scaling';

/** How a group of servers or tasks is sized over time. */
export interface Fleet {
  readonly min: number;
  readonly max: number;
  /** @default - the minimum */
  readonly desired?: number | undefined;
  /** Whether something grows and shrinks it between its limits. */
  readonly scales: boolean;
  readonly actions: readonly ScheduledAction[];
  /** First day of the year that its actions are followed through. @default - any year: none of them has a date */
  readonly since?: string | undefined;
}

/** A change of size at recurring times. What it does not mention stays as it is. */
export interface ScheduledAction {
  /** Hours since the start of the year, ascending. */
  readonly times: readonly number[];
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly desired?: number | undefined;
  /** When it begins and ends to apply, in words. @default - it always applies */
  readonly term?: string | undefined;
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
  /** Whether that was said, rather than left to the minimum. */
  readonly isStated: boolean;
}

interface Change {
  readonly at: number;
  readonly action: ScheduledAction;
}

/**
 * The year of a fleet, span by span. Low is the minimum in force and high the maximum; a fleet that scales is as far between
 * them as the load asks for, another as large as was asked for.
 */
export function fleetYear(fleet: Fleet, load: Range = HALFWAY): readonly Span[] {
  return spans(fleet, changes(fleet.actions), load);
}

/** Servers (or what `of` makes of a number of them) over a year, on average. */
export function average(year: readonly Span[], of: (servers: number) => number = (servers) => servers): Range {
  const mean = (bound: keyof Range): number =>
    year.reduce((sum, span) => sum + span.hours * of(span.servers[bound]), 0) / HOURS_OF_YEAR;
  return { low: mean('low'), expected: mean('expected'), high: mean('high') };
}

/** Hours in an average week during which the fleet may run a server. */
export function hoursRunning(year: readonly Span[]): number {
  const running = year.filter((span) => span.servers.high > 0).reduce((sum, span) => sum + span.hours, 0);
  return (running / HOURS_OF_YEAR) * 168;
}

/** The most hours in a row during which the fleet runs no server. The year is followed as one that never ends. */
export function longestStop(year: readonly Span[]): number {
  const firstRunning = Math.max(0, year.findIndex(isRunning));
  let longest = 0;
  let stopped = 0;
  for (const span of [...year.slice(firstRunning), ...year.slice(0, firstRunning)]) {
    stopped = isRunning(span) ? 0 : stopped + span.hours;
    longest = Math.max(longest, stopped);
  }
  return longest;
}

function isRunning({ hours, servers: { high } }: Span): boolean {
  return hours > 0 && high > 0;
}

function changes(actions: readonly ScheduledAction[]): readonly Change[] {
  return actions.flatMap((action) => action.times.map((at) => ({ at, action }))).sort((a, b) => a.at - b.at);
}

function spans(fleet: Fleet, year: readonly Change[], load: Range): readonly Span[] {
  const { min, max, desired } = fleet;
  const asDeployed: Size = { ...clamp(min, max, desired ?? min), isStated: desired !== undefined };
  // The year begins as the one before it ended.
  const atStart = year.reduce((size, { action }) => act(size, action), asDeployed);
  const result: Span[] = [];
  let size = atStart;
  let since = 0;
  for (const { at, action } of year) {
    result.push({ hours: at - since, servers: servers(size, fleet, load) });
    size = act(size, action);
    since = at;
  }
  return [...result, { hours: HOURS_OF_YEAR - since, servers: servers(size, fleet, load) }];
}

function act(size: Size, action: ScheduledAction): Size {
  const { min, max, desired } = action;
  const limits = clamp(min ?? size.min, max ?? size.max, desired ?? size.desired);
  return { ...limits, isStated: size.isStated || desired !== undefined };
}

function clamp(min: number, max: number, desired: number): Omit<Size, 'isStated'> {
  const maximum = Math.max(min, max);
  return { min, max: maximum, desired: Math.min(Math.max(desired, min), maximum) };
}

function servers({ min, max, desired, isStated }: Size, { scales }: Fleet, load: Range): Range {
  if (scales) return onTheWay({ min, max }, load);
  // Asked for all that it may run, it is of one size: what is below is room to take a server out of service.
  const isFixed = isStated && desired === max;
  return { low: isFixed ? desired : min, expected: desired, high: max };
}
