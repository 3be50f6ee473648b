import { nearest } from '../../located/nearest';
import { environmentsOf, type Draft } from '../draft';
import { accountOf } from '../account';
import type { Problem } from '../../problem';

/** An environment names an account that the file has. */
export function checkAccounts(draft: Draft): readonly Problem[] {
  return environmentsOf(draft).flatMap(([name, { account }]) => {
    if (account === undefined || accountOf(account, draft.accounts ?? {}) !== undefined) return [];
    const suggestion = nearest(account, Object.keys(draft.accounts ?? {}));
    return [
      {
        path: ['environments', name, 'account'],
        found: `"${account}"`,
        expected: '12 digits, or the name of an account under accounts',
        ...(suggestion !== undefined && { suggestion }),
      },
    ];
  });
}
