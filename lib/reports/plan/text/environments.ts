import { isFailed } from '../../../pricing/budget/budget';
import { ZERO, type Range } from '../../../range';
import { amount, standing } from '../../verdict/words';
import { paintOf } from '../../verdict/text';
import { moreRows } from '../../formats/text/hints';
import { paragraph, type Page } from '../../formats/text/page';
import type { EnvironmentSummary } from '../summary';

/** Environments that have a row each; of more, those that fail and the first others. */
const MAX_ENVIRONMENTS = 12;

const GAP = '  ';

/**
 * One row for each environment: where it is, what it costs, and whether its budget holds.
 *
 * @param shares - what is printed of each, in whole cents
 */
export function environmentRows(
  environments: readonly EnvironmentSummary[],
  shares: readonly Range[],
  sheet: Page,
): readonly string[] {
  const all = environments.map((environment, at) => ({ environment, cents: shares[at] ?? ZERO }));
  const failed = all.filter(({ environment: { budget } }) => budget && isFailed(budget));
  const others = all.filter((each) => !failed.includes(each)).slice(0, Math.max(0, MAX_ENVIRONMENTS - failed.length));
  const shown = all.filter((each) => failed.includes(each) || others.includes(each));
  const cells = shown.map(({ environment, cents }) => [
    environment.name,
    environment.region,
    amount(cents.expected, environment.certainty),
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return [
    ...shown.flatMap(({ environment: { budget }, cents }, at) => {
      const [name = '', region = '', monthly = ''] = cells[at] ?? [];
      const lead = `  ${name.padEnd(widths[0] ?? 0)}${GAP}${region.padEnd(widths[1] ?? 0)}${GAP}${monthly.padStart(widths[2] ?? 0)}`;
      if (budget === undefined) return [lead];
      const says = standing(budget, cents);
      const emphasise = paintOf(budget, sheet);
      return lead.length + GAP.length + says.length <= sheet.width
        ? [lead + GAP + emphasise(says)]
        : [lead, ...paragraph(says, sheet.width, '    ').map(emphasise)];
    }),
    ...moreRows(all.length - shown.length, sheet),
  ];
}
