import type { Properties } from '../../readers/resource';
import { lift, type Maybe } from '../../readers/unknown';

/** How many items a list property has, whatever they are: IDs of subnets are unknown, their number is not. */
export function countOf(properties: Pick<Properties, 'list'>, path: string): Maybe<number> {
  return lift(properties.list(path), (items) => items.length);
}
