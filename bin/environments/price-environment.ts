import { relative } from 'node:path';
import type { EnvironmentPlan } from '../../lib/client/plan';
import { adviceReport, estimate, readInputs, type AdviceReport, type Estimate } from '../../lib/pricing';
import type { Usage } from '../../lib/pricing/usage';
import { loadEngine } from '../../stacks';
import type { OpenCatalogue } from '../commands/catalogue';

/** What an environment costs, from the templates that would be deployed. */
export interface EnvironmentCost {
  readonly estimate: Estimate;
  /** How it could cost less. @default - nobody asked */
  readonly advice?: AdviceReport;
}

/** How environments are priced. Plain data. */
export interface EnvironmentPricing {
  readonly usage: 'default' | 'none' | Usage;
  /** File of negotiated prices. @default - list prices alone */
  readonly catalogue?: string;
  /** Folder of refreshed prices. @default - the packaged ones hold */
  readonly cache?: string;
  /** Whether it is found how an environment could cost less. */
  readonly advise: boolean;
}

/**
 * One environment from its plan to what it costs: synthesised, read and priced.
 *
 * @param directory for its templates; it is empty, and nobody needs it afterwards
 * @throws InputError when its engine is not installed or refuses the plan
 */
export async function priceEnvironment(
  plan: EnvironmentPlan,
  directory: string,
  prices: OpenCatalogue,
  { usage, advise }: Pick<EnvironmentPricing, 'usage' | 'advise'>,
): Promise<EnvironmentCost> {
  const { engine, region } = plan.environment;
  const { assembly } = await loadEngine(engine).synthesise(plan, directory);
  const { resources, notes } = readInputs([assembly], { region });
  const how = { catalogue: prices.catalogue, usage, notes: [...notes, ...prices.notes] };
  return {
    estimate: withRelativeSources(estimate(resources, how), assembly),
    ...(advise && { advice: adviceReport(resources, how) }),
  };
}

/** Template files are named as they stand in the assembly: where that stood is nobody's business. */
function withRelativeSources(priced: Estimate, assembly: string): Estimate {
  const resources = priced.resources.map((resource) => ({ ...resource, source: relative(assembly, resource.source) }));
  return { ...priced, resources };
}
