import type { Comparison } from '../../pricing/compare';
import type { ChangeReport } from '../changes/report';
import { documentParts } from '../formats/json/document';
import type { Parts } from '../formats/printers';
import { withBudgets, type Judged } from '../verdict/json';
import type { EnvironmentChange } from './environments';
import type { IncreaseVerdict } from './increase';
import type { ComparisonReport } from './report';

/** A comparison with what deploying it changes: what `groundplan diff` prints as JSON. */
export interface Compared extends Judged<Comparison> {
  /** Whether a month rises by more than it may. @default - it may rise */
  readonly increase?: IncreaseVerdict;
  /** Environments by name, of two client files. @default - it compares something else */
  readonly environments?: readonly EnvironmentChange[];
  readonly deployment: ChangeReport;
}

/** `groundplan diff` for a program. */
export function comparisonJson(report: ComparisonReport): Parts {
  const { comparison, budgets, increase, environments, deployment } = report;
  const compared: Compared = {
    ...withBudgets(comparison, budgets),
    ...(increase && { increase }),
    ...(environments.length > 0 && { environments }),
    deployment,
  };
  return documentParts(compared);
}
