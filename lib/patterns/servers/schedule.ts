import type { Profile } from '../../profile/profile';
import type { CalendarChange, Limits, UsualChange } from './calendar-change';
import type { ServersProps } from './props';
import { periodsOf, planRunning, type PlannedRunning } from './running';
import { withSeasons } from './season-changes';
import { planSeasons } from './seasons';
import { keepsData } from './state';
import { usualChanges } from './usual-changes';

export { START_AND_STOP, type CalendarChange, type Limits, type UsualChange } from './calendar-change';

/** How many servers there are, and when that changes. */
export interface Schedule {
  readonly count: Limits;
  readonly runningHours: PlannedRunning;
  /** Changes that come back for ever, as they are outside of every season. */
  readonly usualChanges: readonly UsualChange[];
  /** All changes, with those of the seasons among them: nothing else sets the limits, and no two happen at once. */
  readonly changes: readonly CalendarChange[];
}

/** The limits, and all changes of them: stopping outside the running hours, the changes that are asked for, and seasons. */
export function planSchedule(props: ServersProps, profile: Profile): Schedule {
  const count = limitsAskedFor(props, profile);
  const runningHours = planRunning(props, profile);
  const running = periodsOf(runningHours, profile);
  const usual = usualChanges({ count, running, scheduled: props.scaling?.scheduled ?? [] });
  const changes = withSeasons(count, usual, planSeasons(props.scaling?.seasons));
  return { count, runningHours, usualChanges: usual, changes };
}

/** What is asked for; else room to grow, except where each server has a place of its own. */
export function limitsAskedFor(props: ServersProps, { kind }: Profile): Limits {
  const { count, capacity } = props;
  if (count !== undefined) return { min: count, max: count };
  if (capacity !== undefined) return { min: capacity.min, max: capacity.max };
  const usual = kind === 'production' ? 2 : 1;
  return { min: usual, max: keepsData(props) ? usual : 2 * usual };
}

/** Every pair of limits that holds at some time. */
export function limitsOf({ count, changes }: Schedule): readonly Limits[] {
  return [count, ...changes];
}
