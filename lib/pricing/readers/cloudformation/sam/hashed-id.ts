import type * as Crypto from 'node:crypto';
import { isUnknown } from '../../unknown';
import { DEEPEST } from '../evaluate';
import { isList, isObject } from '../../shape';

/**
 * A logical ID that ends in a hash of what it stands for, as SAM makes it: two APIs that share a domain or a hosted zone make the
 * same resource, and it is made once.
 */
export function hashedId(prefix: string, value: unknown): string {
  const { createHash } = require('node:crypto') as typeof Crypto; // most templates are not SAM's
  const text = typeof value === 'string' ? value : canonical(value, 0);
  return `${prefix}${createHash('sha1').update(text).digest('hex').slice(0, 10)}`;
}

/** JSON without spaces, with the keys of maps in alphabetical order. */
function canonical(value: unknown, depth: number): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (isList(value) && depth < DEEPEST) return `[${value.map((item) => canonical(item, depth + 1)).join()}]`;
  if (!isObject(value) || isUnknown(value) || depth >= DEEPEST) return 'null';
  const entries = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key], depth + 1)}`);
  return `{${entries.join()}}`;
}
