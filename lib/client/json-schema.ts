import { z } from 'zod';
import { clientFileSchema, environmentSchema } from './schema';

/** A JSON Schema, draft 2020-12, or a part of one. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The client file as editors know it: an environment that extends another may leave out anything, and clear with `null`. */
export function clientJsonSchema(): JsonSchema {
  const file = z.toJSONSchema(clientFileSchema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      if (!(zodSchema instanceof z.ZodRecord) || zodSchema.valueType !== environmentSchema) return;
      jsonSchema.minProperties = 1;
      jsonSchema.additionalProperties = {
        if: { type: 'object', required: ['extends'] },
        then: { $ref: '#/$defs/extendingEnvironment' },
        else: { $ref: '#/$defs/environment' },
      };
    },
  });
  const environment = z.toJSONSchema(environmentSchema, { io: 'input' });
  delete environment.$schema;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Groundplan client file',
    description: 'Who a client is, and the environments that they have',
    ...file,
    $defs: { environment, extendingEnvironment: loosened(environment) },
  };
}

/** Nothing required, and `null` allowed under every key: what is laid over an inherited environment. */
function loosened(schema: JsonSchema): JsonSchema {
  const loose = { ...schema };
  delete loose.required;
  return {
    ...loose,
    ...(schema.properties && { properties: mapValues(schema.properties, clearable) }),
    ...(typeof schema.additionalProperties === 'object' && {
      additionalProperties: clearable(schema.additionalProperties),
    }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map((one) => loosened(one)) }),
  };
}

function clearable(schema: z.core.JSONSchema._JSONSchema): JsonSchema {
  if (typeof schema === 'boolean') return {};
  const { description, ...rest } = loosened(schema);
  return { ...(description !== undefined && { description }), anyOf: [rest, { type: 'null' }] };
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
