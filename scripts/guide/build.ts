import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { POLICIES, type PolicyName } from '../../lib/policies';
import { withTable } from './markdown';
import { POLICY_PAGES, policyEffect, withoutPolicies } from './policy-effects';
import { profileTables } from './profile-tables';

/** Page that says what follows from a profile. */
export const PROFILE_PAGE = join(__dirname, '../../docs/guide/profile.md');

/** That page with its tables as the code has them now. */
export function renewed(page: string): string {
  return Object.entries(profileTables()).reduce((text, [name, table]) => withTable(text, name, table), page);
}

/** The page of every policy with its effect as it is priced now, by file. */
export async function renewedPolicies(): Promise<ReadonlyMap<string, string>> {
  const before = await withoutPolicies();
  const pages = new Map<string, string>();
  for (const name of Object.keys(POLICIES) as PolicyName[]) {
    const file = join(POLICY_PAGES, `${name}.md`);
    pages.set(file, withTable(readFileSync(file, 'utf8'), 'effect', await policyEffect(name, before)));
  }
  return pages;
}

async function main(): Promise<void> {
  writeFileSync(PROFILE_PAGE, renewed(readFileSync(PROFILE_PAGE, 'utf8')));
  for (const [file, page] of await renewedPolicies()) writeFileSync(file, page);
}

/** `npm run guide` writes the tables of the guide that follow from the code. */
if (require.main === module) void main();
