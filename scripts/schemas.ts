import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientJsonSchema } from '../lib/client/json-schema';
import { checkJsonSchema, estimateJsonSchema, planJsonSchema } from '../lib/reports/json/json-schemas';

/** JSON Schemas that the package ships, by file name, each made from the schema that the code itself uses. */
export const SCHEMAS: Readonly<Record<string, () => object>> = {
  'check.schema.json': checkJsonSchema,
  'client.schema.json': clientJsonSchema,
  'estimate.schema.json': estimateJsonSchema,
  'plan.schema.json': planJsonSchema,
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
