import { z } from 'zod';

/** Keys of older files that a map had, and what they are called now. */
export const RENAMED = z.registry<{ readonly keys: Readonly<Record<string, string>> }>();
