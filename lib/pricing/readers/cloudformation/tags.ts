import type { Tags } from '../tags';
import { lift, type Maybe } from '../unknown';

import { isList, isObject, own, type JsonObject } from '../shape';
import { asText } from '../text';
import { tagPropertyOf } from './tag-property';

/**
 * Tags as templates write them, a list of keys and values or a map, over those of the stack around them.
 * @param written - evaluated
 */
export function withTags(inherited: Maybe<Tags>, written: unknown): Maybe<Tags> {
  return lift(inherited, (outer) => lift(written, (known) => new Map([...outer, ...tagsIn(known)])));
}

/** What a resource writes of its tags, not evaluated: a global table for each of its replicas. */
export function tagLists(type: string | undefined, properties: JsonObject | undefined): readonly unknown[] {
  const replicas = type === GLOBAL_TABLE ? own(properties, 'Replicas') : undefined;
  return [
    own(properties, tagPropertyOf(type)),
    ...(isList(replicas) ? replicas.flatMap((replica) => (isObject(replica) ? [own(replica, 'Tags')] : [])) : []),
  ].filter((list) => list !== undefined);
}

const GLOBAL_TABLE = 'AWS::DynamoDB::GlobalTable';

function tagsIn(written: unknown): readonly (readonly [key: string, value: Maybe<string>])[] {
  if (isList(written))
    return written.flatMap((tag) => {
      const key = isObject(tag) ? own(tag, 'Key') : undefined;
      return isObject(tag) && typeof key === 'string' ? [[key, asText(own(tag, 'Value'), `tag ${key}`)] as const] : [];
    });
  if (!isObject(written)) return [];
  return Object.entries(written).map(([key, value]) => [key, asText(value, `tag ${key}`)] as const);
}
