import { z } from 'zod';

/** Keys that a map does not have. */
export interface OtherKeys {
  /** Keys of older files, and what they are called now. */
  readonly keys: Readonly<Record<string, string>>;
  /** Keys that belong somewhere else, and where. @default - there are none */
  readonly misplaced?: Readonly<Record<string, string>>;
}

export const RENAMED = z.registry<OtherKeys>();
