import { z } from 'zod';
import type { AnyField, Entry, Field, GroupField, NumberField, TextField } from '../form/form';
import { FORMATS, fits } from '../form/formats';
import { RENAMED } from '../located/renamed';

/** The schema of a form: it refuses what the form does, and says so in the form's words. */
export function schemaOf<T>(field: Field<T>): z.ZodType<T> {
  return build(field) as z.ZodType<T>;
}

function build(field: AnyField): z.ZodType {
  switch (field.kind) {
    case 'text':
      return text(field);
    case 'number':
      return number(field);
    case 'flag':
      return z.boolean();
    case 'choice':
      return z
        .enum(field.of, field.expected === undefined ? {} : { error: field.expected })
        .meta(
          field.enumDescriptions
            ? { enumDescriptions: field.of.map((word) => field.enumDescriptions?.[word] ?? word) }
            : {},
        );
    case 'constant':
      return z.literal(field.value, { error: field.expected });
    case 'list': {
      const error = field.expected === undefined ? {} : { error: field.expected };
      return z.array(build(field.of), error).min(field.minItems, error);
    }
    case 'record': {
      const { minItems, expected } = field;
      const map = z.record(text(field.keys), build(field.of));
      return minItems === 0 ? map : map.refine((value) => Object.keys(value).length >= minItems, { error: expected });
    }
    case 'group':
      return group(field);
    case 'either':
      return z.union(field.shapes.map(build), { error: field.expected });
    case 'anything':
      return z.unknown();
  }
}

/** Editors show the sentence in place of the regular expression. */
function text(field: TextField): z.ZodType<string, string> {
  const { pattern, format, expected } = field;
  const patternErrorMessage = `expected ${expected}`;
  const schema = z.string({ error: expected });
  if (format === undefined) {
    return pattern === undefined ? schema : schema.regex(new RegExp(pattern), expected).meta({ patternErrorMessage });
  }
  const { pattern: forEditors, candidates } = FORMATS[format];
  return schema
    .refine((value) => fits(value, field), {
      error: expected,
      ...(candidates && { params: { candidates: candidates() } }),
    })
    .meta({ pattern: forEditors, patternErrorMessage });
}

function number({ of, minimum, above, maximum, expected: error }: NumberField): z.ZodType {
  const unlimited = of === 'integer' ? z.int({ error }) : z.number({ error });
  const from = minimum === undefined ? unlimited : unlimited.min(minimum, { error });
  const over = above === undefined ? from : from.gt(above, { error });
  return maximum === undefined ? over : over.max(maximum, { error });
}

function group({ entries, renamed = {}, misplaced = {} }: GroupField): z.ZodType {
  const schema = z.strictObject(
    Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, entryOf(entry)])),
  );
  return schema.register(RENAMED, { keys: renamed, misplaced });
}

function entryOf({ field, optional, description }: Entry): z.ZodType {
  const schema = build(field);
  return (optional ? schema.optional() : schema).describe(description);
}
