import { documentParts } from '../formats/json/document';
import type { Parts } from '../formats/printers';
import { withBudgets } from '../verdict/json';
import type { EstimateReport } from './report';

/** `groundplan price` for a program. */
export function estimateJson({ estimate, budgets }: EstimateReport): Parts {
  return documentParts(withBudgets(estimate, budgets));
}
