import type { Forecast, GroupForecast } from '../../pricing/forecast/model';
import { code, prose, row, tableHead } from '../formats/markdown/syntax';
import { factsOf, forecastVerdict, periodOf } from './words';

/** `groundplan forecast` for a pull request or a wiki. */
export function forecastMarkdown(forecast: Forecast): string {
  return [
    `## ${forecastVerdict(forecast)}`,
    ...forecast.groups.flatMap(groupLines),
    ...(forecast.notes.length > 0 ? ['', ...forecast.notes.map((note) => `- ${prose(note)}`)] : []),
    '',
  ].join('\n');
}

function groupLines(group: GroupForecast): readonly string[] {
  return [
    '',
    `### ${code(group.path)}`,
    '',
    prose(periodOf(group)),
    '',
    tableHead([
      ['what', 'left'],
      ['how much', 'left'],
    ]),
    ...factsOf(group).map(([name, fact]) => row([name, prose(fact)])),
  ];
}
