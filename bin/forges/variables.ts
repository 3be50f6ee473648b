import { InputError } from '../../lib/problem';
import type { Variables } from './forge';

/** A variable that a pipeline must have, and what sets it. */
export type Required = readonly [name: string, from: string];

/**
 * The values of variables, in their order.
 * @throws InputError naming each that is not set
 */
export function required<const Names extends readonly Required[]>(
  variables: Variables,
  names: Names,
): { readonly [Name in keyof Names]: string } {
  const missing = names.filter(([name]) => !variables[name]);
  if (missing.length > 0)
    throw new InputError(
      missing.map(([name, from]) => ({ path: [name], found: 'nothing', expected: `an environment variable, ${from}` })),
    );
  return names.map(([name]) => variables[name] ?? '') as { readonly [Name in keyof Names]: string };
}
