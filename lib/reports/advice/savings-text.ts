import type { AdviceReport } from '../../pricing/advise';
import { money } from '../formats/figures';
import { paragraph, type Page } from '../formats/text/page';
import { savingsOf, savingsTitle } from './summary';

/** Savings that are named. */
const MAX_SAVINGS = 2;

/** The largest savings; nothing where there is nothing to save that we know of. */
export function savingsRows(reports: readonly AdviceReport[], { width, paint }: Page): readonly string[] {
  const savings = savingsOf(reports);
  if (savings.length === 0) return [];
  const shown = savings.slice(0, MAX_SAVINGS).map(({ change, cents }) => {
    const [what = change] = change.split(':', 1); // what follows are its terms
    return { what, amount: money(cents) };
  });
  const widest = Math.max(...shown.map(({ amount }) => amount.length));
  const indent = ' '.repeat(widest + 4);
  const rest = savings.length - shown.length;
  return [
    '',
    paint.bold(savingsTitle(savings)),
    ...shown.flatMap(({ what, amount }) => paragraph(what, width, indent, `  ${amount.padStart(widest)}  `)),
    ...(rest > 0 ? [paint.dim(`  … and ${rest} more, with --format html`)] : []),
  ];
}
