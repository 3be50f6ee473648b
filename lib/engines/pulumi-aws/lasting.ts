import type { CustomResourceOptions } from '@pulumi/pulumi';

/**
 * Options of what holds data: while it is kept, neither a replacement nor a removal from the program deletes it, and both are refused
 * until somebody unprotects it.
 */
export function keeping(keep: boolean): Pick<CustomResourceOptions, 'protect' | 'retainOnDelete'> {
  return keep ? { protect: true, retainOnDelete: true } : {};
}

/** Options of what may leave the program and stands on all the same: networks, which others stand in. */
export function leaving(retain: boolean): Pick<CustomResourceOptions, 'retainOnDelete'> {
  return retain ? { retainOnDelete: true } : {};
}
