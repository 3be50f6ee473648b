import { sumUsd } from '../../pricing/estimate/usd';
import type { Commitment, Forecast, GroupForecast } from '../../pricing/forecast/model';
import type { Percentiles } from '../../pricing/forecast/percentiles';
import { HOURS_PER_MONTH } from '../../pricing/meters/charge';
import { steady } from '../../range';
import { money, quantity } from '../formats/figures';

/** Whole cents of an amount in USD. */
function cents(usd: number): string {
  return money(Math.round(usd * 100));
}

/** `$1,543.69 a month`: what half of the runs stay below, of all groups together. */
export function forecastVerdict({ groups }: Forecast): string {
  const priced = groups.flatMap(({ monthly }) => monthly ?? []);
  if (priced.length < groups.length) return `${cents(total(priced))} a month at least: something has no price`;
  return `${cents(total(priced))} a month`;
}

/** What the amount of the verdict is. */
export function amountIs({ groups }: Forecast): string {
  return groups.length === 1 ? 'P50 of all runs' : `the P50 of each of ${groups.length} groups`;
}

function total(priced: readonly Percentiles[]): number {
  return sumUsd(priced.map(({ p50 }) => steady(p50))).expected;
}

/** `50,400 minutes of 2027-01-01 to 2027-02-05, 100 runs` */
export function periodOf({ from, minutes, seeds }: GroupForecast): string {
  const to = new Date(Date.parse(from) + minutes * 60_000).toISOString();
  const runs = seeds === 1 ? '1 run, nothing is random' : `${seeds.toLocaleString('en')} runs`;
  return `${minute(from)} to ${minute(to)} UTC, ${runs}`;
}

function minute(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ');
}

/** What a group comes to, in rows of a name and what it is. */
export function factsOf(group: GroupForecast): readonly (readonly [name: string, fact: string])[] {
  const { limits, monthly, unpriced, unmetShare, unmetMinutes, utilisation, peakServers, onDemandHours, spotHours } =
    group;
  return [
    ['cost per month', monthly === undefined ? `cannot tell: ${unpriced ?? 'not priced'}` : spread(monthly, cents)],
    ['served', spread(flipped(unmetShare), percent)],
    ['unmet demand', `in ${spread(unmetMinutes, plain)} minutes`],
    [
      'servers',
      `${average(group)} on average, at most ${spread(peakServers, plain)}; limits ${limits.min} to ${limits.max}${limits.areScheduled ? ', by schedules' : ''}`,
    ],
    ['utilisation', `${spread(utilisation, wholePercent)} on average`],
    [
      'server-hours',
      `${spread(onDemandHours, hours)} on demand${spotHours.p95 > 0 ? `, ${spread(spotHours, hours)} on spot` : ''} a month`,
    ],
    ...boundsFact(group),
    ...commitmentFacts(group),
  ];
}

function boundsFact({ cheapestBounds: found, limits }: GroupForecast): readonly (readonly [string, string])[] {
  if (limits.areScheduled) return [['for 99.9%', 'limits are not looked for, as schedules set them']];
  if (found === undefined) return [['for 99.9%', 'no limits do: the policies react too late']];
  const same = found.min === limits.min && found.max === limits.max ? ', as they are' : '';
  const cost = found.monthly === undefined ? '' : `, ${cents(found.monthly)} a month`;
  return [['for 99.9%', `limits ${found.min} to ${found.max}${same} serve ${percent(found.served)}${cost}`]];
}

function commitmentFacts({ commitments }: GroupForecast): readonly (readonly [string, string])[] {
  return commitments.map((commitment) => ['worth committing', commitmentWords(commitment)] as const);
}

function commitmentWords({ years, servers, breakEven, saving }: Commitment): string {
  const term = years === 1 ? 'one year' : `${years} years`;
  return `${servers === 1 ? '1 server' : `${servers} servers`} for ${term}, nothing upfront: ${cents(saving)} a month less; pays from ${wholePercent(breakEven)} of the time on`;
}

function average({ onDemandHours, spotHours }: GroupForecast): string {
  return quantity(Number(((onDemandHours.p50 + spotHours.p50) / HOURS_PER_MONTH).toFixed(2)));
}

/** `P50 $12.00 (P5 $10.00, P95 $15.00)`, or one figure where all runs come to it. */
function spread({ p5, p50, p95 }: Percentiles, print: (value: number) => string): string {
  const [low, half, high] = [print(p5), print(p50), print(p95)];
  return low === high ? half : `P50 ${half} (P5 ${low}, P95 ${high})`;
}

/** Of what is left: the most served is where the least is not. */
function flipped({ p5, p50, p95 }: Percentiles): Percentiles {
  return { p5: 1 - p95, p50: 1 - p50, p95: 1 - p5 };
}

function plain(value: number): string {
  return quantity(value);
}

function hours(value: number): string {
  return quantity(Math.round(value));
}

/** For shares of which nobody needs the decimals. */
function wholePercent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** Never rounded up to all of it. */
function percent(share: number): string {
  return `${Math.floor(share * 100_000 + 1e-6) / 1000}%`;
}
