import { z } from 'zod';
import { ESTIMATE_SCHEMA, STATUSES, type Estimate } from '../../pricing/estimate/model';
import { mirrors } from '../formats/json/mirrors';
import { rangeSchema, usd } from '../formats/json/money.schema';
import { identitySchema } from '../formats/json/resource.schema';
import type { Judged } from '../verdict/json';
import { budgetsSchema } from '../verdict/json.schema';

const date = z.iso.date();
const count = z.int().nonnegative();

export const lineSchema = z
  .strictObject({
    name: z.string(),
    unit: z.string().describe('Unit of quantity and price, e.g. hour'),
    quantity: z.number().describe('Expected units per month'),
    price: z.number().describe('USD per unit; where tiers apply, the average over the tiers used'),
    monthly: rangeSchema,
    basis: z.enum(['template', 'usage', 'forecast', 'default']).describe('Where the quantity came from'),
    rate: z.string().describe('Key of the rate in the catalogue'),
    asOf: date.describe('Date of the price'),
    region: z.string().optional().describe('Where it is billed, where that is not the region of its resource'),
    note: z.string().optional().describe('Why the quantity is what it is'),
  })
  .describe('One billed thing, priced: quantity times price is the expected amount');

const missingSchema = z
  .strictObject({ name: z.string(), rate: z.string().optional(), because: z.string() })
  .describe('A billed thing that could not be priced; it is not in the total');

export const resourceSchema = identitySchema.extend({
  status: z.enum(STATUSES),
  monthly: rangeSchema,
  lines: z.array(lineSchema).readonly(),
  missing: z.array(missingSchema).readonly().optional().describe('What has no price'),
  leftOut: z.array(z.string()).readonly().optional().describe('Names of billed use that is left out on request'),
});

const ageSchema = z
  .strictObject({
    years: z
      .array(z.strictObject({ year: z.int(), expected: usd }))
      .readonly()
      .describe('What is expected at prices of each year, the newest year first'),
    oldest: z
      .strictObject({ resource: z.string(), line: z.string(), asOf: date })
      .describe('The line with the oldest price'),
    outdated: usd.describe('What is expected at prices that are older than eighteen months, USD per month'),
  })
  .describe('How old the prices are that the total rests on');

export const catalogueSchema = z.strictObject({
  newest: date.optional().describe('Date of the newest price in the regions that were used'),
  oldest: date.optional().describe('Date of the oldest price that was used'),
  regions: z.array(z.string()).readonly(),
  age: ageSchema.optional(),
});

export const coverageSchema = z
  .strictObject({ resources: count, priced: count, free: count, usage: count, unpriced: count, unknown: count })
  .describe('Resources by status');

/** Mirrors {@link Estimate}. */
export const estimateSchema = mirrors<Estimate>()(
  z
    .strictObject({
      schema: z.literal(ESTIMATE_SCHEMA),
      currency: z.literal('USD'),
      catalogue: catalogueSchema,
      monthly: rangeSchema,
      coverage: coverageSchema,
      resources: z.array(resourceSchema).readonly(),
      notes: z.array(z.string()).readonly().describe('Assumptions, unknown values, missing prices'),
    })
    .describe('What the given templates cost each month'),
);

/** Mirrors {@link Judged} estimates. */
export const pricedSchema = mirrors<Judged<Estimate>>()(estimateSchema.extend({ budgets: budgetsSchema }));
