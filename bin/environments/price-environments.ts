import { relative } from 'node:path';
import type { EnvironmentPlan } from '../../lib/client/plan';
import { estimate, readInputs, type adviceReport, type AdviceReport } from '../../lib/pricing';
import type { Estimate, Reading, Resource } from '../../lib/pricing';
import type { OpenCatalogue } from '../commands/catalogue';
import { notesOnUsage, type UsageChoice } from '../commands/usage-choice';
import type { Synthesiser } from './synthesiser';
import { inTemporaryDirectory } from './temporary-directory';

/** What an environment costs, from the templates that would be deployed. */
export interface EnvironmentCost {
  readonly estimate: Estimate;
  /** How it could cost less. @default - nobody asked */
  readonly advice?: AdviceReport;
}

/** A client's environments by name. */
export type EnvironmentCosts = Readonly<Record<string, EnvironmentCost>>;

/** How environments are priced. */
export interface EnvironmentPricing {
  readonly synthesiser: Synthesiser;
  readonly prices: OpenCatalogue;
  readonly usage: UsageChoice;
  /** Finds how an environment could cost less. @default - nobody asks */
  readonly advise?: typeof adviceReport;
  /** Hears of each environment before it is synthesised. */
  readonly onStart: (plan: EnvironmentPlan) => void;
}

/**
 * Synthesises and prices environments, one after the other: of each, only what it costs is kept.
 *
 * @throws InputError when an engine is not installed, or with every usage key that does not fit
 */
export async function priceEnvironments(
  plans: readonly EnvironmentPlan[],
  pricing: EnvironmentPricing,
): Promise<EnvironmentCosts> {
  const { synthesiser, usage, onStart } = pricing;
  const costs: [name: string, cost: EnvironmentCost][] = [];
  const named: Resource[] = [];
  for (const plan of plans) {
    onStart(plan);
    const templates = await readTemplates(plan, synthesiser);
    costs.push([plan.environment.name, costOf(templates, pricing)]);
    if (typeof usage !== 'string') named.push(...templates.resources);
  }
  // One usage file is for all environments: a name that fits nothing here may fit something there.
  const onUsage = notesOnUsage(usage, named);
  return Object.fromEntries(costs.map(([name, cost]) => [name, withNotes(cost, onUsage)]));
}

/** What was read of an environment, and where its templates stood for a moment. */
interface Templates extends Pick<Reading, 'resources' | 'notes'> {
  readonly assembly: string;
}

function readTemplates(plan: EnvironmentPlan, { synthesise, temporary }: Synthesiser): Promise<Templates> {
  return inTemporaryDirectory(async (directory) => {
    const { assembly } = await synthesise(plan, directory);
    return { assembly, ...readInputs([assembly], { region: plan.environment.region }) };
  }, temporary);
}

function costOf({ resources, notes, assembly }: Templates, pricing: EnvironmentPricing): EnvironmentCost {
  const { prices, usage, advise } = pricing;
  const how = { catalogue: prices.catalogue, usage, notes: [...notes, ...prices.notes] };
  const advice = advise?.(resources, how);
  return { estimate: withRelativeSources(estimate(resources, how), assembly), ...(advice && { advice }) };
}

/** Template files are named as they stand in the assembly: where that stood is nobody's business. */
function withRelativeSources(priced: Estimate, assembly: string): Estimate {
  const resources = priced.resources.map((resource) => ({ ...resource, source: relative(assembly, resource.source) }));
  return { ...priced, resources };
}

function withNotes({ estimate: priced, advice }: EnvironmentCost, notes: readonly string[]): EnvironmentCost {
  const added = <Report extends { readonly notes: readonly string[] }>(report: Report): Report => ({
    ...report,
    notes: [...new Set([...report.notes, ...notes])],
  });
  return { estimate: added(priced), ...(advice && { advice: added(advice) }) };
}
