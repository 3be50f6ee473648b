import { z } from 'zod';
import { checkSchema } from './check.schema';
import { estimateSchema } from './estimate.schema';
import { planSchema } from './plan.schema';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** What `groundplan price --format json` prints. */
export function estimateJsonSchema(): JsonSchema {
  return { title: 'Groundplan estimate', ...z.toJSONSchema(estimateSchema) };
}

/** What `groundplan plan --format json` prints. */
export function planJsonSchema(): JsonSchema {
  return { title: 'Groundplan plan', ...z.toJSONSchema(planSchema) };
}

/** What `groundplan check --format json` prints. */
export function checkJsonSchema(): JsonSchema {
  return { title: 'Groundplan check', ...z.toJSONSchema(checkSchema) };
}
