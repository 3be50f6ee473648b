/** A number without an exponent: `0.00001667`. */
export function plainDecimal(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  if (Number(exponent) > 0) return BigInt(value).toString();
  const fraction = mantissa.split('.')[1] ?? '';
  return value.toFixed(Math.max(0, fraction.length - Number(exponent)));
}
