import { isList, type JsonObject } from '../../../shape';
import { isUnknown } from '../../../unknown';
import type { Presented, Written } from '../../written';

/**
 * Presents what a table of names cannot.
 * @param named - the same by names alone
 */
export type Presenter = (own: Written, named: Presented) => Presented;

/** The same with some properties more; those that are `undefined` are left as they were. */
export function withProperties(named: Presented, properties: JsonObject): Presented {
  return { ...named, properties: { ...named.properties, ...given(properties) } };
}

/** Those that are there: neither `undefined` nor an empty list. */
export function given(properties: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined && !(isList(value) && value.length === 0)),
  );
}

/** Items of several lists in one; where a list is not known, neither is the whole. What is none is one item. */
export function concatenated(...values: readonly unknown[]): unknown {
  const there = values.filter((value) => value !== undefined && value !== null);
  const unknown = there.find((value) => isUnknown(value));
  return unknown ?? (there.length === 0 ? undefined : there.flat());
}

/** One input of each of several resources, where it is given. */
export function each(sides: readonly Written[], input: string): readonly unknown[] {
  return sides.flatMap(({ inputs }) => (inputs[input] === undefined ? [] : [inputs[input]]));
}

/** Resources of one of several tokens whose input refers to this one. */
export function sidesOf(own: Written, input: string, ...tokens: readonly string[]): readonly Written[] {
  return tokens.flatMap((token) => own.sides(token, input));
}

/** What a list of one holds; anything else is itself. */
export function single(value: unknown): unknown {
  return isList(value) ? value[0] : value;
}
