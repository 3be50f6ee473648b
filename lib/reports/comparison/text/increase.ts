import { wrap, type Page } from '../../formats/text/page';
import { paintOf } from '../../verdict/text';
import type { IncreaseVerdict } from '../increase';
import { increaseVerdict } from '../increase-words';
import type { Compared } from '../words';

/** What a month rises by, and whether it may; nothing where nobody asked. */
export function increaseRows(
  increase: { readonly verdict: IncreaseVerdict; readonly comparison: Compared } | undefined,
  sheet: Page,
): readonly string[] {
  if (increase === undefined) return [];
  const { verdict, comparison } = increase;
  return wrap(increaseVerdict(verdict, comparison), sheet.width).map(paintOf(verdict, sheet));
}
