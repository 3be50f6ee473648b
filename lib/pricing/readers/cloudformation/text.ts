import { isUnknown, Unknown, type Maybe } from '../unknown';

import { combine, UnknownText } from '../reference';
import type { Scope } from './scope';
import { kindOf } from '../shape';

/** More parts than any honest text is made of. */
const MOST_PARTS = 10_000;

/** CloudFormation accepts no template larger than this, so no honest value is longer. */
const LONGEST_TEXT = 1_048_576;

const DYNAMIC_REFERENCE = /\{\{resolve:([^:}]+):([^}]*)\}\}/;

/** One of an SSM parameter, whatever its version. */
const SSM_REFERENCE = /\{\{resolve:ssm:([^:}]+)(?::\d+)?\}\}/g;

/** A scalar as text, as CloudFormation reads it. */
export function asText(value: unknown, what: string): Maybe<string> {
  if (isUnknown(value) || typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return new Unknown(`${what} is ${kindOf(value)}, where text is expected`);
}

/** Parts strung together; unknown where a part is. */
export function concatenate(parts: readonly Maybe<string>[], scope: Scope, delimiter = ''): Maybe<string> {
  const [unknown, ...others] = parts.filter(isUnknown);
  if (unknown !== undefined) return partlyKnown(parts, delimiter, combine([unknown, ...others]));
  const texts = parts.filter((part) => typeof part === 'string');
  const length = texts.reduce((sum, text) => sum + text.length + delimiter.length, 0);
  if (length > LONGEST_TEXT) return new Unknown(`its text is longer than ${LONGEST_TEXT} characters`);
  return resolved(texts.join(delimiter), scope);
}

function partlyKnown(parts: readonly Maybe<string>[], delimiter: string, whole: Unknown): Unknown {
  const delimited = parts.flatMap((part, at) => (at === 0 ? [part] : [delimiter, part]));
  const flat = delimited
    .flatMap((part) => (part instanceof UnknownText ? part.parts : [part]))
    .filter((part) => part !== '');
  return flat.length < 2 || flat.length > MOST_PARTS ? whole : new UnknownText(flat, asWhole(whole));
}

function asWhole(unknown: Unknown): Unknown {
  return unknown instanceof UnknownText ? unknown.whole : unknown;
}

/** Text with its dynamic references resolved, as far as values of SSM parameters are given: the others, only the deployment knows. */
export function resolved(text: string, scope: Scope): Maybe<string> {
  if (!text.includes('{{resolve:')) return text;
  const known = text.replaceAll(SSM_REFERENCE, (reference, name: string) => scope.ssm(name) ?? reference);
  const [, service, key] = DYNAMIC_REFERENCE.exec(known) ?? [];
  if (service === undefined || key === undefined) return known;
  return new Unknown(`the dynamic reference ${service}:${key} is resolved at deployment`, key);
}
