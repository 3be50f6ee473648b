import { listed } from '../../located/listed';
import type { ResourceName } from '../../pricing/changes';

/** A resource among all stacks: its construct path, or its stack and its logical ID. */
export function nameOf({ id, path, stack }: ResourceName): string {
  return path.startsWith(`${stack}/`) ? path : id;
}

/** Names of resources of one stack, without the stack, each once. */
export function namesWithin(resources: readonly ResourceName[]): string {
  return listed([...new Set(resources.map(nameWithin))]);
}

/** A resource among those of its stack. */
export function nameWithin(resource: ResourceName): string {
  return nameOf(resource).slice(resource.stack.length + 1);
}
