import { Unknown, type Maybe } from '../../unknown';
import type { Scope } from '../scope';
import { isList, kindOf } from '../../shape';
import { asText } from '../../text';

/** The arguments of a function that takes a list of them, not yet evaluated. */
export function argumentList(
  name: string,
  argument: unknown,
  counts: { readonly from: number; readonly to: number },
): Maybe<readonly unknown[]> {
  if (!isList(argument)) return new Unknown(`${name} is given ${kindOf(argument)}, where a list is expected`);
  const { from, to } = counts;
  if (argument.length >= from && argument.length <= to) return argument;
  const expected = from === to ? `${from}` : `${from} to ${to}`;
  return new Unknown(`${name} is given a list of ${argument.length}, where ${expected} items are expected`);
}

/** An argument's value as text. */
export function textArgument(what: string, node: unknown, scope: Scope): Maybe<string> {
  return asText(scope.evaluate(node), what);
}

/** An argument's value as a list. An unknown list is unknown as a whole. */
export function listArgument(what: string, node: unknown, scope: Scope): Maybe<readonly unknown[]> {
  const value = scope.evaluate(node);
  if (value instanceof Unknown || isList(value)) return value;
  return new Unknown(`${what} is ${kindOf(value)}, where a list is expected`);
}

/** An argument's value as a whole number that is not negative. */
export function countArgument(what: string, node: unknown, scope: Scope): Maybe<number> {
  const text = textArgument(what, node, scope);
  if (text instanceof Unknown) return text;
  return /^\d{1,9}$/.test(text) ? Number(text) : new Unknown(`${what} is "${text}", where a whole number is expected`);
}
