import { changeChecks } from '../changes/checks';
import { validCheck, warningChecks, type PlaceOf } from '../check/checks';
import type { Check } from '../checks/check';
import { budgetCheck, type Missing } from '../verdict/checks';
import type { PlanReport } from './report';

/** What `groundplan plan` looked at. */
export function planChecks(report: PlanReport, file: string, placeOf: PlaceOf, missing: Missing): readonly Check[] {
  const { client, monthly, budget, environments, changes } = report;
  return [
    validCheck(file),
    ...warningChecks(environments, placeOf),
    ...(changes ? changeChecks(changes, file) : []),
    ...(budget ? [budgetCheck(budget, client.name, monthly, placeOf(['client', 'monthlyBudget']), missing)] : []),
    ...environments.flatMap(({ name, budget: own, estimate }) =>
      own ? [budgetCheck(own, name, estimate.monthly, placeOf(['environments', name, 'monthlyBudget']), missing)] : [],
    ),
  ];
}
