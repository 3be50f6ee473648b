import type { Forecast, GroupForecast } from '../../pricing/forecast/model';
import { headline, paragraph, type Page } from '../formats/text/page';
import { notes } from '../formats/text/notes';
import { sparkline } from './sparkline';
import { amountIs, factsOf, forecastVerdict, periodOf } from './words';

/** The report of `groundplan forecast`: what it comes to, then each group with its demand and capacity in a row of bars. */
export function forecastText(forecast: Forecast, sheet: Page): string {
  return [
    ...headline(forecastVerdict(forecast), amountIs(forecast), sheet),
    ...forecast.groups.flatMap((group) => groupRows(group, sheet)),
    ...notes(forecast.notes, sheet),
    '',
  ].join('\n');
}

function groupRows(group: GroupForecast, { width, paint }: Page): readonly string[] {
  const facts = factsOf(group);
  const names = Math.max(...facts.map(([name]) => name.length)) + 4;
  const indent = ' '.repeat(names);
  const { demand, peak, serving } = group.series;
  const most = Math.max(...peak, ...serving, 1e-9);
  const room = width - names;
  return [
    '',
    paint.bold(group.path),
    ...paragraph(periodOf(group), width, '  ').map(paint.dim),
    `${'  demand'.padEnd(names)}${sparkline(demand, room, most)}`,
    `${'  in service'.padEnd(names)}${sparkline(serving, room, most)}`,
    ...facts.flatMap(([name, fact]) => paragraph(fact, width, indent, `  ${name}`.padEnd(names))),
  ];
}
