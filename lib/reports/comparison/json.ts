import type { Comparison } from '../../pricing/compare';
import type { ChangeReport } from '../changes/report';
import { documentParts } from '../formats/json/document';
import type { Parts } from '../formats/printers';
import { withBudgets, type Judged } from '../verdict/json';
import type { IncreaseVerdict } from './increase';
import type { ComparisonReport } from './report';

/** A comparison with what deploying it changes: what `groundplan diff` prints as JSON. */
export interface Compared extends Judged<Comparison> {
  /** Whether a month rises by more than it may. @default - it may rise */
  readonly increase?: IncreaseVerdict;
  readonly deployment: ChangeReport;
}

/** `groundplan diff` for a program. */
export function comparisonJson({ comparison, budgets, increase, deployment }: ComparisonReport): Parts {
  const compared: Compared = { ...withBudgets(comparison, budgets), ...(increase && { increase }), deployment };
  return documentParts(compared);
}
