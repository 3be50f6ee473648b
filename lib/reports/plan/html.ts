import type { AdviceReport } from '../../pricing/advise';
import type { Range } from '../../range';
import { regionInWords } from '../../region-places';
import { apportionRange, rangeToCents } from '../../pricing/estimate/cents';
import { headVerdicts, type DecisionRow, type EnvironmentReport, type PlanReport } from './report';
import { ageSentences } from '../verdict/age';
import { amountAMonth, coverageSentence, pricesDate, spread, together } from '../verdict/words';
import { costCentreSection } from '../cost-centres/html';
import { changesSection } from '../changes/html';
import { READING } from '../estimate/html/reading';
import { notesSection } from '../formats/html/notes';
import { WARNINGS_TITLE, warningSentences } from '../warnings/words';
import { html, type Markup } from '../formats/html/markup';
import { moneySection } from '../estimate/html/money';
import { page, type Section } from '../formats/html/page';
import { resourceTable } from '../estimate/html/resource-table';
import { savingsSection } from '../advice/html/savings';
import { shareOut } from '../estimate/html/shares';
import { budgetLines, verdictOf } from '../verdict/html';

/**
 * `groundplan plan` as a page in one file: the verdict on the client, each environment's decisions, drawings, savings, and a table
 * that explains every line.
 *
 * @param advice - how each environment could cost less, by its name
 */
export async function planHtml(report: PlanReport, advice: Readonly<Record<string, AdviceReport>>): Promise<string> {
  const { client, monthly, environments, changes } = report;
  const total = rangeToCents(monthly);
  const totals = apportionRange(
    total,
    environments.map(({ estimate }) => estimate.monthly),
  );
  const estimates = environments.map(({ estimate }) => estimate);
  const bounded = together(estimates);
  const amount = amountAMonth(total, bounded);
  const stamps = estimates.map(({ catalogue }) => catalogue);
  const verdict = verdictOf({
    of: client.name,
    amount,
    sentences: [spread(total), coverageSentence(bounded.coverage), pricesDate(stamps), ...ageSentences(stamps)],
    budgets: { verdicts: headVerdicts(report, totals), total },
  });
  const shares = environments.flatMap(({ name, estimate }, at) =>
    shareOut(estimate.resources, totals[at] ?? total).map((share) => ({ ...share, where: name })),
  );
  return page(`${client.name}: ${amount}`, verdict, [
    ...warningsSection(environments),
    ...changesSection(changes),
    {
      id: 'environments',
      title: 'Environments',
      content: html`<div class="environments">
        ${environments.map((environment, at) => environmentOf(environment, totals[at] ?? total))}
      </div>`,
    },
    ...costCentreSection(environments, totals),
    await moneySection(shares),
    ...savingsSection(environments.flatMap(({ name }) => (advice[name] ? [{ name, advice: advice[name] }] : []))),
    { id: 'resources', title: 'Every resource', content: resourceTable(bySize(shares), 'environment') },
    ...notesSection([...new Set(estimates.flatMap(({ notes }) => notes))]),
    READING,
  ]);
}

function warningsSection(environments: readonly EnvironmentReport[]): readonly Section[] {
  const sentences = warningSentences(environments);
  if (sentences.length === 0) return [];
  const content = html`<ul class="warnings">
    ${sentences.map((says) => html`<li>${says}</li>`)}
  </ul>`;
  return [{ id: 'warnings', title: WARNINGS_TITLE, content }];
}

function environmentOf(
  { name, kind, engine, region, budget, decisions, estimate }: EnvironmentReport,
  total: Range,
): Markup {
  const words = [name, ...(name === kind ? [] : [kind]), engine, regionInWords(region)].join(' · ');
  return html`<div class="environment">
    <h3>${words}: ${amountAMonth(total, estimate)}</h3>
    <p class="spread">${spread(total)}</p>
    ${budgetLines({ verdicts: [budget ?? []].flat(), total })}
    <p>${coverageSentence(estimate.coverage)}</p>
    ${decisions.length > 0 ? decisionTable(decisions) : undefined}
  </div>`;
}

function decisionTable(decisions: readonly DecisionRow[]): Markup {
  return html`<details>
    <summary>${decisions.length} ${decisions.length === 1 ? 'decision' : 'decisions'}</summary>
    <div class="wide">
      <table class="decisions">
        <thead>
          <tr>
            <th scope="col">pattern</th>
            <th scope="col">decision</th>
            <th scope="col">choice</th>
            <th scope="col">because</th>
          </tr>
        </thead>
        <tbody>
          ${decisions.map(
            ({ pattern, what, choice, because }) =>
              html`<tr>
                <td>${pattern}</td>
                <td>${what}</td>
                <td>${choice}</td>
                <td>${because}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}

function bySize<Share extends { readonly cents: Range }>(shares: readonly Share[]): readonly Share[] {
  return [...shares].sort((one, other) => other.cents.expected - one.cents.expected);
}
