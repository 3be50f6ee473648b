import { isUnknown, lift, Unknown, type Maybe } from '../../unknown';
import { whole } from '../../reference';
import type { Intrinsic, Scope } from '../scope';
import { isObject, kindOf, own } from '../../shape';
import { asText } from '../../text';

import { argumentList } from './arguments';

/** Operands of `Fn::And` and `Fn::Or`. Source: CloudFormation template reference, "Condition functions". */
const OPERANDS = { from: 2, to: 10 };

/** `{ Fn::If: [conditionName, then, else] }` */
export const when: Intrinsic = (argument, scope) =>
  lift(argumentList('Fn::If', argument, { from: 3, to: 3 }), ([name, then, otherwise]) => {
    if (typeof name !== 'string') return new Unknown(`Fn::If is given ${kindOf(name)}, where a condition is expected`);
    return lift(scope.condition(name), (holds) => scope.evaluate(holds ? then : otherwise));
  });

/** `{ Fn::And: conditions }`: one that is known to be false decides, whatever the others are. */
export const and: Intrinsic = (argument, scope) =>
  lift(argumentList('Fn::And', argument, OPERANDS), (nodes) => decide(nodes, scope, false));

/** `{ Fn::Or: conditions }`: one that is known to be true decides, whatever the others are. */
export const or: Intrinsic = (argument, scope) =>
  lift(argumentList('Fn::Or', argument, OPERANDS), (nodes) => decide(nodes, scope, true));

/** `{ Fn::Not: [condition] }` */
export const not: Intrinsic = (argument, scope) =>
  lift(argumentList('Fn::Not', argument, { from: 1, to: 1 }), ([node]) => lift(truth(node, scope), (holds) => !holds));

/** `{ Fn::Equals: [a, b] }`: compares as CloudFormation does, by text, so that `1` equals `"1"`. */
export const equals: Intrinsic = (argument, scope) =>
  lift(argumentList('Fn::Equals', argument, { from: 2, to: 2 }), (operands) => {
    const values = operands.map((operand) => scope.evaluate(operand) ?? null);
    const known = whole(values);
    if (!isUnknown(known)) return canonical(values[0]) === canonical(values[1]);
    const { node, text } = unknownComparison(operands, values);
    return scope.assumedEqual(node, text) ?? known;
  });

/** A comparison that only the deployment decides: an unknown value with a text, or both with what makes them equal. */
export interface UnknownComparison {
  readonly node: unknown;
  readonly text: string;
}

/** What the two operands of a comparison compare, where one at least is unknown. */
export function unknownComparison(operands: readonly unknown[], values: readonly unknown[]): UnknownComparison {
  const [node, ...others] = operands.filter((_, at) => isUnknown(values[at]));
  const text = values
    .map((value) => asText(value, 'an operand of Fn::Equals'))
    .find((value) => typeof value === 'string');
  return others.length === 0 && text !== undefined ? { node, text } : { node: operands, text: 'true' };
}

/** The truth of a condition: `{ Condition: name }`, or a function that yields true or false. */
export function truth(node: unknown, scope: Scope): Maybe<boolean> {
  if (isObject(node) && typeof own(node, 'Condition') === 'string') return scope.condition(String(node.Condition));
  const value = scope.evaluate(node);
  if (isUnknown(value) || typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  return new Unknown(`a condition is ${kindOf(value)}, where true or false is expected`);
}

/** Known as soon as one operand has the deciding value, or all have the other. */
function decide(nodes: readonly unknown[], scope: Scope, deciding: boolean): Maybe<boolean> {
  const values = nodes.map((node) => truth(node, scope));
  if (values.includes(deciding)) return deciding;
  return values.find(isUnknown) ?? !deciding;
}

/** Equal values have equal canonical texts: scalars by their text, maps by sorted keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isObject(value)) return JSON.stringify(String(value));
  const entries = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${entries.join()}}`;
}
