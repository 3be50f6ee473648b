import { z } from 'zod';
import type { Problem } from '../problem';
import { nearest } from './nearest';
import type { Path } from './node';
import type { Sources } from './sources';
import { RENAMED } from './renamed';
import { oneOf } from './words';

/** What a schema says of a file. `misnamed` are those of the problems that entries have with their names, whatever they hold. */
export type Validation<File> =
  | { readonly valid: true; readonly file: File }
  | { readonly valid: false; readonly problems: readonly Problem[]; readonly misnamed: readonly Problem[] };

/** What a file is held against. */
export interface FileSchema<File> {
  readonly schema: z.ZodType<File>;
  /** What is expected of a key that belongs to another shape than the rest of its map. @default 'no key of another shape beside it' */
  readonly instead?: string;
}

/** Holds a file against its schema: every problem, with its place. */
export function validate<File>(data: unknown, sources: Sources, expected: FileSchema<File>): Validation<File> {
  const result = expected.schema.safeParse(data, { error: expectation });
  if (result.success) return { valid: true, file: result.data };
  const misfits = result.error.issues.flatMap((issue) => misfitsOf(issue, [], expected));
  const isName = ({ wrong }: Misfit): boolean => wrong === 'name';
  const inside = misfits.filter(isName).flatMap(({ path }) => misfitsInside(path, data, expected));
  const all = [...misfits, ...inside].map((misfit) => ({ misfit, problem: located(misfit, sources) }));
  return {
    valid: false,
    problems: all.map(({ problem }) => problem),
    misnamed: all.filter(({ misfit }) => isName(misfit)).map(({ problem }) => problem),
  };
}

/** An issue of the schema, still without what stands in the file. */
interface Misfit {
  readonly path: Path;
  /** A key that a map of certain keys does not have, the name of an entry of a map of free keys, or a value. */
  readonly wrong: 'key' | 'name' | 'value';
  readonly expected: string;
  /** Words that would have been right. */
  readonly candidates: readonly string[];
  /** The one that is right. @default - the nearest of the candidates, if one is near */
  readonly meant?: string;
}

function located({ path, wrong, expected, candidates, meant }: Misfit, sources: Sources): Problem {
  const isValue = wrong === 'value';
  const word = isValue ? sources.text(path) : String(path.at(-1));
  const suggestion = meant ?? (word === undefined ? undefined : nearest(word, candidates));
  return {
    path,
    found: isValue ? sources.found(path) : `the key "${String(path.at(-1))}"`,
    expected,
    ...(suggestion === undefined ? {} : { suggestion }),
    position: isValue ? sources.position(path) : sources.keyPosition(path),
  };
}

function misfitsOf(issue: z.core.$ZodIssue, under: Path, file: FileSchema<unknown>): readonly Misfit[] {
  const path = [...under, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  const value = { path, wrong: 'value', expected: issue.message } as const;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const maps = mapsAt(path, file.schema);
      return issue.keys.map((key) => misfitOfKey([...path, key], key, maps, file));
    }
    case 'invalid_key':
      return [{ path, wrong: 'name', expected: issue.issues[0]?.message ?? issue.message, candidates: [] }];
    case 'invalid_union':
      return misfitsOfUnion(issue.errors, { ...value, candidates: issue.errors.flat().flatMap(wordsOf) }, file);
    default:
      return [{ ...value, candidates: wordsOf(issue) }];
  }
}

/** The schema looks at no value whose name is wrong. */
function misfitsInside(path: Path, data: unknown, file: FileSchema<unknown>): readonly Misfit[] {
  const value = path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], data);
  const [schema] = schemasAt(path, file.schema);
  const issues = schema?.safeParse(value, { error: expectation }).error?.issues ?? [];
  return issues.flatMap((issue) => misfitsOf(issue, path, file));
}

function misfitOfKey(
  path: Path,
  key: string,
  maps: readonly z.ZodObject[],
  { instead = 'no key of another shape beside it' }: FileSchema<unknown>,
): Misfit {
  const known = maps.flatMap((map) => Object.keys(map.shape));
  const [renamed] = maps.flatMap((map) => RENAMED.get(map)?.keys[key] ?? []);
  if (renamed !== undefined) return { path, wrong: 'key', expected: 'its new name', candidates: [], meant: renamed };
  const [misplaced] = maps.flatMap((map) => RENAMED.get(map)?.misplaced?.[key] ?? []);
  if (misplaced !== undefined) return { path, wrong: 'key', expected: misplaced, candidates: [] };
  if (!known.includes(key)) return { path, wrong: 'key', expected: oneOf(known), candidates: known };
  return { path, wrong: 'key', expected: instead, candidates: [] };
}

/** Of several shapes, speaks of the one that was meant: the one with the fewest misfits at its own level. */
function misfitsOfUnion(
  branches: readonly z.core.$ZodIssue[][],
  none: Misfit,
  file: FileSchema<unknown>,
): readonly Misfit[] {
  const fitting = branches.filter((issues) =>
    issues.every(({ code, path }) => path.length > 0 || code === 'unrecognized_keys'),
  );
  const ownLevel = (issues: readonly z.core.$ZodIssue[]): number => issues.filter(({ path }) => path.length < 2).length;
  const [meant] = fitting.toSorted((one, other) => ownLevel(one) - ownLevel(other));
  return meant === undefined ? [none] : meant.flatMap((issue) => misfitsOf(issue, none.path, file));
}

const candidatesSchema = z.object({ candidates: z.array(z.string()) });

function wordsOf(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.filter((value) => typeof value === 'string');
  const params = issue.code === 'custom' ? candidatesSchema.safeParse(issue.params) : undefined;
  return params?.data?.candidates ?? [];
}

/** Maps that may stand at a path. */
function mapsAt(path: Path, schema: z.ZodType): readonly z.ZodObject[] {
  return schemasAt(path, schema)
    .flatMap(alternatives)
    .flatMap((shape) => (shape instanceof z.ZodObject ? [shape] : []));
}

/** What may stand at a path. */
function schemasAt(path: Path, schema: z.ZodType): readonly z.ZodType[] {
  const schemas = path.reduce<readonly unknown[]>(
    (parents, step) => parents.flatMap((parent) => alternatives(parent).map((shape) => childOf(shape, step))),
    [schema],
  );
  return schemas.flatMap((each) => (each instanceof z.ZodType ? [each] : []));
}

function alternatives(schema: unknown): readonly unknown[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return alternatives(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(alternatives);
  return [schema];
}

function childOf(schema: unknown, step: string | number): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[step];
  if (schema instanceof z.ZodRecord) return schema.valueType;
  return schema instanceof z.ZodArray ? schema.element : undefined;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  record: 'a map',
};

/** What a schema without words of its own expected. */
function expectation(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String));
  if (issue.code !== 'invalid_type') return undefined;
  const keys = issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape) : [];
  return keys.length > 0 ? `a map of ${keys.join(', ')}` : KINDS[issue.expected];
}
