import { isFailed, type BudgetVerdict } from '../../pricing/budget/budget';
import type { Range } from '../../range';
import { prose } from '../formats/markdown/syntax';
import { ageSentences } from './age';
import type { Certainty } from './certainty';
import { certaintySentence } from './certainty';
import { budgetSentence, namesOf, pricesDate } from './words';

/** Whether budgets hold, as a list: one that fails is told apart from one that holds. */
export function budgetList(verdicts: readonly BudgetVerdict[], total: Range): string {
  return verdicts.map((verdict) => `- ${strong(isFailed(verdict), prose(budgetSentence(verdict, total)))}`).join('\n');
}

/** A sentence, in bold where it is why a gate fails. */
export function strong(isWhy: boolean, sentence: string): string {
  return isWhy ? `**${sentence}**` : sentence;
}

/** How sure we are, in one paragraph. */
export function certaintyParagraph(certainty: Certainty): string {
  const { missing, catalogue } = certainty;
  const notCounted = missing.length > 0 ? [`⚠ not counted: ${namesOf(missing)}`] : [];
  const sentences = [certaintySentence(certainty), ...notCounted, pricesDate(catalogue), ...ageSentences(catalogue)];
  return sentences.map(prose).join(' · ');
}
