import { isUnknown, Unknown } from '../unknown';

import { INTRINSICS } from './intrinsics';
import type { Scope } from './scope';
import { isList, isObject, type JsonObject } from '../shape';
import { resolved } from './text';

/** Deeper than any template that CloudFormation accepts, and shallow enough for the call stack. */
export const DEEPEST = 200;

/** How the key of a loop begins. The reader writes loops out before anything is evaluated. */
export const LOOP = 'Fn::ForEach::';

/** Why a loop is still there. */
export const NO_LOOPS = 'Fn::ForEach works only with the transform AWS::LanguageExtensions';

/**
 * The value of a part of a template: intrinsic functions are replaced by what they yield, `AWS::NoValue` takes its property away,
 * and what only the deployment knows is `Unknown`. Never throws, whatever the template holds.
 */
export function evaluate(node: unknown, scope: Scope): unknown {
  if (typeof node === 'string') return resolved(node, scope);
  if (isList(node)) return evaluateItems(node, scope);
  return isObject(node) && !isUnknown(node) ? evaluateObject(node, scope) : node;
}

/** The intrinsic function that an object calls. A transform rewrites the map it stands in, siblings included. */
export function callIn(node: JsonObject): string | undefined {
  return callAmong(Object.keys(node));
}

function callAmong(keys: readonly string[]): string | undefined {
  const [first] = keys;
  if (keys.length === 1 && first !== undefined && (first === 'Ref' || first.startsWith('Fn::'))) return first;
  return keys.find((key) => key === 'Fn::Transform' || key.startsWith(LOOP));
}

function evaluateObject(node: JsonObject, scope: Scope): unknown {
  const keys = Object.keys(node);
  const call = callAmong(keys);
  if (call === undefined) return evaluateEntries(node, keys, scope);
  const argument = node[call];
  if (isUnknown(argument)) return argument;
  const intrinsic = INTRINSICS.get(call);
  if (intrinsic !== undefined) return intrinsic(argument, scope);
  return new Unknown(call.startsWith(LOOP) ? NO_LOOPS : `the intrinsic function ${call} is not supported`);
}

/** What holds nothing to evaluate, as most of a template does, is not copied. */
function evaluateItems(items: readonly unknown[], scope: Scope): readonly unknown[] {
  const values = items.map((item) => scope.evaluate(item));
  return values.every((value, at) => value === items[at]) ? items : values.filter((value) => value !== undefined);
}

function evaluateEntries(node: JsonObject, keys: readonly string[], scope: Scope): JsonObject {
  const values = keys.map((key) => scope.evaluate(node[key]));
  if (values.every((value, at) => value === node[keys[at] ?? ''])) return node;
  const entries = keys.map((key, at): [string, unknown] => [key, values[at]]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
