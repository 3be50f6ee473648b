import { z } from 'zod';
import { catalogueSchema, coverageSchema } from '../estimate/json.schema';
import { mirrors } from '../formats/json/mirrors';
import { rangeSchema } from '../formats/json/money.schema';
import type { Certainty } from '../verdict/certainty';
import { statusSchema } from '../verdict/json.schema';
import { BUDGET_SCHEMA, type BudgetDocument } from './json';
import type { ProposedBudget } from './report';

/** Mirrors {@link ProposedBudget}. */
const proposedSchema = mirrors<ProposedBudget>()(
  z
    .strictObject({
      present: z.number().optional().describe('USD per month that the client file has now'),
      monthly: z.number().describe('USD per month'),
      quarterly: z.number().describe('USD for three months'),
      yearly: z.number().describe('USD for twelve months'),
      status: statusSchema,
    })
    .meta({ id: 'proposed', description: 'A budget that is proposed; a lower bound where its status is cannot-tell' }),
);

/** Mirrors {@link Certainty}. */
const certaintySchema = mirrors<Certainty>()(
  z
    .strictObject({
      coverage: coverageSchema,
      catalogue: z.array(catalogueSchema).readonly(),
      assumed: z.number().describe('Line items whose quantity is assumed'),
      missing: z
        .array(z.strictObject({ what: z.string(), because: z.string() }))
        .readonly()
        .describe('What is billed and not counted'),
      notes: z.array(z.string()).readonly(),
    })
    .describe('What an amount rests on'),
);

/** Mirrors {@link BudgetDocument}. */
export const budgetReportSchema = mirrors<BudgetDocument>()(
  z
    .strictObject({
      schema: z.literal(BUDGET_SCHEMA),
      client: z.strictObject({ name: z.string(), slug: z.string() }),
      headroom: z.number().describe('Over what is expected, in percent'),
      monthly: rangeSchema,
      budget: proposedSchema,
      environments: z
        .array(
          z.strictObject({
            name: z.string(),
            region: z.string(),
            costCentre: z.string().optional().describe('Who pays for it'),
            monthly: rangeSchema,
            budget: proposedSchema,
            certainty: certaintySchema,
          }),
        )
        .readonly(),
      costCentres: z
        .array(
          z.strictObject({
            name: z.string().optional().describe('Left out of environments whose payer is not named'),
            environments: z.array(z.string()).readonly(),
            monthly: rangeSchema,
            budget: proposedSchema,
          }),
        )
        .readonly()
        .optional()
        .describe('Sums by who pays, where several do'),
    })
    .describe('Budgets that are proposed for a client and its environments'),
);
