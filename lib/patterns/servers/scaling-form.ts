import {
  choice,
  constant,
  either,
  flag,
  group,
  integer,
  list,
  nonEmptyList,
  nonEmptyRecord,
  optional,
  positive,
  record,
  reference,
  required,
  text,
} from '../../form/form';
import { CLOCK_TIME, RUNNING, WEEKDAY } from '../../profile/forms';
import { NAME } from '../../profile/names';
import { START_AND_STOP } from './calendar-change';
import {
  LAST_DAY,
  PREDICTIVES,
  STATISTICS,
  type RunningPeriod,
  type ScalingProps,
  type ScheduledCapacity,
  type SeasonProps,
  type SeasonRange,
  type TrackedMetric,
  type TrackedQueue,
} from './props';

export const MAXIMUM_SERVERS = 1000;

const scheduled = group<ScheduledCapacity>({
  name: required(
    text(
      new RegExp(`^(?!(${START_AND_STOP.join('|')})$)[a-z][a-z0-9-]*$`),
      `a lower-case name other than ${START_AND_STOP.join(' and ')}, e.g. morning`,
    ),
    'Stable name, e.g. morning',
  ),
  days: optional(nonEmptyList(WEEKDAY, 'at least one day'), 'Days of the week on which it happens', 'every day'),
  monthDays: optional(
    nonEmptyList(
      either('a day from 1 to 31, or last', integer(1, 31), choice([LAST_DAY])),
      'at least one day of the month',
    ),
    'Days of the month on which it happens, instead of days of the week',
  ),
  at: optional(CLOCK_TIME, 'When it happens, "HH:MM" in the time zone of the client', 'from and to'),
  from: optional(CLOCK_TIME, 'Start of a period, "HH:MM" in the time zone of the client'),
  to: optional(CLOCK_TIME, 'End of the period, "HH:MM"; of the next day where it is not after from'),
  min: required(integer(0, MAXIMUM_SERVERS), 'Minimum number of servers from then on, or in the period'),
  max: required(integer(0, MAXIMUM_SERVERS), 'Maximum number of servers from then on, or in the period'),
});

/** Periods in which a fleet runs. */
export const runningPeriodsForm = nonEmptyList(
  group<RunningPeriod>({
    days: optional(nonEmptyList(WEEKDAY, 'at least one day'), 'Days on which it begins', 'every day'),
    from: required(CLOCK_TIME, 'Start, "HH:MM" in the time zone of the client'),
    to: required(CLOCK_TIME, 'End, "HH:MM"; of the next day where it is not after from'),
  }),
  'at least one period',
);

/** When a fleet runs. */
export const runningHoursForm = either(
  'always, support-hours or { periods }',
  RUNNING,
  group<{ readonly periods: readonly RunningPeriod[] }>({
    periods: required(runningPeriodsForm, 'Periods in which the fleet runs; it is stopped outside of them'),
  }),
);

const SEASON_DAY = text(
  /^(\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  'YYYY-MM-DD, e.g. 2027-11-20, or MM-DD for every year, e.g. 11-20',
);

/** Days on which there are more servers at least. */
export const seasonForm = group<SeasonProps>({
  from: optional(SEASON_DAY, 'First day: YYYY-MM-DD, or MM-DD for every year', 'ranges'),
  to: optional(SEASON_DAY, 'Last day, in the same way', 'ranges'),
  ranges: optional(
    nonEmptyList(
      group<SeasonRange>({
        from: required(SEASON_DAY, 'First day: YYYY-MM-DD, or MM-DD for every year'),
        to: required(SEASON_DAY, 'Last day, in the same way'),
      }),
      'at least one range',
    ),
    'Several stretches of days, instead of from and to',
  ),
  min: required(integer(1, MAXIMUM_SERVERS), 'The minimum number of servers is raised to it'),
  max: optional(
    integer(1, MAXIMUM_SERVERS),
    'The maximum number of servers is raised to it',
    'the maximum as it is, and not below the minimum,',
  ),
});

const queue = group<TrackedQueue>({
  name: required(
    reference(/^[\w-]{1,80}(\.fifo)?$/, 'the name of a queue, e.g. orders'),
    'Name of the queue, in the account and region of the fleet',
  ),
  messagesPerServer: required(integer(1, 1_000_000), 'Messages that wait, for each server in service'),
});

const metric = group<TrackedMetric>({
  namespace: required(text(/^[\w.\-/#: ]{1,255}$/, 'a namespace of metrics, e.g. Clinic/Portal'), 'Its namespace'),
  metric: required(text(/^\S(.{0,253}\S)?$/, 'the name of a metric'), 'Its name'),
  statistic: optional(choice(STATISTICS), 'How values become one a minute', 'average'),
  dimensions: optional(
    record(
      text(/^[^:].{0,254}$/, 'the name of a dimension'),
      reference(/^.{1,1024}$/, 'the value of a dimension, at most 1,024 characters'),
    ),
    'Its dimensions',
    'none',
  ),
  ofFleet: optional(flag(), 'Servers report it with the name of their group as one more dimension', 'false'),
  target: required(positive(), 'What it is kept at'),
});

/** How a fleet grows and shrinks. */
export const scalingForm = group<ScalingProps>({
  cpuPercent: optional(
    either('a whole number from 1 to 100, or false', integer(1, 100), constant(false, 'false')),
    'Average CPU to track, in percent, or false',
    '60',
  ),
  memoryPercent: optional(integer(1, 100), 'Average memory in use to track, in percent', 'not tracked'),
  requestsPerMinute: optional(integer(1, 1_000_000), 'Requests per server and minute to track; needs a load balancer'),
  queue: optional(queue, 'Backlog of a queue to track', 'not tracked'),
  metrics: optional(
    nonEmptyRecord(NAME, metric, 'at least one metric'),
    'Metrics of your own to track, by name',
    'none',
  ),
  warmUpMinutes: optional(
    integer(1, 120),
    'Minutes from its launch until a server counts in what is tracked',
    '5 for Linux and 10 for Windows',
  ),
  predictive: optional(
    choice(PREDICTIVES, {
      enumDescriptions: {
        forecast: 'Forecasts are made for people to compare, and nothing follows',
        'forecast-and-scale': 'Servers are up before the load that is forecast',
      },
    }),
    'Forecasts of the load by the CPU of the days before',
    'none',
  ),
  scheduled: optional(list(scheduled), 'Changes of minimum and maximum at fixed times'),
  seasons: optional(
    nonEmptyRecord(NAME, seasonForm, 'at least one season'),
    'Seasons in which there are more servers at least, by name',
    'none',
  ),
});
