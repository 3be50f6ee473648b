import { isUnknown, lift, Unknown } from '../unknown';

import { isListType, itemsOf, refusalOf, typeOf } from './accepted-values';
import type { Scope } from './scope';
import { isList, own, type JsonObject } from '../shape';
import { asText } from '../text';
import { resolved } from './text';

/** A parameter whose value is read from the SSM parameter that it names. */
const READ_FROM_SSM = /^AWS::SSM::Parameter::Value<(.*)>$/;

/**
 * The value of a parameter: what is given, else its default. One that a deployment would refuse is as good as none.
 * @param given - `undefined` where the caller gives none
 */
export function parameterValue(name: string, declaration: JsonObject, given: unknown, scope: Scope): unknown {
  const value = given ?? own(declaration, 'Default');
  if (value === undefined || value === null) return new Unknown(`parameter ${name} has no default`);
  if (isUnknown(value)) return value;
  if (isList(value)) return value.map((item) => asText(item, `an item of parameter ${name}`));
  return lift(asText(value, `parameter ${name}`), (text) => {
    const refusal = refusalOf(declaration, text);
    if (refusal !== undefined)
      return new Unknown(`parameter ${name} is ${refusal.found}, where ${refusal.expected} is expected`);
    const [, typeInSsm] = READ_FROM_SSM.exec(typeOf(declaration)) ?? [];
    if (typeInSsm === undefined) return lift(resolved(text, scope), (known) => typed(declaration, known));
    const stored = scope.ssm(text);
    return stored === undefined
      ? new Unknown(`parameter ${name} is read from the SSM parameter ${text} at deployment`, text)
      : typed({ Type: typeInSsm }, stored);
  });
}

/** Whether what is given for a parameter is the name of an SSM parameter. */
export function isReadFromSsm(declaration: JsonObject): boolean {
  return READ_FROM_SSM.test(typeOf(declaration));
}

function typed(declaration: JsonObject, text: string): unknown {
  const type = typeOf(declaration);
  if (isListType(type)) return itemsOf(declaration, text);
  return type === 'Number' ? Number(text) : text;
}
