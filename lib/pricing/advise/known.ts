import type { Properties } from '../readers/resource';
import { isUnknown, type Maybe } from '../readers/unknown';

/** A value that is stated and known: advice rests on nothing else. */
export function known<T>(value: Maybe<T> | undefined): T | undefined {
  return isUnknown(value) ? undefined : value;
}

/** Items of a list that is known; none where it is not. */
export function knownList(properties: Pick<Properties, 'list'>, path: string): readonly Properties[] {
  return known(properties.list(path)) ?? [];
}
