import { isUnknown, Unknown, type Maybe } from '../unknown';

import { combine } from './reference';
import { kindOf } from './shape';

/** CloudFormation accepts no template larger than this, so no honest value is longer. */
const LONGEST_TEXT = 1_048_576;

const DYNAMIC_REFERENCE = /\{\{resolve:([^:}]+):([^}]*)\}\}/;

/** A scalar as text, as CloudFormation reads it. */
export function asText(value: unknown, what: string): Maybe<string> {
  if (isUnknown(value) || typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return new Unknown(`${what} is ${kindOf(value)}, where text is expected`);
}

/** Parts strung together; unknown where a part is. */
export function concatenate(parts: readonly Maybe<string>[], delimiter = ''): Maybe<string> {
  const [unknown, ...others] = parts.filter(isUnknown);
  if (unknown !== undefined) return combine([unknown, ...others]);
  const texts = parts.filter((part) => typeof part === 'string');
  const length = texts.reduce((sum, text) => sum + text.length + delimiter.length, 0);
  if (length > LONGEST_TEXT) return new Unknown(`its text is longer than ${LONGEST_TEXT} characters`);
  return resolved(texts.join(delimiter));
}

/** Text as it stands, unless it holds a dynamic reference, which only the deployment resolves. */
export function resolved(text: string): Maybe<string> {
  if (!text.includes('{{resolve:')) return text;
  const [, service, key] = DYNAMIC_REFERENCE.exec(text) ?? [];
  if (service === undefined || key === undefined) return text;
  return new Unknown(`the dynamic reference ${service}:${key} is resolved at deployment`, key);
}
