import type { Comparison } from '../../lib/pricing/compare/model';

/** The most that costs may rise by. */
export type Threshold =
  { readonly kind: 'usd'; readonly most: number } | { readonly kind: 'percent'; readonly most: number };

/** `20` USD a month, or `5%`; `undefined` for anything else. */
export function readThreshold(text: string): Threshold | undefined {
  const [, number, percent] = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text.trim()) ?? [];
  if (number === undefined) return undefined;
  return { kind: percent === '%' ? 'percent' : 'usd', most: Number(number) };
}

/**
 * Whether the expected month rises by more than it may. What cost nothing before rises by more than any percentage.
 * @param cents - the change of the expected amount as it is printed
 */
export function risesAbove({ kind, most }: Threshold, cents: number, { percent = Infinity }: Comparison): boolean {
  if (cents <= 0) return false;
  return kind === 'usd' ? cents > Math.round(most * 100) : percent > most;
}

/** `$20.00 a month` or `5 %`, as `--fail-on-increase` allows. */
export function inWords({ kind, most }: Threshold): string {
  if (most === 0) return 'nothing, which is what --fail-on-increase allows';
  const amount = kind === 'usd' ? `$${most.toFixed(2)} a month` : `${most} %`;
  return `the ${amount} that --fail-on-increase allows`;
}
