import type { Row } from './csv';

/** Services of which the table of holes has rates that a meter asks for. */
const SERVICES: ReadonlySet<string> = new Set(['RDS', 'S3']);

/**
 * Rows that fill holes of the other tables: figures of the vendor's own price list, in regions that those tables have.
 * @param regions that the other tables have
 */
export function holeRows(rows: readonly Row[], regions: readonly string[]): readonly Row[] {
  return rows.filter(
    (row) =>
      row.get('confidence') === 'vendor' && SERVICES.has(row.get('service')) && regions.includes(row.get('region')),
  );
}
