import type { JsonObject } from '../../../shape';

/** Attributes as CloudFormation lists them: a key and a value as text. `keys` has the key of each input. */
export function attributesOf(inputs: JsonObject, keys: Readonly<Record<string, string>>): readonly JsonObject[] {
  return Object.entries(keys).flatMap(([input, Key]) => {
    const value = inputs[input];
    if (value === undefined || value === null) return [];
    return [{ Key, Value: typeof value === 'number' || typeof value === 'boolean' ? String(value) : value }];
  });
}
