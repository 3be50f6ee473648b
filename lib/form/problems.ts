import { oneOf } from '../located/words';
import type { Problem } from '../problem';
import type { AnyField, EitherField, GroupField, NumberField } from './form';
import { fits } from './formats';

type Path = Problem['path'];

/**
 * What is wrong with a value, by its form alone: the limits of one key. How keys fit together is for the plan to say. Keys that the
 * form does not know are let through, since a construct has props of its own beside those of its pattern.
 */
export function problemsOf(field: AnyField, value: unknown, path: Path = []): readonly Problem[] {
  switch (field.kind) {
    case 'text':
      if ((field.token && isKnownLater(value)) || (typeof value === 'string' && fits(value, field))) return [];
      return [misfit(path, value, field.expected)];
    case 'number':
      return isWithin(value, field) ? [] : [misfit(path, value, field.expected)];
    case 'flag':
      return typeof value === 'boolean' ? [] : [misfit(path, value, 'true or false')];
    case 'choice':
      if (typeof value === 'string' && field.of.includes(value)) return [];
      return [misfit(path, value, field.expected ?? oneOf(field.of))];
    case 'constant':
      return value === field.value ? [] : [misfit(path, value, field.expected)];
    case 'list':
      if (!Array.isArray(value) || value.length < field.minItems)
        return [misfit(path, value, field.expected ?? 'a list')];
      return value.flatMap((item: unknown, at) => problemsOf(field.of, item, [...path, at]));
    case 'record':
      if (!isMap(value)) return [misfit(path, value, field.expected ?? 'a map')];
      return Object.entries(value).flatMap(([key, item]) =>
        fits(key, field.keys)
          ? problemsOf(field.of, item, [...path, key])
          : [{ path: [...path, key], found: `the key "${key}"`, expected: field.keys.expected }],
      );
    case 'group':
      return isMap(value) ? groupProblems(field, value, path) : [misfit(path, value, `a map of ${keysOf(field)}`)];
    case 'either':
      return eitherProblems(field, value, path);
    case 'anything':
      return [];
  }
}

function groupProblems(
  { entries, misplaced = {} }: GroupField,
  value: Readonly<Record<string, unknown>>,
  path: Path,
): readonly Problem[] {
  return [
    ...Object.entries(entries).flatMap(([key, { field, optional }]) =>
      value[key] === undefined && optional ? [] : problemsOf(field, value[key], [...path, key]),
    ),
    ...Object.entries(misplaced)
      .filter(([key]) => value[key] !== undefined)
      .map(([key, expected]) => ({ path: [...path, key], found: `the key "${key}"`, expected })),
  ];
}

/** Of several shapes, speaks of the one that was meant: the one that knows most of its keys, with the fewest mistakes, and of the right kind. */
function eitherProblems({ shapes, expected }: EitherField, value: unknown, path: Path): readonly Problem[] {
  const found = shapes.map((shape) => ({
    problems: problemsOf(shape, value, path),
    unknown: unknownKeys(shape, value),
  }));
  if (found.some(({ problems }) => problems.length === 0)) return [];
  const inside = found.filter(({ problems }) => problems.every((problem) => problem.path.length > path.length));
  const [meant] = inside.toSorted(
    (one, other) => one.unknown - other.unknown || one.problems.length - other.problems.length,
  );
  return meant?.problems ?? [misfit(path, value, expected)];
}

function unknownKeys(shape: AnyField, value: unknown): number {
  if (shape.kind !== 'group' || !isMap(value)) return 0;
  return Object.keys(value).filter((key) => !Object.hasOwn(shape.entries, key)).length;
}

function isWithin(
  value: unknown,
  { of, minimum = -Infinity, above = -Infinity, maximum = Infinity }: NumberField,
): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  return (of === 'amount' || Number.isInteger(value)) && value >= minimum && value > above && value <= maximum;
}

function misfit(path: Path, value: unknown, expected: string): Problem {
  return { path, found: describe(value), expected };
}

/** A value as the person who wrote it would recognise it. */
function describe(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && isKnownLater(value)) return 'a value that is known only at deployment';
  if (typeof value === 'object') return Object.keys(value).length === 0 ? 'an empty map' : 'a map';
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a ${typeof value}`;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keysOf({ entries }: GroupField): string {
  return Object.keys(entries).join(', ');
}

/** Whether a value is known only at deployment: a token of the CDK, or what Pulumi takes for an input. */
function isKnownLater(value: unknown): boolean {
  if (typeof value === 'string') return isToken(value);
  return value instanceof Promise || (isMap(value) && value.__pulumiOutput === true);
}

/** Whether a text holds a value that is known only at deployment, as the CDK writes it: `${Token[TOKEN.12]}`. */
export function isToken(text: string): boolean {
  return text.includes('${Token[');
}
