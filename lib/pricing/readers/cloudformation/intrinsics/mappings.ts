import { isUnknown, lift, lift2, Unknown } from '../../unknown';
import type { Intrinsic, Scope } from '../scope';
import { isList, isObject } from '../../shape';
import { asText } from '../../text';
import { resolved } from '../text';

import { argumentList, textArgument } from './arguments';

/** `{ Fn::FindInMap: [map, topLevelKey, secondLevelKey, { DefaultValue }?] }` */
export const findInMap: Intrinsic = (argument, scope) =>
  lift(argumentList('Fn::FindInMap', argument, { from: 3, to: 4 }), ([map, top, second, options]) => {
    const keys = lift2(
      textArgument('the map of Fn::FindInMap', map, scope),
      textArgument('the first key of Fn::FindInMap', top, scope),
      (knownMap, knownTop) =>
        lift(
          textArgument('the second key of Fn::FindInMap', second, scope),
          (knownSecond) => [knownMap, knownTop, knownSecond] as const,
        ),
    );
    if (isUnknown(keys)) return keys;
    const found = scope.mapped(...keys);
    if (found !== undefined) return asLiteral(found, `mapping ${keys[0]} at ${keys[1]}.${keys[2]}`, scope);
    if (isObject(options) && Object.hasOwn(options, 'DefaultValue')) return scope.evaluate(options.DefaultValue);
    return new Unknown(`mapping ${keys[0]} has no value at ${keys[1]}.${keys[2]}`);
  });

/** A mapping holds text or lists of text, and no functions. */
function asLiteral(value: unknown, what: string, scope: Scope): unknown {
  if (isList(value)) return value.map((item) => asText(item, `an item of ${what}`));
  return typeof value === 'number' || typeof value === 'boolean'
    ? value
    : lift(asText(value, what), (text) => resolved(text, scope));
}
