import type { Row } from './csv';
import { kindOf } from './facts';
import type { SourceLine } from './sources';

/** The table that stands beside the build: single figures that public documents quote from the price list or the pricing page. */
export const QUOTATIONS = 'quotations.csv';

/** Documents that quote prices, each told in the row of its figure. */
export function quotationSources(quotations: readonly Row[]): readonly SourceLine[] {
  return quotations.map((row) => ({
    id: row.get('source'),
    published: row.get('as_of'),
    where: row.get('where'),
    licence: kindOf(row),
  }));
}
