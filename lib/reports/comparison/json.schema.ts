import { z } from 'zod';
import { CHANGE_KINDS, DIFF_SCHEMA, type Comparison } from '../../pricing/compare';
import { changesSchema } from '../changes/json.schema';
import { catalogueSchema, coverageSchema, lineSchema, resourceSchema } from '../estimate/json.schema';
import { mirrors } from '../formats/json/mirrors';
import { rangeSchema } from '../formats/json/money.schema';
import { budgetsSchema, missingSchema, statusSchema } from '../verdict/json.schema';
import type { Compared } from './json';

const count = z.int().nonnegative();
export const percent = z.number().describe('Change of the expected amount in percent of what it was before');

/** Mirrors a range of changes. */
export const changeSchema = z
  .strictObject({ low: z.number(), expected: z.number(), high: z.number() })
  .meta({ id: 'change', description: 'After less before, bound by bound, in USD per month' });

/** Mirrors `Gaps`. */
export const gapsSchema = z.strictObject({ before: count, after: count }).meta({
  id: 'gaps',
  description: 'Prices that are missing on one side alone: they make the change a bound',
});

const causeSchema = z
  .strictObject({
    what: z.string().describe('What is another one, e.g. instance type'),
    before: z.string().optional(),
    after: z.string().optional(),
    words: z.string().describe('All of it as a person says it'),
  })
  .meta({ id: 'cause', description: 'Why a bill is another one' });

const lineChangeSchema = z
  .strictObject({
    name: z.string(),
    before: lineSchema.optional(),
    after: lineSchema.optional(),
    change: changeSchema,
    causes: z.array(causeSchema).readonly(),
  })
  .describe('One billed thing that changed; without before it is new, without after it is gone');

const stateSchema = resourceSchema.omit({ lines: true });

/** Mirrors `ResourceChange`. */
export const resourceChangeSchema = z.strictObject({
  kind: z.enum(CHANGE_KINDS),
  type: z.string(),
  stack: z.string().describe('Its stack by the name it has after, or had before where the stack is gone'),
  before: stateSchema.optional(),
  after: stateSchema.optional(),
  change: changeSchema,
  percent: percent.optional(),
  gaps: gapsSchema,
  causes: z.array(causeSchema).readonly(),
  lines: z.array(lineChangeSchema).readonly(),
});

const summarySchema = z.strictObject({
  monthly: rangeSchema,
  coverage: coverageSchema,
  catalogue: catalogueSchema,
});

/** Mirrors {@link Comparison}. */
export const diffSchema = mirrors<Comparison>()(
  z
    .strictObject({
      schema: z.literal(DIFF_SCHEMA),
      currency: z.literal('USD'),
      before: summarySchema,
      after: summarySchema,
      change: changeSchema,
      percent: percent.optional(),
      gaps: gapsSchema,
      counts: z.strictObject({ added: count, removed: count, changed: count, renamed: count, unchanged: count }),
      resources: z.array(resourceChangeSchema).readonly().describe('What changed, largest change first'),
    })
    .describe('What changes between two estimates'),
);

const increaseSchema = z
  .strictObject({
    allowed: z.strictObject({ unit: z.enum(['usd', 'percent']), most: z.number() }),
    status: statusSchema,
    missing: missingSchema,
  })
  .describe('Whether a month rises by more than it may');

const environmentCostSchema = summarySchema.omit({ catalogue: true });

const environmentsSchema = z
  .array(
    z.strictObject({
      name: z.string(),
      was: z.string().optional().describe('The name that it had before, where that is another one'),
      before: environmentCostSchema.optional(),
      after: environmentCostSchema.optional(),
    }),
  )
  .readonly()
  .describe('Environments of two client files by name; without before it is added, without after it is removed');

/** Mirrors {@link Compared}. */
export const comparedSchema = mirrors<Compared>()(
  diffSchema.extend({
    budgets: budgetsSchema,
    increase: increaseSchema.optional(),
    environments: environmentsSchema.optional(),
    deployment: changesSchema,
  }),
);
