import type { Rate } from '../../../lib/pricing';
import { sources } from '../../../lib/pricing';
import { quantity, unitPrice } from '../../../lib/reports/formats/figures';

/** Cells as rows, each column as wide as its widest cell. */
export function rowsOf(cells: readonly (readonly string[])[]): string {
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd() + '\n')
    .join('');
}

/** `$0.048`, or `$0.023, from 51,200 $0.022`. */
export function priceText({ tiers, upTo }: Rate): string {
  const steps = tiers.map(({ from, usd }) => (from === 0 ? '' : `from ${quantity(from)} `) + unitPrice(usd));
  return [...steps, ...(upTo === undefined ? [] : [`from ${quantity(upTo)} unknown`])].join(', ');
}

/** What a rate's source is, for people. */
export function sourceText(id: string): string {
  const packaged = sources().find((source) => source.id === id);
  if (packaged !== undefined) return `${packaged.evidence} of ${packaged.published}: ${packaged.where}`;
  const [list, service = '', version] = id.split('/');
  const publisher = list === 'aws-price-list' ? 'AWS Price List' : 'Azure Retail Prices API';
  return `refreshed: ${publisher}, ${service}${version === undefined ? '' : `, version ${version}`}`;
}
