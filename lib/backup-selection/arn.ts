import type { Answer } from './answer';
import { mayMatch, surelyMatches, UNTOLD } from './glob';

/** A piece of an ARN or of a pattern of ARNs: text, the ID of a resource that it comes from, or why it cannot be told. */
export type ArnPart = string | { readonly of: string } | { readonly because: string };

/** An entry of a list of ARNs, in which `*` stands for any text. */
export type ArnPattern = readonly ArnPart[];

/** What a list of ARNs is compared with. */
export interface NamedResource {
  /** ID by which patterns refer to it. */
  readonly id: string;
  /** Its ARN in the partition `aws`; {@link UNTOLD} stands for what only the deployment will tell. */
  readonly arn: string;
}

/** Number of the field of an ARN that names its account. */
const ACCOUNT = 4;

/** Whether an entry of a list of ARNs names a resource. Region and account are known to be those of the list. */
export function names(pattern: ArnPattern, { id, arn }: NamedResource): Answer {
  if (pattern.some((part) => isReference(part) && part.of === id)) return true;
  if (pattern.some(isReference)) return false;
  const text = inOwnAccount(textOf(pattern));
  const own = inAccountOf(text, arn);
  if (surelyMatches(text, own)) return true;
  if (!mayMatch(text, own)) return false;
  const unknown = pattern.find((part) => typeof part === 'object' && 'because' in part);
  return unknown ?? { because: 'its name is chosen when it is deployed' };
}

/** Partitions do not matter, since a plan sees its own only. */
function textOf(pattern: ArnPattern): string {
  return pattern
    .map((part) => (typeof part === 'string' ? part : UNTOLD))
    .join('')
    .replace(/^arn:[^:]*:/, 'arn:aws:');
}

/** An account that cannot be told is the account of the list: no other is seen from there. */
function inOwnAccount(pattern: string): string {
  const fields = pattern.split(':');
  if (fields[ACCOUNT] === UNTOLD) fields[ACCOUNT] = '*';
  return fields.join(':');
}

/** Nor is a resource whose account cannot be told in another than the one that the list names. */
function inAccountOf(pattern: string, arn: string): string {
  const fields = arn.split(':');
  const account = pattern.split(':')[ACCOUNT];
  if (fields[ACCOUNT] !== UNTOLD || account === undefined || !/^\d{12}$/.test(account)) return arn;
  fields[ACCOUNT] = account;
  return fields.join(':');
}

function isReference(part: ArnPart): part is { readonly of: string } {
  return typeof part === 'object' && 'of' in part;
}
