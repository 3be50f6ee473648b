import { isList, isObject, own, type JsonObject } from '../shape';
import type { Tags } from '../tags';
import { asText } from '../text';
import { isUnknown, lift, type Maybe } from '../unknown';

/**
 * Tags of a resource: its own over those of its provider. A group of servers, whose tags are a list, takes none of its provider.
 * Source: Terraform Registry, AWS provider, "Resource: aws_autoscaling_group" (`default_tags` do not reach it), which @pulumi/aws wraps.
 */
export function tagsOf(inputs: JsonObject, ofProvider: Maybe<JsonObject>): Maybe<Tags> {
  const all = own(inputs, 'tagsAll');
  if (isObject(all) && !isUnknown(all)) return new Map(entriesOf(all));
  const tags = own(inputs, 'tags');
  if (isUnknown(tags)) return tags;
  if (isList(tags)) return new Map(tags.flatMap(entryOf));
  return lift(ofProvider, (defaults) => new Map([...entriesOf(defaults), ...entriesOf(isObject(tags) ? tags : {})]));
}

type Entry = readonly [key: string, value: Maybe<string>];

function entriesOf(tags: JsonObject): readonly Entry[] {
  return Object.entries(tags).map(([key, value]) => [key, asText(value, `tag ${key}`)]);
}

function entryOf(tag: unknown): readonly Entry[] {
  if (!isObject(tag) || isUnknown(tag)) return [];
  const key = own(tag, 'key');
  return typeof key === 'string' ? [[key, asText(own(tag, 'value'), `tag ${key}`)]] : [];
}
