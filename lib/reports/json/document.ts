import type { Estimate } from '../../pricing/model';
import type { CheckDocument } from './check';
import type { PlanDocument } from './plan';

/** The text of a document. */
export function printDocument(document: Estimate | PlanDocument | CheckDocument): string {
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
