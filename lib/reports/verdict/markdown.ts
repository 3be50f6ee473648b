import { isFailed, type BudgetVerdict } from '../../pricing/budget/budget';
import type { Range } from '../../range';
import { prose } from '../formats/markdown/syntax';
import { ageSentences } from './age';
import { certaintySentence, type Certainty } from './certainty';
import { budgetSentence, namesOf, pricesDate } from './words';

/** Whether budgets hold, as a list. */
export function budgetList(verdicts: readonly BudgetVerdict[], total: Range): string {
  return verdicts.map((verdict) => verdictItem(verdict, budgetSentence(verdict, total))).join('\n');
}

/** A verdict in a list: in bold where it is why a gate fails. */
export function verdictItem(verdict: Pick<BudgetVerdict, 'status'>, sentence: string): string {
  return isFailed(verdict) ? `- **${prose(sentence)}**` : `- ${prose(sentence)}`;
}

/** How sure we are, in one paragraph. */
export function certaintyParagraph(certainty: Certainty): string {
  const { missing, catalogue } = certainty;
  const notCounted = missing.length > 0 ? [`⚠ not counted: ${namesOf(missing)}`] : [];
  const sentences = [certaintySentence(certainty), ...notCounted, pricesDate(catalogue), ...ageSentences(catalogue)];
  return sentences.map(prose).join(' · ');
}
