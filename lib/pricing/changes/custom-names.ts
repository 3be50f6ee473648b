import type { Resource } from '../readers/resource';
import { isUnknown } from '../readers/unknown';

import { replacementOf } from './create-only';
import { isObject } from '../readers/shape';

/**
 * The property that gives a resource a name of its own, where its template does. CloudFormation makes the new one of something that is
 * replaced before it deletes the old, and no two have one name.
 * Source: CloudFormation User Guide, "Name type" ("you can't perform updates that require replacement").
 */
export function customNameOf(resource: Resource): string | undefined {
  const { properties } = resource.definition;
  const names = isObject(properties) ? Object.keys(properties) : [];
  return names.find((property) => {
    const value = isOwnName(resource.type, property) ? resource.value(property) : undefined;
    return value !== undefined && !isUnknown(value);
  });
}

/** `QueueName` of a queue, `GroupName` of a security group, `Name` of anything; not the name of what it stands in. */
function isOwnName(type: string, property: string): boolean {
  const [, what] = /^(\w*)(?:Name|Identifier)$/.exec(property) ?? [];
  const kind = type.slice(type.lastIndexOf(':') + 1);
  return what !== undefined && kind.includes(what) && replacementOf(type, property) === 'certain';
}
