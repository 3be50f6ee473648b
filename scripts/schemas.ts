import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientJsonSchema } from '../lib/client/json-schema';
import { usageJsonSchema } from '../lib/pricing/usage/json-schema';
import { catalogueJsonSchema } from '../lib/pricing/catalogue/negotiated/schema';
import {
  adviceJsonSchema,
  backupsJsonSchema,
  coverageJsonSchema,
  checkJsonSchema,
  diffJsonSchema,
  estimateJsonSchema,
  forecastJsonSchema,
  planJsonSchema,
  whatIfJsonSchema,
} from '../lib/reports/json-schemas';

/** JSON Schemas that the package ships, by file name, each made from the schema that the code itself uses. */
export const SCHEMAS: Readonly<Record<string, () => object>> = {
  'catalogue.schema.json': catalogueJsonSchema,
  'advice.schema.json': adviceJsonSchema,
  'backups.schema.json': backupsJsonSchema,
  'check.schema.json': checkJsonSchema,
  'client.schema.json': clientJsonSchema,
  'coverage.schema.json': coverageJsonSchema,
  'diff.schema.json': diffJsonSchema,
  'estimate.schema.json': estimateJsonSchema,
  'forecast.schema.json': forecastJsonSchema,
  'plan.schema.json': planJsonSchema,
  'usage.schema.json': usageJsonSchema,
  'what-if.schema.json': whatIfJsonSchema,
};

export const SCHEMA_FOLDER = join(__dirname, '..', 'schema');

/** A schema as its file holds it. */
export function render(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (require.main === module) {
  mkdirSync(SCHEMA_FOLDER, { recursive: true });
  for (const [name, schema] of Object.entries(SCHEMAS)) writeFileSync(join(SCHEMA_FOLDER, name), render(schema()));
}
