import { z } from 'zod';
import { ADVICE_SCHEMA, LEVELS, type AdviceReport } from '../../pricing/advise';
import { catalogueSchema } from '../estimate/json.schema';
import { rangeSchema } from '../formats/json/money.schema';
import { mirrors } from '../formats/json/mirrors';
import { identitySchema } from '../formats/json/resource.schema';

const adviceSchema = z.strictObject({
  rule: z.string().describe('Name of the rule, e.g. gp3-volumes'),
  change: z.string().describe('What to change'),
  effort: z.enum(LEVELS),
  risk: z.enum(LEVELS),
  caution: z.string().describe('What to look after'),
  saving: rangeSchema.describe('USD per month less, once all advice before it is followed: savings add up'),
  resources: z
    .array(
      identitySchema
        .pick({ id: true, path: true })
        .extend({ change: z.string().describe('What becomes of it, e.g. gp2 → gp3') }),
    )
    .readonly(),
});

/** Mirrors {@link AdviceReport}. */
export const adviceReportSchema = mirrors<AdviceReport>()(
  z
    .strictObject({
      schema: z.literal(ADVICE_SCHEMA),
      currency: z.literal('USD'),
      catalogue: catalogueSchema,
      before: rangeSchema.describe('The month as the templates are'),
      after: rangeSchema.describe('The month when all advice is followed'),
      advice: z.array(adviceSchema).readonly().describe('In the order in which it is to be followed'),
      notes: z.array(z.string()).readonly(),
    })
    .describe('How to spend less: before less after is the sum of the savings'),
);
