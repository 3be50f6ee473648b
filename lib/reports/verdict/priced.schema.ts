import { z } from 'zod';
import type { Estimate } from '../../pricing/estimate/model';
import { budgetSchema, missingSchema, statusSchema } from './json.schema';
import { changesSchema } from '../changes/json.schema';
import { diffSchema } from '../comparison/json.schema';
import { estimateSchema } from '../estimate/json.schema';
import { mirrors } from '../formats/json/mirrors';
import type { Compared, Judged } from './json';

const budgets = z.array(budgetSchema).readonly().optional().describe('Whether the budgets hold, where there are any');

const increaseSchema = z
  .strictObject({
    allowed: z.strictObject({ unit: z.enum(['usd', 'percent']), most: z.number() }),
    status: statusSchema,
    missing: missingSchema,
  })
  .describe('Whether a month rises by more than it may');

/** Mirrors {@link Judged} estimates. */
export const pricedSchema = mirrors<Judged<Estimate>>()(estimateSchema.extend({ budgets }));

/** Mirrors {@link Compared}. */
export const comparedSchema = mirrors<Compared>()(
  diffSchema.extend({ budgets, increase: increaseSchema.optional(), deployment: changesSchema }),
);
