import { documentParts } from '../formats/json/document';
import type { Parts } from '../formats/printers';
import type { WhatIfReport } from './report';

/** Schema of {@link WhatIfDocument}; it changes only when a reader of the old one would break. */
export const WHAT_IF_SCHEMA = 'groundplan.what-if/1';

/** What `groundplan what-if --format json` prints. */
export interface WhatIfDocument extends WhatIfReport {
  readonly schema: typeof WHAT_IF_SCHEMA;
  readonly currency: 'USD';
}

/** `groundplan what-if` for a program. */
export function whatIfJson(report: WhatIfReport): Parts {
  const document: WhatIfDocument = { schema: WHAT_IF_SCHEMA, currency: 'USD', ...report };
  return documentParts(document);
}
