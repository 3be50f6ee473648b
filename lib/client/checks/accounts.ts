import { nearest } from '../../located/nearest';
import { environmentsOf, type Draft } from '../draft';
import { accountOf } from '../account';
import type { Problem } from '../../problem';

/** An environment and its copies name accounts that the file has. */
export function checkAccounts(draft: Draft): readonly Problem[] {
  return environmentsOf(draft).flatMap(([name, { account, copy }]) => [
    ...unknownAccount(account, ['environments', name, 'account'], draft),
    ...unknownAccount(copy?.account, ['environments', name, 'copy', 'account'], draft),
  ]);
}

function unknownAccount(
  account: string | undefined,
  path: Problem['path'],
  { accounts = {} }: Draft,
): readonly Problem[] {
  if (account === undefined || accountOf(account, accounts) !== undefined) return [];
  const suggestion = nearest(account, Object.keys(accounts));
  return [
    {
      path,
      found: `"${account}"`,
      expected: '12 digits, or the name of an account under accounts',
      ...(suggestion !== undefined && { suggestion }),
    },
  ];
}
