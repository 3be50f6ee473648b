import { instanceTypes, type InstanceType } from '../catalogue/instance-types';

/** Families of instance types to the ones that follow them. */
export type Successors = Readonly<Record<string, string>>;

let types: ReadonlyMap<string, InstanceType> | undefined;

/**
 * The type of the same size in the family that follows: `m4.large` → `m6i.large`, `db.m4.large` → `db.m6i.large`. `undefined` where no
 * family follows, or where the size has less of anything there.
 */
export function successorOf(type: string, successors: Successors): string | undefined {
  const [, prefix = '', family = '', size = ''] = /^((?:db|cache)\.)?([a-z0-9-]+)\.([a-z0-9-]+)$/.exec(type) ?? [];
  const next = Object.hasOwn(successors, family) ? successors[family] : undefined;
  if (next === undefined) return undefined;
  return isAtLeast(`${next}.${size}`, `${family}.${size}`) ? `${prefix}${next}.${size}` : undefined;
}

/** Whether a type has no fewer vCPUs and no less memory. A type that no source knows has less. */
function isAtLeast(candidate: string, type: string): boolean {
  types ??= instanceTypes('aws');
  const [wanted, has] = [types.get(type), types.get(candidate)];
  if (wanted === undefined || has === undefined) return false;
  return has.vcpu >= wanted.vcpu && has.memoryGib >= wanted.memoryGib;
}
