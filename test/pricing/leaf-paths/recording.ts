import type { Properties, Resource } from '../../../lib/pricing/readers/resource';
import { lift } from '../../../lib/pricing/readers/unknown';

import { OPTION_LISTS, optionPath } from './option-lists';

/** Hears what a meter asks of the resources that it bills. */
export interface Listener {
  /**
   * Called for each property that is asked for, by the path of a leaf or of what leaves stand in.
   * @param isFollowed - whether the resource that it refers to is asked for, not its value
   */
  readonly asked: (type: string, path: string, isFollowed: boolean) => void;
  /** Called for each property by which resources of a type are looked for that refer to another. */
  readonly sought: (type: string, path: string) => void;
}

/** A resource that says what is asked of it, and of the resources that are found from it. */
export function recorded(resource: Resource, listener: Listener): Resource {
  const copy = Object.create(resource) as Resource;
  return Object.assign(copy, readersOf(resource, resource.type, '', listener), {
    referrers(of: string, path: string): readonly Resource[] {
      listener.sought(of, path);
      return resource.referrers(of, path).map((each) => recorded(each, listener));
    },
    ofType(of: string): readonly Resource[] {
      return resource.ofType(of).map((each) => recorded(each, listener));
    },
  });
}

/** @param within - the path of the item that is read, where it is not the whole resource */
function readersOf(inner: Properties, type: string, within: string, listener: Listener): Properties {
  const whole = (path: string): string => [within, path].filter((part) => part !== '').join('.');
  const heard = (path: string, isFollowed = false): string => {
    if (!namesAnOption(type, whole(path))) listener.asked(type, whole(path), isFollowed);
    return path;
  };
  return {
    text: (path) => inner.text(heard(path)),
    number: (path) => inner.number(heard(path)),
    flag: (path) => inner.flag(heard(path)),
    value: (path) => inner.value(heard(path)),
    list: (path) =>
      lift(inner.list(heard(path)), (items) =>
        items.map((item) => readersOf(item, type, itemPath(item, type, whole(path)), listener)),
      ),
    target: (path) => {
      const found = inner.target(heard(path, true));
      return found === undefined ? undefined : recorded(found, listener);
    },
  };
}

function itemPath(item: Properties, type: string, path: string): string {
  const list = OPTION_LISTS.find((each) => each.type === type && each.path === path);
  const option = list?.keys.map((key) => String(item.value(key)));
  return list === undefined || option === undefined ? `${path}.*` : optionPath(list, option);
}

/** Whether a path only tells one option from another. */
function namesAnOption(type: string, path: string): boolean {
  return OPTION_LISTS.some(
    (list) =>
      list.type === type && path.startsWith(`${list.path}[`) && list.keys.some((key) => path.endsWith(`].${key}`)),
  );
}
