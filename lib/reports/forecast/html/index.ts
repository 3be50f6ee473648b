import type { Forecast, GroupForecast } from '../../../pricing/forecast/model';
import { html } from '../../formats/html/markup';
import { notesSection } from '../../formats/html/notes';
import { page, type Section } from '../../formats/html/page';
import { verdictOf } from '../../verdict/html';
import { amountIs, factsOf, forecastVerdict, periodOf } from '../words';
import { chart } from './chart';

/** `groundplan forecast` as a page in one file, with a chart of each group. */
export function forecastHtml(forecast: Forecast): string {
  const amount = forecastVerdict(forecast);
  const verdict = verdictOf({ of: 'How it scales', amount, sentences: [amountIs(forecast)] });
  return page(amount, verdict, [...forecast.groups.map(groupSection), ...notesSection(forecast.notes)]);
}

function groupSection(group: GroupForecast, at: number): Section {
  return {
    id: `group-${at + 1}`,
    title: group.path,
    lead: periodOf(group),
    content: html`${chart(group)}
      <table>
        <tbody>
          ${factsOf(group).map(
            ([name, fact]) =>
              html`<tr>
                <th scope="row">${name}</th>
                <td>${fact}</td>
              </tr>`,
          )}
        </tbody>
      </table>`,
  };
}
