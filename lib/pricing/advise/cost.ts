import { NO_ALLOWANCES, type Allowances } from '../estimate/allowances';
import type { Bill } from '../estimate/bill';
import type { Catalogue } from '../catalogue/catalogue';
import { Pricer } from '../estimate/pricer';
import { scale, type Range } from '../../range';
import { sumUsd } from '../estimate/usd';

/** What bills come to. */
export interface Cost {
  readonly monthly: Range;
  /** What has no price, each thing as text that tells it from others. */
  readonly missing: ReadonlySet<string>;
}

/** Prices bills as an estimate does: to the same millionth of a dollar. */
export function costOf(bills: readonly Bill[], catalogue: Catalogue, allowances: Allowances = NO_ALLOWANCES): Cost {
  const pricer = new Pricer(bills, catalogue, allowances);
  const priced = bills.flatMap((bill) => pricer.price(bill));
  return {
    monthly: sumUsd(priced.flatMap((each) => (each.kind === 'line' ? [each.line.monthly] : []))),
    missing: new Set(
      priced.flatMap((each) =>
        each.kind === 'missing' ? [`${each.missing.name} ${each.missing.rate ?? each.missing.because}`] : [],
      ),
    ),
  };
}

/** How much less the second is, bound by bound, exact to the millionth of a dollar. */
export function difference(before: Range, after: Range): Range {
  return sumUsd([before, scale(after, -1)]);
}
