/** A true minus: in columns it is as wide as a plus, and no line breaks after it. */
export const MINUS = '−';

/** Whole cents as money, e.g. `$1,240.12` or `−$5.00`. */
export function money(cents: number): string {
  const sign = cents < 0 ? MINUS : '';
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${sign}$${grouped(digits.slice(0, -2))}.${digits.slice(-2)}`;
}

/** Whole dollars, e.g. `$1,240`. */
export function dollars(usd: number): string {
  return money(usd * 100).slice(0, -'.00'.length);
}

/** A change in whole cents, with its sign: `+$12.30`, `−$5.00` or `±$0.00`. */
export function signed(cents: number): string {
  return cents === 0 ? `±${money(0)}` : cents > 0 ? `+${money(cents)}` : money(cents);
}

/** A quantity to seven significant digits and at most three decimals from 1 up, e.g. `2,117.333`. */
export function quantity(value: number): string {
  return plain(Math.abs(value) < 1 ? value : Number(value.toFixed(3)), 7);
}

/** A price per unit to six significant digits and at least two decimals, e.g. `$0.10`, `$0.199` or `$0.0000002`. */
export function unitPrice(usd: number): string {
  const [whole = '0', decimals = ''] = plain(usd, 6).split('.');
  return `$${whole}.${decimals.padEnd(2, '0')}`;
}

/** Decimal notation whatever the magnitude, without trailing zeros. */
function plain(value: number, digits: number): string {
  const rounded = Number(value.toPrecision(digits));
  const [whole = '0', decimals] = rounded
    .toFixed(12)
    .replace(/\.?0+$/, '')
    .split('.');
  return decimals === undefined ? grouped(whole) : `${grouped(whole)}.${decimals}`;
}

function grouped(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, ',');
}
