import { groupBy } from '../../group-by';
import type { AdviceReport } from '../../pricing/advise';
import { money } from '../formats/figures';
import { savedByEach } from './words';

/** One way to spend less, in whole cents a month. */
export interface Saving {
  readonly change: string;
  readonly cents: number;
}

/** What several reports advise, the largest saving first; what is advised in several is one saving. */
export function savingsOf(reports: readonly AdviceReport[]): readonly Saving[] {
  const all = reports.flatMap((report) => {
    const cents = savedByEach(report);
    return report.advice.map(({ change }, at) => ({ change, cents: cents[at] ?? 0 }));
  });
  return [...groupBy(all, ({ change }) => change)]
    .map(([change, same]) => ({ change, cents: same.reduce((sum, { cents }) => sum + cents, 0) }))
    .toSorted((one, other) => other.cents - one.cents);
}

/** `What could be saved: $94.00 a month` */
export function savingsTitle(savings: readonly Saving[]): string {
  return `What could be saved: ${money(savings.reduce((sum, { cents }) => sum + cents, 0))} a month`;
}
