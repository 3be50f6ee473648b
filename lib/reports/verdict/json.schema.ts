import { z } from 'zod';
import { BUDGET_STATUSES } from '../../pricing/budget/budget';
import { rangeSchema } from '../formats/json/money.schema';

export const statusSchema = z
  .enum(BUDGET_STATUSES)
  .describe(
    'exceeded: the expected amount of what has a price is above the limit; cannot-tell: something is missing; ' +
      'at-risk: only the high amount is above; within: even the high one is not',
  );

/** Mirrors lists of `Missing`. */
export const missingSchema = z
  .array(z.strictObject({ what: z.string(), because: z.string() }))
  .readonly()
  .optional()
  .describe('What is billed and not counted');

/** Mirrors `BudgetVerdict`. */
export const budgetSchema = z
  .strictObject({
    limit: z.number().describe('USD per month'),
    status: statusSchema,
    left: z.number().describe('USD per month that are left as expected; below zero where it is exceeded'),
    missing: missingSchema,
    part: z
      .strictObject({ name: z.string().describe('E.g. stack web, or tag Team=web'), monthly: rangeSchema })
      .optional()
      .describe('What it is held against; without it, all that is reported'),
  })
  .meta({ id: 'budget', description: 'Whether a monthly budget holds' });

export const budgetsSchema = z
  .array(budgetSchema)
  .readonly()
  .optional()
  .describe('Whether the budgets hold, where there are any');
