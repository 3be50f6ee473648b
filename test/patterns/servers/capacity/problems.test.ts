import { InputError, formatProblem } from '../../../../lib/problem';
import { planServers } from '../../../../lib/patterns/servers/plan';
import type { ServersProps } from '../../../../lib/patterns/servers/props';
import { clinicContext } from '../../../engines/aws-cdk/fixture';

function problems(props: Partial<ServersProps>): readonly string[] {
  try {
    planServers('ehr', { os: 'amazon-linux-2023', ...props }, clinicContext(), { image: 'own' });
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

test.each<[Partial<ServersProps>, string]>([
  [
    { scaling: { predictive: 'forecast', cpuPercent: false, memoryPercent: 70 } },
    'scaling.predictive: found a forecast of CPU that is not tracked; expected cpuPercent, or no predictive',
  ],
  [
    { scaling: { predictive: 'forecast' }, count: 2 },
    'scaling.predictive: found minimum and maximum that are the same; expected capacity.max above capacity.min',
  ],
  [{ scaling: { cpuPercent: 0 } }, 'scaling.cpuPercent: found 0; expected a whole number from 1 to 100, or false'],
  [
    { scaling: { cpuPercent: 50 }, capacity: { min: 2, max: 2 } },
    'scaling.cpuPercent: found minimum and maximum that are the same; expected capacity.max above capacity.min',
  ],
  [
    { scaling: { requestsPerMinute: 100 } },
    'scaling.requestsPerMinute: found no load balancer to count requests; expected loadBalancer, or no requestsPerMinute',
  ],
  [
    { scaling: { cpuPercent: false } },
    'scaling.cpuPercent: found false, and nothing else to track; expected memoryPercent, requestsPerMinute, queue, metrics, or the same minimum and maximum',
  ],
  [
    { scaling: { memoryPercent: 70 }, count: 2 },
    'scaling.memoryPercent: found minimum and maximum that are the same; expected capacity.max above capacity.min',
  ],
  [
    { scaling: { queue: { name: 'orders', messagesPerServer: 100 } }, capacity: { min: 0, max: 4 } },
    'scaling.queue: found a backlog for each server, with a minimum of 0 servers; expected a minimum of at least 1 whenever the fleet is not stopped',
  ],
  [
    { scaling: { queue: { name: 'orders queue', messagesPerServer: 0 } } },
    'scaling.queue.name: found "orders queue"; expected the name of a queue, e.g. orders | scaling.queue.messagesPerServer: found 0; expected a whole number from 1 to 1000000',
  ],
  [
    { scaling: { metrics: { sessions: { namespace: 'Clinic', metric: 'Sessions', target: 0 } } } },
    'scaling.metrics.sessions.target: found 0; expected a number above 0',
  ],
  [{ scaling: { warmUpMinutes: 0 } }, 'scaling.warmUpMinutes: found 0; expected a whole number from 1 to 120'],
  [
    { scaling: { scheduled: [{ name: 'wake', days: ['mon'], at: '08:00', min: 1, max: 1 }] } },
    'scaling.scheduled[0].name: found "wake"; expected a lower-case name other than wake and sleep, e.g. morning',
  ],
  [
    { scaling: { scheduled: [{ name: 'noon', days: [], at: '12:00', min: 1, max: 1 }] } },
    'scaling.scheduled[0].days: found an empty list; expected at least one day',
  ],
  [
    { scaling: { scheduled: [{ name: 'noon', days: ['mon'], at: '25:00', min: 1, max: 1 }] } },
    'scaling.scheduled[0].at: found "25:00"; expected HH:MM on the 24-hour clock, e.g. "08:00"',
  ],
  [
    { scaling: { scheduled: [{ name: 'noon', min: 3, max: 4 }] } },
    'scaling.scheduled[0]: found no time; expected at, or from and to',
  ],
  [
    { scaling: { scheduled: [{ name: 'noon', at: '12:00', to: '13:00', min: 3, max: 4 }] } },
    'scaling.scheduled[0].at: found at beside to; expected at, or from and to',
  ],
  [
    { scaling: { scheduled: [{ name: 'noon', days: ['mon'], monthDays: [1], at: '12:00', min: 3, max: 4 }] } },
    'scaling.scheduled[0].monthDays: found both days and monthDays; expected one of them',
  ],
  [
    { scaling: { scheduled: [{ name: 'noon', monthDays: [32], at: '12:00', min: 3, max: 4 }] } },
    'scaling.scheduled[0].monthDays[0]: found 32; expected a day from 1 to 31, or last',
  ],
  [
    {
      scaling: {
        scheduled: [
          { name: 'noon', at: '12:00', min: 3, max: 4 },
          { name: 'night', from: '22:00', to: '06:00', min: 1, max: 2 },
        ],
      },
    },
    'scaling.scheduled[1]: found from and to beside at in "noon"; expected at in all of them, or from and to in all of them',
  ],
  [
    {
      scaling: {
        scheduled: [
          { name: 'night', days: ['sun'], from: '22:00', to: '06:00', min: 1, max: 2 },
          { name: 'early', days: ['mon'], from: '05:00', to: '08:00', min: 3, max: 4 },
        ],
      },
    },
    'scaling.scheduled[1]: found the same time as in "night"; expected times of its own',
  ],
  [
    {
      scaling: {
        scheduled: [
          { name: 'first', monthDays: [1], from: '08:00', to: '10:00', min: 1, max: 2 },
          { name: 'weekend', days: ['sat', 'sun'], from: '12:00', to: '14:00', min: 3, max: 4 },
        ],
      },
    },
    'scaling.scheduled[0].monthDays: found days of the month beside days of the week in "weekend"; expected one of the two for all changes of a fleet',
  ],
  [
    {
      runningHours: { periods: [{ days: ['mon'], from: '08:00', to: '18:00' }] },
      scaling: { scheduled: [{ name: 'late', days: ['mon'], from: '16:00', to: '19:00', min: 3, max: 4 }] },
    },
    'scaling.scheduled[0].from: found mon from 16:00 to 19:00, when the fleet is stopped; expected a time within Mon 08:00-18:00 Etc/UTC',
  ],
  [
    {
      runningHours: {
        periods: [
          { days: ['mon'], from: '20:00', to: '04:00' },
          { days: ['tue'], from: '03:00', to: '09:00' },
        ],
      },
    },
    'runningHours.periods[1]: found the same time as in "Mon"; expected times of its own',
  ],
  [
    {
      scaling: {
        scheduled: [
          { name: 'noon', from: '12:00', to: '13:00', min: 3, max: 4 },
          { name: 'noon-end', from: '16:00', to: '17:00', min: 3, max: 4 },
        ],
      },
    },
    'scaling.scheduled[1].name: found "noon-end", which another change is named; expected a name of its own',
  ],
  [
    { scaling: { seasons: { sale: { min: 4 } } } },
    'scaling.seasons.sale: found no days; expected from and to, or ranges',
  ],
  [
    { scaling: { seasons: { sale: { from: '2027-11-20', min: 4 } } } },
    'scaling.seasons.sale: found from alone; expected from and to, or ranges',
  ],
  [
    { scaling: { seasons: { sale: { from: '20.11.2027', to: '2027-12-02', min: 4 } } } },
    'scaling.seasons.sale.from: found "20.11.2027"; expected YYYY-MM-DD, e.g. 2027-11-20, or MM-DD for every year, e.g. 11-20',
  ],
  [
    { scaling: { seasons: { sale: { ranges: [{ from: '2027-02-29', to: '2027-03-02' }], min: 4 } } } },
    'scaling.seasons.sale.ranges[0].from: found "2027-02-29"; expected a day that the calendar has',
  ],
  [
    { scaling: { seasons: { sale: { from: '2027-12-02', to: '2027-11-20', min: 4 } } } },
    'scaling.seasons.sale.to: found 2027-11-20, before 2027-12-02; expected a day that is not before from',
  ],
  [
    { scaling: { seasons: { sale: { from: '2027-12-02', to: '01-06', min: 4 } } } },
    'scaling.seasons.sale.to: found 01-06 with 2027-12-02; expected a year in both days or in neither',
  ],
  [
    { scaling: { seasons: { sale: { from: '11-20', to: '12-02', min: 4, max: 3 } } } },
    'scaling.seasons.sale.min: found 4; expected at most max, which is 3',
  ],
  [
    { count: 2, scaling: { seasons: { sale: { from: '11-20', to: '12-02', min: 4 } } } },
    'scaling.seasons: found seasons of a fixed count; expected capacity instead of count',
  ],
  [
    { runningHours: 'support-hours', scaling: { seasons: { sale: { from: '11-20', to: '12-02', min: 4 } } } },
    'scaling.seasons.sale: found days of every year beside "wake", which is not the same each day; expected days with their years, as ranges: [{ from: 2027-11-20, to: 2027-12-02 }]',
  ],
  [
    { scaling: { scheduled: [{ name: 'Noon', days: ['mon'], at: '12:00', min: 1, max: 1 }] } },
    'scaling.scheduled[0].name: found "Noon"; expected a lower-case name other than wake and sleep, e.g. morning',
  ],
  [
    { scaling: { scheduled: [{ name: 'noon', days: ['mon'], at: '12:00', min: 3, max: 1 }] } },
    'scaling.scheduled[0].min: found 3; expected at most max, which is 1',
  ],
])('%j', (props, message) => {
  expect(problems(props).join(' | ')).toBe(message);
});
