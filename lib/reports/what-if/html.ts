import { changesTable } from '../comparison/html';
import { signed, money } from '../formats/figures';
import { html, type Markup } from '../formats/html/markup';
import { page, type Section } from '../formats/html/page';
import { waterfall } from '../formats/html/waterfall';
import { ageSentences } from '../verdict/age';
import { pricesDate } from '../verdict/words';
import { warningSentences } from '../warnings/words';
import type { ScenarioReport, StepReport, WhatIfReport } from './report';
import {
  AFTER,
  BEFORE,
  beforeAndAfter,
  budgetSentences,
  changeVerdict,
  decisionSentence,
  isNothing,
  orderSentences,
  stepTitle,
  TITLES,
  titleOf,
  waterfallRows,
} from './words';

/** `groundplan what-if` as a page in one file: each scenario drawn step by step, with a table that explains every step. */
export function whatIfHtml({ client, scenarios }: WhatIfReport): string {
  const stamps = scenarios.flatMap(({ after }) => after.catalogue);
  const head = html`<p class="of">${client.name}</p>
    ${scenarios.map(headOf)}
    ${[pricesDate(stamps), ...ageSentences(stamps)].map((sentence) => html`<p>${sentence}</p>`)}`;
  return page(`${client.name}: what if`, head, scenarios.flatMap(sectionsOf));
}

function headOf(scenario: ScenarioReport): Markup {
  return html`<h1>${changeVerdict(scenario)}</h1>
    <p>${titleOf(scenario)}</p>
    <p class="spread">${beforeAndAfter(scenario)}</p>
    ${budgetSentences(scenario).map(({ says, verdict }) => html`<p class="budget ${verdict.status}">${says}</p>`)}`;
}

function sectionsOf(scenario: ScenarioReport): readonly Section[] {
  const { name = 'options', steps, warnings, decisions } = scenario;
  const title = scenario.name ?? 'Step by step';
  return [
    {
      id: name,
      title,
      lead: 'Each step is planned, synthesised and priced on those before it.',
      content: html`${waterfall(`${title}, step by step`, drawn(scenario))} ${figures(scenario)}
      ${list(TITLES.order, orderSentences(scenario))} ${list(TITLES.warnings, warningSentences(warnings), 'warnings')}
      ${list(TITLES.decisions, decisions.map(decisionSentence))} ${steps.map(stepOf)}`,
    },
  ];
}

function drawn(scenario: ScenarioReport): Parameters<typeof waterfall>[1] {
  const rows = waterfallRows(scenario);
  const steps = rows.slice(1, -1).map(({ name, cents }) => ({ name, change: cents.expected }));
  return { from: BEFORE, cents: rows[0]?.cents.expected ?? 0, steps, to: AFTER };
}

function figures(scenario: ScenarioReport): Markup {
  return html`<div class="wide">
    <table class="lines">
      <thead>
        <tr>
          ${['step', 'low', 'expected', 'high'].map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${waterfallRows(scenario).map(
          ({ name, kind, cents: { low, expected, high } }) =>
            html`<tr>
              <th scope="row">${name}</th>
              ${[low, expected, high].map(
                (cents) => html`<td class="money">${kind === 'sum' ? money(cents) : signed(cents)}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function list(title: string, sentences: readonly string[], style?: string): Markup | undefined {
  if (sentences.length === 0) return undefined;
  return html`<h3>${title}</h3>
    <ul class="${style}">
      ${sentences.map((says) => html`<li>${says}</li>`)}
    </ul>`;
}

function stepOf(step: StepReport): Markup {
  return html`<h3>${stepTitle(step)}</h3>
    ${isNothing(step) ? undefined : changesTable(step, `changes of ${step.patch}`)}`;
}
