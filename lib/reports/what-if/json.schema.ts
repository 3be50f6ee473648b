import { z } from 'zod';
import { changeSchema, gapsSchema, percent, resourceChangeSchema } from '../comparison/json.schema';
import { catalogueSchema, coverageSchema } from '../estimate/json.schema';
import { mirrors } from '../formats/json/mirrors';
import { rangeSchema } from '../formats/json/money.schema';
import { budgetSchema } from '../verdict/json.schema';
import { warningSchema } from '../warnings/json.schema';
import { WHAT_IF_SCHEMA, type WhatIfDocument } from './json';

const monthlySchema = z.strictObject({ monthly: rangeSchema });

const orderSchema = z
  .union([
    z.strictObject({ kind: z.literal('independent') }),
    z.strictObject({
      kind: z.literal('overlaps'),
      alone: changeSchema.describe('What it changes alone'),
      with: z.array(z.string()).readonly().describe('Patches that it overlaps with'),
    }),
    z.strictObject({
      kind: z.literal('needs-others'),
      because: z.string().describe('What is wrong with the file that it comes to alone'),
    }),
  ])
  .describe('Whether what it changes depends on where it stands among the others; it is priced in its place and alone');

const stateSchema = z.strictObject({
  monthly: rangeSchema,
  coverage: coverageSchema,
  catalogue: z.array(catalogueSchema).readonly(),
  budgets: z.array(budgetSchema).readonly().describe('That of the client first, then those of its environments'),
});

const stepSchema = z.strictObject({
  patch: z.string().describe('In a few words, e.g. with office-hours'),
  before: monthlySchema,
  after: monthlySchema,
  change: changeSchema,
  percent: percent.optional(),
  gaps: gapsSchema,
  resources: z.array(resourceChangeSchema).readonly().describe('What changes, largest change first'),
  order: orderSchema,
});

const decisionSchema = z.strictObject({
  environment: z.string(),
  pattern: z.string(),
  what: z.string(),
  before: z.string().optional().describe('The choice before; left out where nothing was decided'),
  after: z.string().optional().describe('The choice after; left out where nothing is decided'),
});

const scenarioSchema = z.strictObject({
  name: z.string().optional().describe('Left out where the patches are options of the command line'),
  says: z.string().optional(),
  before: stateSchema,
  steps: z
    .array(stepSchema)
    .readonly()
    .describe('Each on those before it: before and the changes of all are together after'),
  after: stateSchema,
  change: changeSchema,
  percent: percent.optional(),
  gaps: gapsSchema,
  warnings: z
    .array(
      z.strictObject({ name: z.string().describe('Of the environment'), warnings: z.array(warningSchema).readonly() }),
    )
    .readonly()
    .describe('What must be known before it is deployed, and need not be known of the file as it is'),
  decisions: z.array(decisionSchema).readonly().describe('What is decided otherwise than in the file as it is'),
});

/** Mirrors {@link WhatIfDocument}. */
export const whatIfSchema = mirrors<WhatIfDocument>()(
  z
    .strictObject({
      schema: z.literal(WHAT_IF_SCHEMA),
      currency: z.literal('USD'),
      client: z.strictObject({ name: z.string(), slug: z.string() }),
      scenarios: z.array(scenarioSchema).readonly(),
    })
    .describe('What patches of a client file change, each planned, synthesised and priced on those before it'),
);
