import { z } from 'zod';
import { budgetSchema } from '../verdict/json.schema';
import { estimateSchema } from '../estimate/json.schema';
import { rangeSchema } from '../formats/json/money.schema';
import { changesSchema } from '../changes/json.schema';
import { mirrors } from '../formats/json/mirrors';
import { PLAN_SCHEMA, type PlanDocument } from './json';
import { warningSchema } from '../warnings/json.schema';

const decisionSchema = z.strictObject({
  pattern: z.string().describe('Pattern it belongs to, e.g. servers/ehr'),
  what: z.string(),
  choice: z.string(),
  because: z.string().describe('"client file", or what led to it'),
});

/** Mirrors {@link PlanDocument}. */
export const planSchema = mirrors<PlanDocument>()(
  z
    .strictObject({
      schema: z.literal(PLAN_SCHEMA),
      client: z.strictObject({ name: z.string(), slug: z.string() }),
      monthly: rangeSchema,
      budget: budgetSchema.optional(),
      environments: z
        .array(
          z.strictObject({
            name: z.string(),
            kind: z.string(),
            engine: z.string(),
            region: z.string(),
            costCentre: z.string().optional().describe('Who pays for it'),
            budget: budgetSchema.optional(),
            decisions: z.array(decisionSchema).readonly(),
            warnings: z.array(warningSchema).readonly(),
            estimate: estimateSchema,
          }),
        )
        .readonly(),
      changes: changesSchema.optional(),
      shard: z
        .strictObject({
          index: z.number().describe('From 1 on'),
          of: z.number(),
          environments: z.array(z.string()).readonly().describe('All environments of the client'),
          monthlyBudget: z.number().optional().describe("The client's budget in USD, judged by groundplan merge"),
          plans: z.string().describe('Fingerprint of what is decided for all environments'),
          prices: z.string().describe('Fingerprint of what they are priced with'),
        })
        .describe("Of a share of the client's environments, for groundplan merge")
        .optional(),
    })
    .describe('What was decided for a client, and what it costs each month'),
);
