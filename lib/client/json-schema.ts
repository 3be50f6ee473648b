import { z } from 'zod';
import { mapValues } from '../map-values';
import { clientFileForm, environmentForm } from './form';
import { schemaOf } from './schema';

/** A JSON Schema, draft 2020-12, or a part of one. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The client file as editors know it: an environment that extends another may leave out anything, and clear with `null`. */
export function clientJsonSchema(): JsonSchema {
  const file = z.toJSONSchema(schemaOf(clientFileForm), { io: 'input' });
  const environment = z.toJSONSchema(schemaOf(environmentForm), { io: 'input' });
  delete environment.$schema;
  const { environments } = file.properties ?? {};
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Groundplan client file',
    description: 'Who a client is, and the environments that they have',
    ...file,
    properties: {
      ...file.properties,
      environments: {
        ...(typeof environments === 'object' && environments),
        minProperties: 1,
        additionalProperties: {
          if: { type: 'object', required: ['extends'] },
          then: { $ref: '#/$defs/extendingEnvironment' },
          else: { $ref: '#/$defs/environment' },
        },
      },
    },
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
