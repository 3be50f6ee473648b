import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withTable } from './markdown';
import { profileTables } from './profile-tables';

/** Page that says what follows from a profile. */
export const PROFILE_PAGE = join(__dirname, '../../docs/guide/profile.md');

/** That page with its tables as the code has them now. */
export function renewed(page: string): string {
  return Object.entries(profileTables()).reduce((text, [name, table]) => withTable(text, name, table), page);
}

/** `npm run guide` writes the tables of the guide that follow from the code. */
if (require.main === module) writeFileSync(PROFILE_PAGE, renewed(readFileSync(PROFILE_PAGE, 'utf8')));
