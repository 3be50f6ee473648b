import type { JsonObject } from '../shape';

import type { Deployed } from './deployed';

/** One stack of a Pulumi program, whatever it was read from. */
export interface Deployment {
  /** The input file, or the name that the caller gave. */
  readonly source: string;
  readonly project: string;
  readonly stack: string;
  /** In the order of the input. */
  readonly resources: readonly Deployed[];
  /** Configuration of the stack by key, e.g. `aws:region`. @default - the input has none */
  readonly config?: JsonObject;
  /** What was there before it. @default - the input is no preview */
  readonly before?: readonly Deployed[];
  /** How many resources stay as they are and are left out. @default 0 */
  readonly hidden?: number;
  /** What a reader must know of it. */
  readonly notes: readonly string[];
}
