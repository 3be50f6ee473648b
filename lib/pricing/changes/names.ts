import type { Resource } from '../readers/resource';

import type { ResourceName } from './model';

/** A resource as messages name it. */
export function nameOf({ id, path, type, stack }: Resource): ResourceName {
  return { id, path, type, stack };
}
