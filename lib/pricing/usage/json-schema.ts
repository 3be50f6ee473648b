import { z } from 'zod';
import { METERED_TYPES } from '../meters';
import { usageKeysOf } from './keys-of-type';
import { usageFileSchema } from './schema';

/** A JSON Schema, draft 2020-12, or a part of one. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The usage file as editors know it: they complete resource types and usage keys, and show the unit of each. */
export function usageJsonSchema(): JsonSchema {
  const file = z.toJSONSchema(usageFileSchema, { io: 'input' });
  const { types, assume } = file.properties ?? {};
  return {
    ...file,
    title: 'Groundplan usage file',
    description: 'What is known of usage that templates do not state',
    properties: {
      ...file.properties,
      types: closed(types, Object.fromEntries(byUse().map((type) => [type, orEmpty(amounts([type]))]))),
      assume: closed(assume, amounts(byUse()).properties),
    },
  };
}

/** Resource types that are billed by use. */
function byUse(): readonly string[] {
  return METERED_TYPES.filter((type) => Object.keys(usageKeysOf(type)).length > 0).toSorted();
}

/** Amounts by usage key of any of the types; units that differ between them are all named. */
function amounts(types: readonly string[]): JsonSchema & Required<Pick<JsonSchema, 'properties'>> {
  const units = new Map<string, Set<string>>();
  for (const [key, { unit }] of types.flatMap((type) => Object.entries(usageKeysOf(type))))
    units.set(key, (units.get(key) ?? new Set()).add(unit));
  const properties = Object.fromEntries(
    [...units]
      .toSorted(([one], [other]) => one.localeCompare(other, 'en'))
      .map(([key, meanings]) => [key, { $ref: '#/$defs/usageValue', description: [...meanings].join('; or ') }]),
  );
  return { type: 'object', properties, additionalProperties: false };
}

/** A section that may be empty, with nothing in it but the given properties. */
function closed(section: z.core.JSONSchema._JSONSchema | undefined, properties: JsonSchema['properties']): JsonSchema {
  const description = typeof section === 'object' ? section.description : undefined;
  return {
    ...(description !== undefined && { description }),
    ...orEmpty({ type: 'object', ...(properties && { properties }), additionalProperties: false }),
  };
}

function orEmpty(schema: JsonSchema): JsonSchema {
  return { anyOf: [schema, { type: 'null' }] };
}
