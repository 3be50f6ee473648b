import { join } from 'node:path';
import type { EnvironmentPlan } from '../../lib/client/plan';
import type { AdviceReport, DeploymentChanges, Estimate } from '../../lib/pricing';
import type { NamedResource } from '../../lib/pricing/usage';
import { notesOnUsage, plainUsage, type UsageChoice } from '../cli/usage-choice';
import type { WarningRow } from '../../lib/reports/warnings/words';
import type { EnvironmentResults } from './environment-request';
import type { EnvironmentPool } from './environment-pool';
import type { EnvironmentPricing } from './price-environment';
import { PricedFiles } from './priced-files';

/** What an environment costs. Its details are read from a file each time they are asked for: keep them no longer than needed. */
export interface EnvironmentCost {
  readonly estimate: Estimate;
  /** How it could cost less; `undefined` where nobody asked. */
  readonly advice: AdviceReport | undefined;
  /** What deploying it changes; `undefined` where it is compared with nothing. */
  readonly changes: DeploymentChanges | undefined;
  /** What its templates hold and nothing backs up. */
  readonly warnings: readonly WarningRow[];
}

/** How environments are priced, and who does it. */
export interface ClientPricing extends Omit<EnvironmentPricing, 'usage'> {
  readonly pool: EnvironmentPool;
  readonly usage: UsageChoice;
  /** Hears of each environment before it is synthesised. */
  readonly onStart: (plan: EnvironmentPlan) => void;
}

/**
 * Prices environments.
 *
 * @returns what they cost, in their order, for as long as the pool has its directory
 * @throws InputError when an engine is not installed or refuses a plan
 */
export async function priceEnvironments(
  plans: readonly EnvironmentPlan[],
  { pool, usage, onStart, ...pricing }: ClientPricing,
): Promise<readonly EnvironmentCost[]> {
  const how = { ...pricing, usage: plainUsage(usage) };
  const fileOf = (at: number): string => join(pool.directory, `${at}.json`);
  const results = await pool.each(
    plans,
    (plan, at) => ({ kind: 'price', plan, pricing: how, file: fileOf(at) }) as const,
    onStart,
  );
  const files = new PricedFiles();
  return results.map((result, at) => costIn(fileOf(at), files, result));
}

/**
 * Names in a usage file that fit no resource. It is for all environments: a name that fits nothing here may fit something there.
 *
 * @throws InputError with every usage key that does not fit
 */
export function unfitNames(costs: readonly EnvironmentCost[], usage: UsageChoice): readonly string[] {
  return usage === 'default' || usage === 'none' ? [] : notesOnUsage(usage, costs.flatMap(namedIn));
}

function costIn(file: string, files: PricedFiles, { changes, warnings }: EnvironmentResults['price']): EnvironmentCost {
  return {
    get estimate() {
      return files.read(file).estimate;
    },
    get advice() {
      return files.read(file).advice;
    },
    changes,
    warnings,
  };
}

function namedIn({ estimate }: EnvironmentCost): readonly NamedResource[] {
  return estimate.resources.map(({ id, logicalId, path, type }) => ({ id, logicalId, path, type }));
}

/** A cost with more to know about it. */
export function withNotes(cost: EnvironmentCost, notes: readonly string[]): EnvironmentCost {
  const added = <Report extends { readonly notes: readonly string[] }>(report: Report): Report => ({
    ...report,
    notes: [...new Set([...report.notes, ...notes])],
  });
  return {
    get estimate() {
      return added(cost.estimate);
    },
    get advice() {
      return cost.advice && added(cost.advice);
    },
    changes: cost.changes,
    warnings: cost.warnings,
  };
}
