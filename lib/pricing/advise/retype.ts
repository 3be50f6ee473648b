import type { Resource } from '../readers/resource';
import { set } from './change';
import { known } from './known';
import type { Proposal } from './rule';

/** A proposal to use another type, where one follows. */
export function retyped(
  resource: Resource,
  path: string,
  next: (type: string) => string | undefined,
  billed: readonly Resource[] = [resource],
): readonly Proposal[] {
  const type = known(resource.text(path));
  const successor = type === undefined ? undefined : next(type);
  if (type === undefined || successor === undefined) return [];
  return [{ says: `${type} → ${successor}`, billed, changes: [set(resource, { [path]: successor })] }];
}
