import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createOnlyTable } from './table';

/** `npm run create-only`: writes the table of create-only properties that the package ships. */
export const TABLE = join(__dirname, '../../lib/pricing/changes/data/create-only');

if (require.main === module) writeFileSync(TABLE, createOnlyTable());
