import { z } from 'zod';
import type { Comparison } from '../../pricing/compare';
import type { Estimate } from '../../pricing/model';
import { budgetSchema } from './budget.schema';
import { diffSchema } from './diff.schema';
import { estimateSchema } from './estimate.schema';
import { mirrors } from './mirrors';
import type { Judged } from './priced';

const budgets = z.array(budgetSchema).readonly().optional().describe('Whether the budgets hold, where there are any');

/** Mirrors {@link Judged} estimates. */
export const pricedSchema = mirrors<Judged<Estimate>>()(estimateSchema.extend({ budgets }));

/** Mirrors {@link Judged} comparisons. */
export const comparedSchema = mirrors<Judged<Comparison>>()(diffSchema.extend({ budgets }));
