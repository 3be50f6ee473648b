import type { Entry } from './entry';

/**
 * Prices that the vendor sets once for all regions, and a source gives under the region where it met them.
 * Source: Amazon CloudFront pricing, "CloudFront Functions"; AWS Global Accelerator pricing, "Fixed fee".
 */
const EVERYWHERE: ReadonlySet<string> = new Set([
  'cloudfront/cloudfront-functions-invocations',
  'global-accelerator/accelerator',
]);

/** The entry under `global`, if its price is the same everywhere. */
export function whereItHolds(entry: Entry): Entry {
  return entry.cloud === 'aws' && EVERYWHERE.has(entry.rate.key) ? { ...entry, region: 'global' } : entry;
}
