import { TypeTable } from '../../../readers/type-table';
import type { Cost } from '../../type-list';

/**
 * What the table of names says of tokens that CloudFormation has nothing for. What is part of another resource is priced with it, and
 * costs nothing by itself.
 */
const COSTS: Readonly<Record<string, Cost>> = { part: 'free', free: 'free', billed: 'billed' };

const TABLE = new TypeTable('lib/pricing/readers/data/pulumi-aws', ([what = '']) =>
  Object.hasOwn(COSTS, what) ? COSTS[what] : undefined,
);

/** Whether a token of @pulumi/aws costs something by itself; `undefined` for one that stands for a type, and for all that are none. */
export function costOfToken(token: string): Cost | undefined {
  return token.startsWith('aws:') ? TABLE.of(token) : undefined;
}
