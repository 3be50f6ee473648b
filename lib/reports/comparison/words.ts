import type { Comparison, EstimateSummary, LineChange } from '../../pricing/compare';
import type { Range } from '../../range';
import { toCents } from '../../pricing/estimate/cents';
import { MINUS, signed } from '../formats/figures';
import { formula } from '../estimate/words';
import { amount } from '../verdict/words';

/** `+4%` or `−4%`, to the tenth of a percent below ten; nothing where there is nothing to say. */
export function percentage(percent: number | undefined): string {
  if (percent === undefined) return '';
  const rounded = Number(percent.toFixed(Math.abs(percent) < 10 ? 1 : 0));
  return rounded === 0 ? '' : `${rounded > 0 ? '+' : MINUS}${String(Math.abs(rounded))}%`;
}

/** What a verdict on a change rests on. */
export interface Compared extends Pick<Comparison, 'gaps' | 'percent' | 'resources'> {
  readonly before: Pick<EstimateSummary, 'monthly'>;
  readonly after: Pick<EstimateSummary, 'monthly'>;
}

/** The change in whole cents as it is printed: what is printed for after less what is printed for before. */
export function changeInCents({ before, after }: Pick<Compared, 'before' | 'after'>): Range {
  const cents = (bound: keyof Range): number => toCents(after.monthly[bound]) - toCents(before.monthly[bound]);
  return { low: cents('low'), expected: cents('expected'), high: cents('high') };
}

/** `+$12.30 a month (+4%)`, as a bound where prices are missing on one side. */
export function verdict(comparison: Compared): string {
  const change = `${signed(changeInCents(comparison).expected)} a month`;
  if (isUntold(comparison)) return `cannot tell: ${change}, with prices missing`;
  const percent = percentage(comparison.percent);
  return `${boundOf(comparison)}${change}${percent === '' ? '' : ` (${percent})`}`;
}

/** Whether it costs more or less is not known: a price that is missing after is never a saving. */
export function isUntold(comparison: Compared): boolean {
  return comparison.gaps.after > 0 && changeInCents(comparison).expected <= 0;
}

/** `$307.50 → at least $319.80` */
export function beforeAndAfter({ before, after }: Comparison): string {
  return [before, after].map(expectedOf).join(' → ');
}

/** `between +$1.00 and +$20.00` */
export function spreadOfChange(comparison: Comparison): string {
  const { low, high } = changeInCents(comparison);
  return low === high ? `${signed(low)} at low and high` : `between ${signed(low)} and ${signed(high)}`;
}

/** `1 added, 2 changed, 40 unchanged` */
export function countsSentence({ counts }: Comparison): string {
  const kinds = ['added', 'removed', 'changed', 'renamed', 'unchanged'] as const;
  const told = kinds.filter((kind) => counts[kind] > 0).map((kind) => `${counts[kind]} ${kind}`);
  return told.length === 0 ? 'no resources' : told.join(', ');
}

/** What the one line says where nothing changed. */
export function noChange({ after }: Comparison): string {
  return `no change: ${expectedOf(after)} a month`;
}

export function isUnchanged({ resources, gaps }: Comparison): boolean {
  return resources.length + gaps.before + gaps.after === 0;
}

/** What is missing and makes the figure a bound. `undefined` where nothing is. */
export function gapsSentence({ gaps }: Comparison): string | undefined {
  const told = (['after', 'before'] as const).filter((side) => gaps[side] > 0);
  if (told.length === 0) return undefined;
  const counts = told.map((side) => `${gaps[side]} ${gaps[side] === 1 ? 'price' : 'prices'} ${side}`);
  return `missing, and not in the difference: ${counts.join(', ')}`;
}

/** What a line says of itself: its formula where it is new or gone, else why it changed. */
export function lineWords({ name, before, after, causes }: LineChange): string {
  const only = before === undefined ? after : after === undefined ? before : undefined;
  if (only !== undefined) return `${name}: ${formula(only)}`;
  const words = causes.map((cause) => cause.words).join(', ');
  return words.includes(name) ? words : `${name}: ${words}`;
}

function expectedOf(summary: EstimateSummary): string {
  return amount(toCents(summary.monthly.expected), summary);
}

function boundOf({ gaps: { before, after } }: Compared): string {
  if (before > 0 && after > 0) return 'about ';
  if (after > 0) return 'at least ';
  return before > 0 ? 'at most ' : '';
}
