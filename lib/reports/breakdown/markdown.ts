import type { Range } from '../../range';
import { money } from '../formats/figures';
import { paragraph, type Block } from '../formats/markdown/fit';
import { code, prose, row, tableHead } from '../formats/markdown/syntax';
import { largestParts, type Breakdown, type PrintedPart } from './breakdown';
import { BREAKDOWN_TITLE, MAX_PARTS, SERVICES_TITLE } from './words';

const HEAD = tableHead([
  [BREAKDOWN_TITLE, 'left'],
  ['low', 'right'],
  ['expected', 'right'],
  ['high', 'right'],
]);

/** The largest parts of a total, in whole cents: by pattern, then by service. */
export function breakdownBlocks({ patterns, services }: Breakdown, total: Range): readonly Block[] {
  const byPattern = largestParts(patterns, total, MAX_PARTS);
  if (byPattern.length === 0) return [];
  const rows = [
    ...byPattern.map((part) => partRow(code(part.name), part)),
    row([`**${SERVICES_TITLE}**`, '', '', '']),
    ...largestParts(services, total, MAX_PARTS).map((part) => partRow(prose(part.name), part)),
  ];
  return [paragraph([HEAD, ...rows].join('\n'))];
}

function partRow(name: string, { cents: { low, expected, high } }: PrintedPart): string {
  return row([name, ...[low, expected, high].map(money)]);
}
