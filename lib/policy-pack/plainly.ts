import { inspect } from 'node:util';
import type { InputError } from '../problem';

/** Pulumi inspects what a pack throws, stack and all; problems say themselves where they are. */
export function plainly(error: InputError): InputError {
  return Object.defineProperty(error, inspect.custom, { value: () => error.message });
}
