import { nearest } from '../../located/nearest';
import { environmentsOf } from '../draft';
import { accountOf } from '../account';
import type { Check } from './check';

/** An environment names an account that the file has. */
export const checkAccounts: Check = (draft) =>
  environmentsOf(draft).flatMap(([name, { account }]) => {
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
