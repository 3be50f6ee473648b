import type { AdviceReport } from '../../pricing/advise';
import type { TypeCoverage } from '../../pricing/type-coverage';
import type { Comparison } from '../../pricing/compare';
import type { Estimate } from '../../pricing/model';
import type { CheckDocument } from './check';
import type { PlanDocument } from './plan';

/** What a command prints as JSON. */
type Document = Estimate | Comparison | PlanDocument | CheckDocument | AdviceReport | TypeCoverage;

/** The text of a document. */
export function printDocument(document: Document): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
