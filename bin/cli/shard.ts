import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { version } from '../../package.json';
import type { LocatedClient } from '../../lib/client/load';
import { cachedPriceLists } from '../../lib/pricing/catalogue/cached-lists';
import { InputError } from '../../lib/problem';
import type { Shard } from '../../lib/reports/plan/shard';
import type { ShardChoice } from './shard-choice';
import type { Terminal } from './terminal';
import { plainUsage, type UsageChoice } from './usage-choice';

/** Environments are dealt out one by one: neighbours in a file are often alike, and so each share has some of every kind. */
export function inShare<Item>(items: readonly Item[], { index, of }: ShardChoice): readonly Item[] {
  return items.filter((_, at) => at % of === index - 1);
}

/** What environments are priced with. */
export interface PricedWith {
  readonly usage: UsageChoice;
  /** File of negotiated prices. @default - list prices alone */
  readonly catalogue?: string;
}

/** What a share says of itself, so that no two that differ are ever added up. */
export function shardOf(
  choice: ShardChoice,
  { plans, monthlyBudget }: LocatedClient,
  { usage, catalogue }: PricedWith,
  { cache }: Pick<Terminal, 'cache'>,
): Shard {
  const refreshed = cache === undefined ? [] : cachedPriceLists(cache).map(({ path }) => readFileSync(path, 'utf8'));
  const negotiated = catalogue === undefined ? null : readFileSync(catalogue, 'utf8');
  return {
    ...choice,
    environments: plans.map(({ environment: { name } }) => name),
    ...(monthlyBudget !== undefined && { monthlyBudget }),
    plans: fingerprint(plans),
    prices: fingerprint([version, plainUsage(usage), negotiated, refreshed]),
  };
}

/** @throws InputError when a share would be printed in a form that cannot be merged */
export function checkShardFormat(format: string): void {
  if (format === 'json') return;
  const expected = '--format json, which "groundplan merge" reads and prints in any format';
  throw new InputError([{ path: ['--shard'], found: `--format ${format}`, expected }]);
}

function fingerprint(data: unknown): string {
  return createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, 16);
}
