import type { Tags } from '../tags';
import { lift, type Maybe } from '../unknown';

import { isList, isObject, own } from '../shape';
import { asText } from '../text';

/**
 * Tags as templates write them, a list of keys and values or a map, over those of the stack around them.
 * @param written - evaluated
 */
export function withTags(inherited: Maybe<Tags>, written: unknown): Maybe<Tags> {
  return lift(inherited, (outer) => lift(written, (known) => new Map([...outer, ...tagsIn(known)])));
}

function tagsIn(written: unknown): readonly (readonly [key: string, value: Maybe<string>])[] {
  if (isList(written))
    return written.flatMap((tag) => {
      const key = isObject(tag) ? own(tag, 'Key') : undefined;
      return isObject(tag) && typeof key === 'string' ? [[key, asText(own(tag, 'Value'), `tag ${key}`)] as const] : [];
    });
  if (!isObject(written)) return [];
  return Object.entries(written).map(([key, value]) => [key, asText(value, `tag ${key}`)] as const);
}
