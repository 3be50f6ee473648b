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

/**
 * Allowances that an account has every month wherever it is, whatever the price beyond them.
 * Source: Amazon EventBridge pricing, "EventBridge Scheduler".
 */
const FREE_EVERYWHERE: readonly string[] = ['eventbridge/scheduler-invocations'];

/** What is free in every region, under `global`: regions that no source has a price of end where the allowance does. */
export function freeEverywhere(entries: readonly Entry[]): readonly Entry[] {
  return FREE_EVERYWHERE.flatMap((key) => {
    const known = entries.find(({ cloud, rate }) => cloud === 'aws' && rate.key === key);
    const [allowance] = known?.rate.tiers ?? [];
    if (known === undefined || allowance === undefined || allowance.from === 0) return [];
    return [
      { ...known, region: 'global', rate: { ...known.rate, tiers: [{ from: 0, usd: 0 }], upTo: allowance.from } },
    ];
  });
}
