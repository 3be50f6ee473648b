import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spellingsTable } from './table';

/** `npm run spellings`: writes the table of the words of metered types that the package ships. */
export const TABLE = join(__dirname, '../../lib/pricing/readers/data/spellings');

if (require.main === module) writeFileSync(TABLE, spellingsTable());
