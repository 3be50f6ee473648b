import type { Adjustment } from '../rules';

/**
 * What an adjustment makes of a capacity. Percentages are rounded as the vendor rounds them: above 1 down, between 0 and 1 to 1, and the
 * same below 0. Source: Amazon EC2 Auto Scaling user guide, "Step and simple scaling policies".
 */
export function adjusted(capacity: number, { kind, leastMagnitude }: Adjustment, amount: number): number {
  switch (kind) {
    case 'exact':
      return amount;
    case 'change':
      return capacity + amount;
    case 'percent':
      return capacity + wholeChange((capacity * amount) / 100, leastMagnitude);
  }
}

function wholeChange(change: number, leastMagnitude: number): number {
  if (change === 0) return 0;
  const size = Math.abs(change);
  const whole = size < 1 ? 1 : Math.floor(size + 1e-9);
  return Math.sign(change) * Math.max(whole, leastMagnitude);
}
