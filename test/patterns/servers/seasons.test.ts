import { awsServers } from '../../../lib/patterns/servers/aws';
import type { AwsServers } from '../../../lib/patterns/servers/aws/words';
import type { ServersPlan } from '../../../lib/patterns/servers/plan';
import type { ScalingProps, ServersProps } from '../../../lib/patterns/servers/props';
import { formatProblem, InputError } from '../../../lib/problem';
import { clinicContext } from '../../engines/aws-cdk/fixture';
import { planOf, supportHours } from './arbitrary';

const production = clinicContext({ supportHours });

function plan(scaling: ScalingProps, props: Partial<ServersProps> = {}): ServersPlan {
  return planOf({ os: 'amazon-linux-2023', capacity: { min: 2, max: 4 }, scaling, ...props }, production);
}

function words(scaling: ScalingProps, props: Partial<ServersProps> = {}): AwsServers {
  return awsServers(plan(scaling, props), production.places.home, { image: '/clinic/ehr' });
}

function actions(scaling: ScalingProps, props: Partial<ServersProps> = {}): AwsServers['groups'][number]['schedule'] {
  return words(scaling, props).groups[0]?.schedule ?? [];
}

const blackFriday = { from: '2027-11-20', to: '2027-12-02', min: 6, max: 20 };

test('a season of dates begins and ends at midnight of the client, once', () => {
  expect(actions({ seasons: { 'black-friday': blackFriday } })).toEqual([
    { name: 'season-2027-11-20', start: '2027-11-20T00:00:00Z', min: 6, max: 20 },
    { name: 'season-2027-12-03', start: '2027-12-03T00:00:00Z', min: 2, max: 4 },
  ]);
});

test('a season of every year has a cron', () => {
  expect(actions({ seasons: { tax: { from: '04-01', to: '04-15', min: 3 } } })).toEqual([
    { name: 'season-04-01', cron: '0 0 1 4 *', min: 3, max: 4 },
    { name: 'season-04-16', cron: '0 0 16 4 *', min: 2, max: 4 },
  ]);
});

test('a season of every year raises what happens each day by days of the month', () => {
  const noon = { name: 'noon', at: '12:00', min: 3, max: 6 };
  const seasons = { tax: { from: '04-01', to: '04-15', min: 5 } };
  expect(actions({ scheduled: [noon], seasons }).map(({ name, cron, min }) => [name, cron, min])).toEqual([
    ['noon', '0 12 * 1,2,3,5,6,7,8,9,10,11,12 *', 3],
    ['noon-months-2', '0 12 16,17,18,19,20,21,22,23,24,25,26,27,28,29,30 4 *', 3],
    ['noon-season', '0 12 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15 4 *', 5],
    ['season-04-01', '0 0 1 4 *', 5],
    ['season-04-16', '0 0 16 4 *', 3],
  ]);
});

test('where seasons overlap, the highest floor holds', () => {
  const seasons = { 'black-friday': blackFriday, stock: { from: '2027-11-25', to: '2027-12-10', min: 8 } };
  expect(actions({ seasons }).map(({ name, min, max }) => [name, min, max])).toEqual([
    ['season-2027-11-20', 6, 20],
    ['season-2027-11-25', 8, 20],
    ['season-2027-12-03', 8, 8],
    ['season-2027-12-11', 2, 4],
  ]);
});

test('a season raises schedules and starts nothing: what is stopped stays so', () => {
  expect(actions({ seasons: { 'black-friday': blackFriday } }, { runningHours: 'support-hours' })).toEqual([
    {
      name: 'wake-until-2027-11-20',
      cron: '30 7 * * MON,TUE,WED,THU,FRI',
      end: '2027-11-19T23:59:00Z',
      min: 2,
      max: 4,
      after: 'wake',
    },
    {
      name: 'wake-until-2027-12-03',
      cron: '30 7 * * MON,TUE,WED,THU,FRI',
      // 20 November 2027 is a Saturday.
      start: '2027-11-22T07:30:00Z',
      end: '2027-12-02T23:59:00Z',
      min: 6,
      max: 20,
      after: 'wake',
    },
    { name: 'wake', cron: '30 7 * * MON,TUE,WED,THU,FRI', start: '2027-12-03T07:30:00Z', min: 2, max: 4 },
    { name: 'sleep', cron: '0 19 * * MON,TUE,WED,THU,FRI', min: 0, max: 0 },
  ]);
});

test('dates are compared with the clock of Auto Scaling, which is said', () => {
  expect(words({ seasons: { 'black-friday': blackFriday } }).warnings.map(({ says }) => says)).toEqual([
    'Deploy its seasons before 2027-11-20, and take each out of the file once it has passed: Auto Scaling refuses to make or change a scheduled action whose date is in the past.',
  ]);
  expect(words({ seasons: { tax: { from: '04-01', to: '04-15', min: 3 } } }).warnings).toEqual([]);
});

test('a season makes room to scale in, and nothing of what is stopped or missed at other times', () => {
  const { scaling, alarms, rollout, decisions } = plan(
    { seasons: { 'black-friday': blackFriday } },
    { capacity: { min: 2, max: 2 } },
  );
  expect(scaling).toEqual({ cpuPercent: 60 });
  expect(alarms.find(({ id }) => id === 'ServersMissing')?.threshold).toBe(2);
  expect(rollout.minInService).toBe(1);
  expect(decisions.find(({ what }) => what === 'season black-friday')?.choice).toBe(
    'at least 6 servers and a maximum of at least 20 while it runs, 2027-11-20 to 2027-12-02 (Europe/Dublin)',
  );
});

test('a group has 125 scheduled actions and no more', () => {
  const ranges = Array.from({ length: 63 }, (_, at) => ({ from: `${2027 + at}-11-20`, to: `${2027 + at}-12-02` }));
  let found: readonly string[] = [];
  try {
    words({ seasons: { sale: { ranges, min: 6 } } });
  } catch (error) {
    if (error instanceof InputError) found = error.problems.map(formatProblem);
  }
  expect(found).toEqual([
    'scaling: found 126 changes of minimum and maximum; expected at most 125, which an Auto Scaling group may have: fewer ranges of dates, or fewer entries',
  ]);
});
