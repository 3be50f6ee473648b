import { z } from 'zod';
import { adviceReportSchema } from './advice/json.schema';
import { backupCoverageSchema } from './backups/json.schema';
import { checkSchema } from './check/json.schema';
import { typeCoverageSchema } from './type-coverage/json.schema';
import { forecastSchema } from './forecast/json.schema';
import { planSchema } from './plan/json.schema';
import { comparedSchema } from './comparison/json.schema';
import { pricedSchema } from './estimate/json.schema';
import { whatIfSchema } from './what-if/json.schema';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** What `groundplan price --format json` prints. */
export function estimateJsonSchema(): JsonSchema {
  return { title: 'Groundplan estimate', ...z.toJSONSchema(pricedSchema) };
}

/** What `groundplan plan --format json` prints. */
export function planJsonSchema(): JsonSchema {
  return { title: 'Groundplan plan', ...z.toJSONSchema(planSchema) };
}

/** What `groundplan check --format json` prints. */
export function checkJsonSchema(): JsonSchema {
  return { title: 'Groundplan check', ...z.toJSONSchema(checkSchema) };
}

/** What `groundplan diff --format json` prints. */
export function diffJsonSchema(): JsonSchema {
  return { title: 'Groundplan diff', ...z.toJSONSchema(comparedSchema) };
}

/** What `groundplan advise --format json` prints. */
export function adviceJsonSchema(): JsonSchema {
  return { title: 'Groundplan advice', ...z.toJSONSchema(adviceReportSchema) };
}

/** What `groundplan coverage --format json` prints. */
export function coverageJsonSchema(): JsonSchema {
  return { title: 'Groundplan coverage', ...z.toJSONSchema(typeCoverageSchema) };
}

/** What `groundplan backups --format json` prints. */
export function backupsJsonSchema(): JsonSchema {
  return { title: 'Groundplan backups', ...z.toJSONSchema(backupCoverageSchema) };
}

/** What `groundplan forecast --format json` prints. */
export function forecastJsonSchema(): JsonSchema {
  return { title: 'Groundplan forecast', ...z.toJSONSchema(forecastSchema) };
}

/** What `groundplan what-if --format json` prints. */
export function whatIfJsonSchema(): JsonSchema {
  return { title: 'Groundplan what-if', ...z.toJSONSchema(whatIfSchema) };
}
