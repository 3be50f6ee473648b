import { z } from 'zod';
import { rangeSchema } from './estimate.schema';

/** Mirrors `BudgetVerdict`. */
export const budgetSchema = z
  .strictObject({
    limit: z.number().describe('USD per month'),
    status: z
      .enum(['within', 'at-risk', 'exceeded'])
      .describe('exceeded: the expected amount is above the limit; at-risk: only the high one is'),
    part: z
      .strictObject({ name: z.string().describe('E.g. stack web, or tag Team=web'), monthly: rangeSchema })
      .optional()
      .describe('What it is held against; without it, all that is reported'),
  })
  .meta({ id: 'budget', description: 'Whether a monthly budget holds' });
