import { combine, UnknownText } from './reference';
import { kindOf } from './shape';
import { isUnknown, Unknown, type Maybe } from './unknown';

/** More parts than any honest text is made of. */
const MAX_PARTS = 10_000;

/** Longer than any honest value: CloudFormation accepts no template larger than this. */
const LONGEST_TEXT = 1_048_576;

/** A scalar as text, as the vendors read it. */
export function asText(value: unknown, what: string): Maybe<string> {
  if (isUnknown(value) || typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return new Unknown(`${what} is ${kindOf(value)}, where text is expected`);
}

/** Parts strung together; unknown where a part is. */
export function joined(parts: readonly Maybe<string>[], delimiter = ''): Maybe<string> {
  const [unknown, ...others] = parts.filter(isUnknown);
  if (unknown !== undefined) return partlyKnown(parts, delimiter, combine([unknown, ...others]));
  const texts = parts.filter((part) => typeof part === 'string');
  const length = texts.reduce((sum, text) => sum + text.length + delimiter.length, 0);
  if (length > LONGEST_TEXT) return new Unknown(`its text is longer than ${LONGEST_TEXT} characters`);
  return texts.join(delimiter);
}

function partlyKnown(parts: readonly Maybe<string>[], delimiter: string, whole: Unknown): Unknown {
  const delimited = parts.flatMap((part, at) => (at === 0 ? [part] : [delimiter, part]));
  const flat = delimited
    .flatMap((part) => (part instanceof UnknownText ? part.parts : [part]))
    .filter((part) => part !== '');
  return flat.length < 2 || flat.length > MAX_PARTS ? whole : new UnknownText(flat, asWhole(whole));
}

function asWhole(unknown: Unknown): Unknown {
  return unknown instanceof UnknownText ? unknown.whole : unknown;
}
