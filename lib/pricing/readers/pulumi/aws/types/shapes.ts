import { isList, isObject, type JsonObject } from '../../../shape';
import { isUnknown } from '../../../unknown';

/** Whether a value is an object that is known, as far as its keys go. */
export function isKnownObject(value: unknown): value is JsonObject {
  return isObject(value) && !isUnknown(value);
}

/** Each item of a list by another shape; anything else is left as it is. */
export function eachOf(list: unknown, shape: (item: JsonObject) => unknown): unknown {
  return isList(list) ? list.map((item) => (isKnownObject(item) ? shape(item) : item)) : list;
}

/** The inputs of what stands beside, where there is any. */
export function inputsOf(sides: readonly { readonly inputs: JsonObject }[]): readonly JsonObject[] {
  return sides.map(({ inputs }) => inputs);
}
