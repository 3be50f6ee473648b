import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Directory of the package. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
