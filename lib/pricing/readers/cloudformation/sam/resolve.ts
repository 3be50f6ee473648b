import { isUnknown, lift, Unknown } from '../../unknown';
import { callIn, DEEPEST } from '../evaluate';
import type { Scope } from '../scope';
import { isList, isObject, type JsonObject } from '../../shape';

/**
 * What a part of a SAM template says before anything is deployed: parameters, mappings and conditions are resolved, and what they
 * lead to stands as written. References to resources are made later, when all resources are known. `AWS::NoValue` is `undefined`.
 */
export function resolve(node: unknown, scope: Scope, depth = 0): unknown {
  if (!isObject(node) || isUnknown(node)) return node;
  const call = callIn(node);
  if (call === undefined) return node;
  const argument = node[call];
  if (isUnknown(argument)) return argument;
  if (depth > DEEPEST) return new Unknown(`it is nested deeper than ${DEEPEST} levels`);
  switch (call) {
    case 'Ref':
    case 'Fn::FindInMap':
      return scope.evaluate(node);
    case 'Fn::If':
      return resolveIf(argument, scope, depth);
    default:
      return new Unknown(`${call} is resolved at deployment`);
  }
}

/** The way to the parts of a map, or the `Unknown` that says why there is none. */
export function resolveMap(node: unknown, scope: Scope): JsonObject | Unknown | undefined {
  const resolved = resolve(node, scope);
  return isUnknown(resolved) || isObject(resolved) ? resolved : undefined;
}

function resolveIf(argument: unknown, scope: Scope, depth: number): unknown {
  const [name, then, otherwise] = isList(argument) ? argument : [];
  if (typeof name !== 'string') return new Unknown('Fn::If names no condition');
  return lift(scope.condition(name), (holds) => resolve(holds ? then : otherwise, scope, depth + 1));
}
