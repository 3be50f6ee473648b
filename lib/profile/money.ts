/** `USD 1,500`, `USD 1,500.50` */
export function describeUsd(amount: number): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return `USD ${amount.toLocaleString('en-US', { minimumFractionDigits: digits })}`;
}
