import { legible } from '../../lib/legible';

/** A forge that cannot be reached, or does not do what it is asked. */
export class ForgeError extends Error {
  override readonly name = 'ForgeError';

  constructor(
    message: string,
    /** HTTP status of the answer. @default - there was none */
    readonly status?: number,
  ) {
    super(legible(message));
  }
}
