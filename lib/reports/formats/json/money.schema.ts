import { z } from 'zod';

export const usd = z.number().describe('USD per month');

/** Mirrors `Range`. */
export const rangeSchema = z.strictObject({ low: usd, expected: usd, high: usd }).meta({
  id: 'range',
  description: 'Low: everything at its minimum; expected: what we believe; high: everything at its maximum',
});
