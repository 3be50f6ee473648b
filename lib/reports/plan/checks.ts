import { changeChecks } from '../changes/checks';
import { validCheck } from '../check/checks';
import type { Check } from '../checks/check';
import { increaseCheck } from '../comparison/checks';
import { budgetCheck } from '../verdict/checks';
import { warningChecks } from '../warnings/checks';
import type { AdvisedPlan } from './report';

/** What `groundplan plan` looked at. */
export function planChecks({ report, increase, source, allowMissing }: AdvisedPlan): readonly Check[] {
  const { client, monthly, budget, environments, changes } = report;
  const { placeOf } = source;
  return [
    validCheck(source),
    ...warningChecks(environments, source),
    ...(changes ? changeChecks(changes, source) : []),
    ...(increase ? [increaseCheck(increase.verdict, increase.comparison, source, allowMissing)] : []),
    ...(budget ? [budgetCheck(budget, client.name, monthly, placeOf(['client', 'monthlyBudget']), allowMissing)] : []),
    ...environments.flatMap(({ name, budget: own, estimate }) =>
      own
        ? [budgetCheck(own, name, estimate.monthly, placeOf(['environments', name, 'monthlyBudget']), allowMissing)]
        : [],
    ),
  ];
}
