import { oneOf } from '../../../located/words';
import { isUnknown } from '../unknown';

import { refusalOf } from './accepted-values';
import { conditionsOf } from './conditions-used';
import { DEEPEST } from './evaluate';
import { unknownComparison, type UnknownComparison } from './intrinsics/conditions';
import { whole } from '../reference';
import { isList, isObject, own, ownText } from '../shape';
import type { Stack } from './stack';

/** Combinations of values that are gone through. */
const MAX_COMBINATIONS = 64;

/** Cases with those in which a further value varies alone. What is left over stays unknown. */
const MAX_CASES = 2 * MAX_COMBINATIONS;

/** Resources that are read and metered for all cases together: a few seconds. */
const MAX_RESOURCES = 10_000;

/** Allowed values that are gone through one by one. */
const MAX_ALLOWED = 8;

/** One of the cases that unknown values allow. */
export interface Case {
  /** E.g. `Size is big`. */
  readonly words: string;
  /** By variable; `undefined` for a value that is none of those that the template compares it with. */
  readonly values: ReadonlyMap<string, string | undefined>;
}

/** An unknown value that decides conditions. */
interface Variable {
  readonly name: string;
  readonly values: readonly (string | undefined)[];
  /** What it is when none of its values holds. */
  readonly otherwise: string;
}

/** An unknown value that a condition compares with a known one. */
interface Comparison extends UnknownComparison {
  readonly variable: string;
  readonly stack: Stack;
  /** The condition that rests on it. */
  readonly condition: string;
}

/** All of one variable. */
type Comparisons = readonly [Comparison, ...Comparison[]];

/**
 * The cases that unknown conditions of resources allow: one for each value that makes a difference. A parameter that has no value is
 * each of its allowed values in turn, or else each that a condition compares it with and one that is none of those. Conditions that
 * rest on the same value so never contradict each other.
 *
 * @returns none where every condition is known
 */
export function casesOf(stacks: readonly Stack[]): readonly Case[] {
  const byVariable = new Map<string, Comparisons>();
  for (const comparison of stacks.flatMap(comparisonsIn))
    byVariable.set(comparison.variable, [comparison, ...(byVariable.get(comparison.variable) ?? [])]);
  if (byVariable.size === 0) return [];
  const resources = stacks.reduce((sum, stack) => sum + Object.keys(stack.resources).length, 0);
  const maximum = MAX_RESOURCES / resources;
  let cases: readonly Case[] = [{ words: '', values: new Map() }];
  for (const [key, comparisons] of byVariable) cases = withVariable(cases, key, variableOf(comparisons), maximum);
  return cases.length > 1 ? cases : [];
}

/** Each case with each value of one more variable, as long as they are few; else one case more for each value but the first. */
function withVariable(cases: readonly Case[], key: string, variable: Variable, maximum: number): readonly Case[] {
  const count = variable.values.length;
  if (cases.length * count <= Math.min(MAX_COMBINATIONS, maximum))
    return cases.flatMap((each) => withEach(each, key, variable));
  if (cases.length + count - 1 > Math.min(MAX_CASES, maximum)) return cases;
  const [usual, ...others] = variable.values;
  const alone = cases.slice(0, 1).flatMap((each) => withEach(each, key, { ...variable, values: others }));
  return [...cases.flatMap((each) => withEach(each, key, { ...variable, values: [usual] })), ...alone];
}

function withEach({ words, values }: Case, key: string, { name, values: all, otherwise }: Variable): readonly Case[] {
  return all.map((value) => {
    const is = value === undefined ? otherwise : `${name} is ${value === '' ? 'empty' : value}`;
    return { words: words === '' ? is : `${words} and ${is}`, values: new Map([...values, [key, value]]) };
  });
}

function comparisonsIn(stack: Stack): readonly Comparison[] {
  const unknown = stack.conditionNames.filter((name) => isUnknown(stack.condition(name)));
  if (unknown.length === 0) return [];
  const used = new Set(Object.values(stack.resources).flatMap((resource) => [...conditionsOf(resource)]));
  return unknown.filter((name) => used.has(name)).flatMap((name) => comparisonsOf(name, stack));
}

/** The comparisons that a condition rests on, by itself or by other conditions. */
function comparisonsOf(condition: string, stack: Stack): readonly Comparison[] {
  const seen = new Set([condition]);
  const within = (node: unknown, depth: number): readonly Comparison[] => {
    if (depth > DEEPEST) return [];
    if (isList(node)) return node.flatMap((item) => within(item, depth + 1));
    if (!isObject(node)) return [];
    const other = ownText(node, 'Condition');
    if (other !== undefined && !seen.has(other)) {
      seen.add(other);
      return within(stack.conditionNode(other), depth + 1);
    }
    const operands = own(node, 'Fn::Equals');
    return isList(operands)
      ? comparison(operands, condition, stack)
      : Object.values(node).flatMap((value) => within(value, depth + 1));
  };
  return within(stack.conditionNode(condition), 0);
}

function comparison(operands: readonly unknown[], condition: string, stack: Stack): readonly Comparison[] {
  const values = operands.map((operand) => stack.evaluate(operand) ?? null);
  if (!isUnknown(whole(values))) return [];
  const compared = unknownComparison(operands, values);
  return [{ ...compared, variable: stack.variable(compared.node), stack, condition }];
}

function variableOf([first, ...others]: Comparisons): Variable {
  const texts = [...new Set([first, ...others].map(({ text }) => text))];
  const name = nameOf(first);
  const declaration = first.stack.declaration(name);
  const accepted =
    declaration === undefined ? texts : texts.filter((text) => refusalOf(declaration, text) === undefined);
  const allowed = own(declaration, 'AllowedValues');
  if (isList(allowed) && allowed.length <= MAX_ALLOWED)
    return { name, values: [...new Set(allowed.map(String))], otherwise: '' };
  return { name, values: [...accepted, undefined], otherwise: `${name} is not ${oneOf(accepted)}` };
}

/** A parameter by its own name; what else is compared, by the condition that does. */
function nameOf({ node, condition }: Comparison): string {
  const parameter = isObject(node) ? ownText(node, 'Ref') : undefined;
  return parameter ?? `the value in condition ${condition}`;
}
