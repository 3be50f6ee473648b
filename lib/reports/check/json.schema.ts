import { z } from 'zod';
import { CHECK_SCHEMA, type CheckDocument } from './json';
import { changesSchema } from '../changes/json.schema';
import { mirrors } from '../formats/json/mirrors';
import { warningSchema } from '../warnings/json.schema';

const count = z.int().positive();

const problemSchema = z.strictObject({
  path: z.array(z.union([z.string(), z.number()])).readonly(),
  found: z.string().describe('What stands there'),
  expected: z.string().describe('What would have been right'),
  suggestion: z.string().optional().describe('The nearest right word'),
  position: z.strictObject({ file: z.string(), line: count, column: count }).optional(),
  message: z.string().describe('All of it in one line'),
});

/** Mirrors {@link CheckDocument}. */
export const checkSchema = mirrors<CheckDocument>()(
  z
    .strictObject({
      schema: z.literal(CHECK_SCHEMA),
      file: z.string().describe('The client file'),
      problems: z.array(problemSchema).readonly(),
      environments: z
        .array(z.strictObject({ name: z.string(), warnings: z.array(warningSchema).readonly() }))
        .readonly()
        .describe('Its environments, when it can be planned'),
      changes: changesSchema.optional(),
    })
    .describe('Everything that is wrong with a client file; no problems when it can be planned'),
);
