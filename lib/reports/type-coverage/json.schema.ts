import { z } from 'zod';
import { COVERAGE_SCHEMA, TYPE_KINDS, type TypeCoverage } from '../../pricing/meters/type-coverage';
import { mirrors } from '../formats/json/mirrors';

const count = z.int().nonnegative();

/** Mirrors {@link TypeCoverage}. */
export const typeCoverageSchema = mirrors<TypeCoverage>()(
  z
    .strictObject({
      schema: z.literal(COVERAGE_SCHEMA),
      counts: z
        .strictObject({ metered: count, free: count, unmetered: count, unknown: count })
        .describe('Types by kind'),
      types: z
        .array(
          z.strictObject({
            type: z.string(),
            kind: z
              .enum(TYPE_KINDS)
              .describe('unmetered: billed, and no meter knows how; unknown: not in the CloudFormation specification'),
            resources: count.optional().describe('Resources of it in the given templates'),
          }),
        )
        .readonly(),
    })
    .describe('How resource types are billed: those of templates, or all that are known'),
);
