import { changeChecks } from '../changes/checks';
import type { Check } from '../checks/check';
import { budgetChecks } from '../estimate/checks';
import { outcomeOf } from '../verdict/checks';
import { increaseSentence } from './increase-words';
import type { ComparisonReport } from './report';
import { verdict } from './words';

/** What `groundplan diff` looked at. */
export function comparisonChecks(report: ComparisonReport): readonly Check[] {
  const { comparison, budgets, increase, deployment, source, allowMissing } = report;
  const ofIncrease: readonly Check[] = increase
    ? [
        {
          rule: 'cost-increase',
          name: 'all',
          outcome: outcomeOf(increase, allowMissing),
          says: increaseSentence(increase, comparison) ?? verdict(comparison),
          place: { file: source.file },
        },
      ]
    : [];
  return [
    ...changeChecks(deployment, source),
    ...ofIncrease,
    ...budgetChecks(budgets, comparison.after, source, allowMissing),
  ];
}
