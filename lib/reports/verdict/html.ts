import type { Range } from '../../range';
import type { BudgetVerdict } from '../../pricing/budget/budget';
import { budgetSentence } from './words';
import { html, type Markup } from '../formats/html/markup';

/** What a page says first. */
export interface Verdict {
  /** What it is about, e.g. a client's name. */
  readonly of: string;
  /** E.g. `$1,741.62 a month`. */
  readonly amount: string;
  /** One sentence each, most telling first. */
  readonly sentences: readonly string[];
  /** Whether budgets hold, with the printed total that they are held against. */
  readonly budgets?: { readonly verdicts: readonly BudgetVerdict[]; readonly total: Range };
  /** What makes the amount a bound. @default - nothing does */
  readonly gaps?: string;
}

/** The verdict as the head of a page. */
export function verdictOf({ of, amount, sentences, budgets, gaps }: Verdict): Markup {
  const [first, ...rest] = sentences;
  return html`<p class="of">${of}</p>
    <h1>${amount}</h1>
    ${first && html`<p class="spread">${first}</p>`} ${budgets && budgetLines(budgets)}
    ${gaps && html`<p class="gaps">${gaps}</p>`} ${rest.map((sentence) => html`<p>${sentence}</p>`)}`;
}

/** A line for each budget, in the colour of its verdict. */
export function budgetLines({ verdicts, total }: NonNullable<Verdict['budgets']>): readonly Markup[] {
  return verdicts.map((verdict) => html`<p class="budget ${verdict.status}">${budgetSentence(verdict, total)}</p>`);
}
