import { isUnknown, lift, Unknown, type Maybe } from '../../unknown';
import { Reference, UnknownText, whole } from '../../reference';
import type { Intrinsic, Scope } from '../scope';
import { isObject, kindOf, type JsonObject } from '../../shape';
import { asText } from '../../text';
import { concatenate } from '../text';

import { argumentList, listArgument, textArgument } from './arguments';

/** `${Name}`, `${Name.Attribute}` and the escape `${!Literal}`. */
const VARIABLE = /\$\{([^}]*)\}/g;

/** `{ Fn::Sub: text }` or `{ Fn::Sub: [text, variables] }` */
export const sub: Intrinsic = (argument, scope) => {
  if (typeof argument === 'string') return substitute(argument, {}, scope);
  return lift(argumentList('Fn::Sub', argument, { from: 2, to: 2 }), ([text, variables]) => {
    if (typeof text !== 'string') return new Unknown(`Fn::Sub is given ${kindOf(text)}, where text is expected`);
    if (!isObject(variables))
      return new Unknown(`the variables of Fn::Sub are ${kindOf(variables)}, where a map is expected`);
    return substitute(text, variables, scope);
  });
};

/** `{ Fn::Join: [delimiter, list] }` */
export const join: Intrinsic = (argument, scope) =>
  lift(argumentList('Fn::Join', argument, { from: 2, to: 2 }), ([delimiter, list]) =>
    lift(textArgument('the delimiter of Fn::Join', delimiter, scope), (knownDelimiter) =>
      lift(listArgument('the list of Fn::Join', list, scope), (items) =>
        concatenate(
          items.map((item) => asText(item, 'an item of Fn::Join')),
          scope,
          knownDelimiter,
        ),
      ),
    ),
  );

/** `{ Fn::Split: [delimiter, text] }` */
export const split: Intrinsic = (argument, scope) =>
  lift(argumentList('Fn::Split', argument, { from: 2, to: 2 }), ([delimiter, text]) =>
    lift(textArgument('the delimiter of Fn::Split', delimiter, scope), (knownDelimiter) => {
      if (knownDelimiter === '') return new Unknown('the delimiter of Fn::Split is empty');
      const value = textArgument('the text of Fn::Split', text, scope);
      if (value instanceof UnknownText) return splitParts(value, knownDelimiter, scope);
      return lift(value, (known) => known.split(knownDelimiter));
    }),
  );

/** Delimiters that stand in no ID and no attribute of a resource. */
const DELIMITERS: readonly string[] = [',', ';', '|', ' '];

/** The items of a text of which parts are unknown, as long as none of these can hold the delimiter. */
function splitParts(text: UnknownText, delimiter: string, scope: Scope): Maybe<readonly Maybe<string>[]> {
  if (!DELIMITERS.includes(delimiter) || !text.parts.every((part) => !isUnknown(part) || isSingle(part))) return text;
  const items: Maybe<string>[][] = [[]];
  for (const part of text.parts) {
    const [first, ...others]: readonly Maybe<string>[] = isUnknown(part) ? [part] : part.split(delimiter);
    items.at(-1)?.push(first ?? '');
    items.push(...others.map((other) => [other]));
  }
  return items.map((item) => concatenate(item, scope));
}

/** One ID or attribute of a resource. What another stack puts out may be a list in one text. */
function isSingle(part: Unknown): boolean {
  return part instanceof Reference && part.attribute?.startsWith('Outputs.') !== true;
}

/** `{ Fn::Base64: text }` */
export const base64: Intrinsic = (argument, scope) =>
  lift(textArgument('the text of Fn::Base64', argument, scope), (text) => Buffer.from(text, 'utf8').toString('base64'));

/** `{ Fn::ToJsonString: value }` */
export const toJsonString: Intrinsic = (argument, scope) => {
  if (typeof argument !== 'object' || argument === null)
    return new Unknown(`Fn::ToJsonString is given ${kindOf(argument)}, where a map or a list is expected`);
  return lift(whole(scope.evaluate(argument)), (value) => concatenate([JSON.stringify(value)], scope));
};

function substitute(text: string, variables: JsonObject, scope: Scope): Maybe<string> {
  const values = new Map<string, Maybe<string>>();
  const valueOf = (name: string): Maybe<string> => {
    const known = values.get(name) ?? asText(lookUp(name, variables, scope), `\${${name}}`);
    values.set(name, known);
    return known;
  };
  // With one capturing group, the pieces at odd places are the variables' names.
  const pieces = text.split(VARIABLE);
  return concatenate(
    pieces.map((piece, at) => (at % 2 === 0 ? piece : expand(piece, valueOf))),
    scope,
  );
}

function expand(name: string, valueOf: (name: string) => Maybe<string>): Maybe<string> {
  return name.startsWith('!') ? `\${${name.slice(1)}}` : valueOf(name.trim());
}

function lookUp(name: string, variables: JsonObject, scope: Scope): unknown {
  if (Object.hasOwn(variables, name)) return scope.evaluate(variables[name]);
  return scope.evaluate(name.includes('.') ? { 'Fn::GetAtt': name } : { Ref: name });
}
