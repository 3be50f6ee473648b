import { nearest } from '../../located/nearest';
import type { Path } from '../../located/node';
import type { Sources } from '../../located/sources';
import { oneOf } from '../../located/words';
import type { Problem } from '../../problem';
import { METERED_TYPES } from '../meters';
import { largestAmounts } from './keys-of-type';
import { isPattern } from './names';

/** More patterns than a person writes; each is tried on every resource. */
const MAX_PATTERNS = 1_000;

/** What is wrong with a usage file before any resource is known. What the schema refuses is passed over. */
export function checkKeys(data: unknown, sources: Sources): readonly Problem[] {
  return [
    ...checkPatterns(entriesOf(data, 'resources'), sources),
    ...entriesOf(data, 'types').flatMap(([type, values]) => checkType(type, values, sources)),
    ...checkAmounts(['assume'], section(data, 'assume'), METERED_TYPES, sources),
  ];
}

function checkPatterns(resources: readonly (readonly [string, unknown])[], sources: Sources): readonly Problem[] {
  const excess = resources.filter(([name]) => isPattern(name))[MAX_PATTERNS];
  if (excess === undefined) return [];
  const path = ['resources', excess[0]];
  const found = `more than ${MAX_PATTERNS} names with *`;
  return [{ path, found, expected: 'fewer', position: sources.keyPosition(path) }];
}

function checkType(type: string, values: unknown, sources: Sources): readonly Problem[] {
  const path = ['types', type];
  if (largestAmounts([type]).size > 0) return checkAmounts(path, values, [type], sources);
  const byUse = METERED_TYPES.filter((each) => largestAmounts([each]).size > 0);
  const found = `the type "${type}"`;
  const expected = 'a type with usage-based charges';
  return [{ path, found, expected, ...suggest(type, byUse), position: sources.keyPosition(path) }];
}

/** Usage keys that none of the types has, and amounts that make no sense for any of them. */
export function checkAmounts(
  path: Path,
  amounts: unknown,
  types: readonly string[],
  sources: Sources,
): readonly Problem[] {
  const largest = largestAmounts(types);
  return Object.entries(isMap(amounts) ? amounts : {}).flatMap(([key, value]) => {
    const maximum = largest.get(key);
    return maximum === undefined
      ? [wrongKey([...path, key], [...largest.keys()], sources)]
      : tooLarge([...path, key], value, maximum, sources);
  });
}

/** So many usage keys are listed where another one stands. */
const MAX_LISTED = 20;

function wrongKey(path: Path, known: readonly string[], sources: Sources): Problem {
  const key = String(path.at(-1));
  return {
    path,
    found: `the key "${key}"`,
    expected: listed(known),
    ...suggest(key, known),
    position: sources.keyPosition(path),
  };
}

function listed(known: readonly string[]): string {
  if (known.length === 0) return 'no key: nothing of that name has usage-based charges';
  return known.length > MAX_LISTED ? 'a usage key, as groundplan usage lists them' : oneOf(known);
}

function tooLarge(path: Path, value: unknown, maximum: number, sources: Sources): readonly Problem[] {
  if (isMap(value))
    return Object.entries(value).flatMap(([bound, each]) => tooLarge([...path, bound], each, maximum, sources));
  if (typeof value !== 'number' || value <= maximum) return [];
  return [
    { path, found: sources.found(path), expected: `a number from 0 to ${maximum}`, position: sources.position(path) },
  ];
}

function suggest(word: string, candidates: readonly string[]): { readonly suggestion?: string } {
  const suggestion = nearest(word, candidates);
  return suggestion === undefined ? {} : { suggestion };
}

function entriesOf(data: unknown, name: string): readonly (readonly [string, unknown])[] {
  const values = section(data, name);
  return isMap(values) ? Object.entries(values) : [];
}

function section(data: unknown, name: string): unknown {
  return isMap(data) ? data[name] : undefined;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
