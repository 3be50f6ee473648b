import { documentParts } from '../formats/json/document';
import type { Parts } from '../formats/printers';
import type { PlanReport } from './report';

/** Schema of {@link PlanDocument}; it changes only when a reader of the old one would break. */
export const PLAN_SCHEMA = 'groundplan.plan/1';

/** What `groundplan plan --format json` prints. */
export interface PlanDocument extends PlanReport {
  readonly schema: typeof PLAN_SCHEMA;
}

/** `groundplan plan` for a program. */
export function planJson(report: PlanReport): Parts {
  return documentParts(planDocument(report));
}

/** A plan report as a document that names its schema. */
export function planDocument(report: PlanReport): PlanDocument {
  return { schema: PLAN_SCHEMA, ...report };
}
