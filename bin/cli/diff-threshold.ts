import type { Increase } from '../../lib/reports/comparison/increase';

/** `20` USD a month, or `5%`; `undefined` for anything else. */
export function readThreshold(text: string): Increase | undefined {
  const [, number, percent] = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text.trim()) ?? [];
  if (number === undefined) return undefined;
  return { unit: percent === '%' ? 'percent' : 'usd', most: Number(number) };
}
