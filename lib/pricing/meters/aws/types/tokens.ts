import { TypeTable } from '../../../readers/type-table';
import type { Cost } from '../../type-list';

/** What the table of names says of a token: the class of a row, or the token that it goes by today. */
type Entry = Cost | `=${string}` | undefined;

const TABLE = new TypeTable('lib/pricing/readers/data/pulumi-aws', ([what]) => entryIn(what));

/** Whether a type is a token of `@pulumi/aws`, as it stays where CloudFormation has no type for it. */
export function isToken(type: string): boolean {
  return type.startsWith('aws:');
}

/** Whether a resource that CloudFormation does not have costs something by itself; `undefined` for a token that the SDK does not have. */
export function costOfToken(token: string): Cost | undefined {
  const entry = TABLE.of(token);
  return isAlias(entry) ? costOfToken(entry.slice(1)) : entry;
}

/** What is part of another resource is priced with that one. What CloudFormation has a type for and is none of it may cost something. */
function entryIn(what: string | undefined): Entry {
  if (what === undefined || isAlias(what)) return what;
  return what === 'free' || what === 'part' ? 'free' : 'billed';
}

function isAlias(what: string | undefined): what is `=${string}` {
  return what?.startsWith('=') === true;
}
