import { isUnknown, lift, Unknown } from '../unknown';

import { isList, own, ownText, type JsonObject } from './shape';
import { asText, resolved } from './text';

/** A parameter whose value is read from the SSM parameter that it names. */
const READ_FROM_SSM = 'AWS::SSM::Parameter::Value<';

/**
 * The value of a parameter: what is given, else its default.
 * @param given - `undefined` where the caller gives none
 */
export function parameterValue(name: string, declaration: JsonObject, given: unknown): unknown {
  const value = given ?? own(declaration, 'Default');
  if (value === undefined || value === null) return new Unknown(`parameter ${name} has no default`);
  if (isUnknown(value)) return value;
  const type = ownText(declaration, 'Type') ?? 'String';
  if (type.startsWith(READ_FROM_SSM))
    return lift(
      asText(value, `parameter ${name}`),
      (path) => new Unknown(`parameter ${name} is read from the SSM parameter ${path} at deployment`, path),
    );
  return typed(name, type, value);
}

function typed(name: string, type: string, value: unknown): unknown {
  if (isList(value)) return value.map((item) => asText(item, `an item of parameter ${name}`));
  return lift(lift(asText(value, `parameter ${name}`), resolved), (text) => {
    if (type === 'CommaDelimitedList' || type.startsWith('List<')) return text.split(',').map((item) => item.trim());
    if (type === 'Number' && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
    return text;
  });
}
