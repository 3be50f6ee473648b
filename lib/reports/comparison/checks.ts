import { changeChecks } from '../changes/checks';
import type { Check } from '../checks/check';
import { budgetChecks } from '../estimate/checks';
import { outcomeOf } from '../verdict/checks';
import { increaseSentence } from './increase-words';
import type { ComparisonReport } from './report';
import { verdict, type Compared } from './words';
import type { IncreaseVerdict } from './increase';
import type { Source } from '../checks/source';

/** What `groundplan diff` looked at. */
export function comparisonChecks(report: ComparisonReport): readonly Check[] {
  const { comparison, budgets, increase, deployment, source, allowMissing } = report;
  return [
    ...changeChecks(deployment, source),
    ...(increase ? [increaseCheck(increase, comparison, source, allowMissing)] : []),
    ...budgetChecks(budgets, comparison.after, source, allowMissing),
  ];
}

/** An increase, as it came out. */
export function increaseCheck(
  increase: IncreaseVerdict,
  comparison: Compared,
  { file }: Source,
  allowMissing: boolean,
): Check {
  const says = increaseSentence(increase, comparison) ?? verdict(comparison);
  return { rule: 'cost-increase', name: 'all', outcome: outcomeOf(increase, allowMissing), says, place: { file } };
}
