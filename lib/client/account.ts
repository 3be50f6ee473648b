import { fits } from '../form/formats';
import type { Account } from './client';
import { ACCOUNT_ID } from './form';

type Accounts = Readonly<Record<string, { readonly id?: string } | undefined>>;

/** The account that an environment means: an ID, or the name of one under `accounts`; `undefined` when there is none of that name. */
export function accountOf(written: string, accounts: Accounts): Account | undefined {
  if (fits(written, ACCOUNT_ID)) return { id: written };
  const named = Object.hasOwn(accounts, written) ? accounts[written] : undefined;
  return named && { id: named.id ?? '', name: written };
}
