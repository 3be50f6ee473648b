import fc from 'fast-check';
import { daysLater } from '../../../../lib/calendar/dates';
import { WEEKDAYS } from '../../../../lib/calendar/days';
import { awsServers } from '../../../../lib/patterns/servers/aws';
import type { AwsScheduledAction } from '../../../../lib/patterns/servers/aws/words';
import type {
  DaysAsked,
  RunningPeriod,
  ScheduledCapacity,
  SeasonProps,
  ServersProps,
} from '../../../../lib/patterns/servers/props';
import type { Limits } from '../../../../lib/patterns/servers/schedule';
import { InputError } from '../../../../lib/problem';
import { clinicContext } from '../../../engines/aws-cdk/fixture';
import { planOf } from '../arbitrary';
import { limitsAt, type AskedCapacity } from './reference';
import { replay } from './replay';

const context = clinicContext();

const limits: fc.Arbitrary<Limits> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  .map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) }));

const weekdays = fc.oneof(
  fc.constant<DaysAsked>({}),
  fc.subarray([...WEEKDAYS], { minLength: 1 }).map((days) => ({ days })),
);

const monthDays = fc
  .subarray([1, 2, 15, 28, 29, 30, 31, 'last'] as const, { minLength: 1, maxLength: 3 })
  .map((asked): DaysAsked => ({ monthDays: asked }));

/** Some are next to each other, and the last goes on over night. */
const TIMES = [
  { from: '06:00', to: '09:15' },
  { from: '09:15', to: '12:00' },
  { from: '14:30', to: '18:00' },
  { from: '20:00', to: '05:00' },
] as const;

const running: fc.Arbitrary<readonly RunningPeriod[] | undefined> = fc.constantFrom(
  undefined,
  [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '06:00', to: '20:00' }],
  [{ from: '05:45', to: '22:00' }],
  [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '06:00', to: '12:00' },
    { days: ['mon', 'thu'], from: '14:30', to: '01:00' },
  ],
);

const scheduled: fc.Arbitrary<readonly ScheduledCapacity[]> = fc
  .record({ form: fc.constantFrom('at', 'period'), days: fc.constantFrom(weekdays, monthDays) })
  .chain(({ form, days }) =>
    fc.subarray([...TIMES]).chain((times) =>
      fc.tuple(
        ...times.map(({ from, to }, at) =>
          fc.tuple(days, limits).map(([on, { min, max }]) => ({
            name: `entry-${at}`,
            ...on,
            ...(form === 'at' ? { at: from } : { from, to }),
            min,
            max,
          })),
        ),
      ),
    ),
  );

/** They overlap, follow each other, and reach over the end of February and of the year. */
const RANGES = [
  { from: '2028-02-27', to: '2028-03-04' },
  { from: '2028-03-05', to: '2028-03-20' },
  { from: '2028-03-10', to: '2028-04-01' },
  { from: '2028-12-20', to: '2029-01-05' },
  { from: '02-20', to: '02-28' },
  { from: '03-01', to: '03-31' },
  { from: '12-24', to: '01-02' },
] as const;

const floor = fc.record(
  { min: fc.integer({ min: 1, max: 12 }), more: fc.integer({ min: 0, max: 6 }) },
  { requiredKeys: ['min'] },
);

const seasons: fc.Arbitrary<Readonly<Record<string, SeasonProps>>> = fc.dictionary(
  fc.constantFrom('tax', 'holidays', 'black-friday'),
  fc
    .tuple(fc.subarray([...RANGES], { minLength: 1, maxLength: 3 }), floor)
    .map(([ranges, { min, more }]) => ({ ranges, min, ...(more !== undefined && { max: min + more }) })),
);

const asked: fc.Arbitrary<AskedCapacity> = fc
  .record({ capacity: limits, running, scheduled, seasons })
  .map(({ running: periods, ...rest }) => ({ ...rest, ...(periods && { running: periods }) }));

/** The actions of a fleet; nothing where it cannot be had. */
function actionsOf({
  capacity,
  running: periods,
  scheduled: entries,
  seasons: floors,
}: AskedCapacity): readonly AwsScheduledAction[] | undefined {
  const props: ServersProps = {
    os: 'amazon-linux-2023',
    capacity,
    runningHours: periods ? { periods } : 'always',
    scaling: { scheduled: entries, ...(Object.keys(floors).length > 0 && { seasons: floors }) },
  };
  try {
    return awsServers(planOf(props, context), {}, {}).groups[0]?.schedule ?? [];
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** Times at which anything begins or ends, and the minutes before: at all others things are as they were. */
function timesIn({ running: periods = [], scheduled: entries }: AskedCapacity): readonly string[] {
  const times = [...periods, ...entries].flatMap(({ from, to, ...entry }) => [
    from,
    to,
    'at' in entry ? entry.at : undefined,
  ]);
  const minutes = ['00:00', ...times].flatMap((time) => {
    if (time === undefined) return [];
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return [hour * 60 + minute, (hour * 60 + minute + 24 * 60 - 1) % (24 * 60)];
  });
  return [...new Set(minutes)]
    .sort((one, other) => one - other)
    .map((at) => [Math.floor(at / 60), at % 60].map((part) => String(part).padStart(2, '0')).join(':'));
}

/** Two years and a leap day, after as long for everything to have happened once. */
const BEGIN = '2026-12-01';
const FROM = '2028-01-01';
const TO = '2029-03-10';

test('at any time the limits are those that the words say, and no two changes happen at once', () => {
  let tried = 0;
  fc.assert(
    fc.property(asked, (words) => {
      const actions = actionsOf(words);
      fc.pre(actions !== undefined);
      tried += 1;
      const fired = replay(actions, BEGIN, TO);
      const moments = fired.map(({ date, time }) => `${date} ${time}`);
      expect(new Set(moments).size).toBe(moments.length);
      let current: Limits = words.capacity;
      let next = 0;
      const times = timesIn(words);
      for (let date = BEGIN; date < TO; date = daysLater(date, 1)) {
        for (const time of times) {
          for (; next < fired.length && `${date} ${time}` >= (moments[next] ?? ''); next += 1)
            current = fired[next] as Limits;
          if (date < FROM) continue;
          const { min, max } = limitsAt(words, { date, time });
          if (current.min !== min || current.max !== max)
            throw new Error(`${date} ${time}: ${current.min} to ${current.max} instead of ${min} to ${max}`);
        }
      }
    }),
    { numRuns: 20 },
  );
  expect(tried).toBe(20);
}, 60_000);
