import { relative } from 'node:path';
import type { EnvironmentPlan } from '../../lib/client/plan';
import {
  adviceReport,
  estimate,
  readInputs,
  type AdviceReport,
  type DeploymentChanges,
  type Estimate,
  type Resource,
} from '../../lib/pricing';
import type { Usage } from '../../lib/pricing/usage';
import { loadEngine } from '../../stacks';
import type { OpenCatalogue } from '../cli/catalogue';
import { compareEnvironment } from './compare-environment';

/** What an environment costs, from the templates that would be deployed. */
export interface EnvironmentCost {
  readonly estimate: Estimate;
  /** How it could cost less. @default - nobody asked */
  readonly advice?: AdviceReport;
  /** What deploying it changes. @default - it is compared with nothing */
  readonly changes?: DeploymentChanges;
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
  /** Path of the templates that it is compared with. @default - with none */
  readonly against?: string;
}

/**
 * Reads all that is before: a template, a directory of templates or an assembly.
 * @param region of templates that name none
 */
export type ReadBefore = (against: string, region: string) => readonly Resource[];

/**
 * One environment from its plan to what it costs: synthesised, read and priced.
 *
 * @param directory for its templates; it is empty, and nobody needs it afterwards
 * @throws InputError when its engine is not installed or refuses the plan, or with what is wrong with what is before
 */
export async function priceEnvironment(
  plan: EnvironmentPlan,
  directory: string,
  prices: OpenCatalogue,
  { usage, advise, against }: Pick<EnvironmentPricing, 'usage' | 'advise' | 'against'>,
  readBefore: ReadBefore,
): Promise<EnvironmentCost> {
  const { engine, region } = plan.environment;
  const { assembly } = await loadEngine(engine).synthesise(plan, directory);
  const { resources, notes } = readInputs([assembly], { region });
  const how = { catalogue: prices.catalogue, usage, notes: [...notes, ...prices.notes] };
  return {
    estimate: withRelativeSources(estimate(resources, how), assembly),
    ...(advise && { advice: adviceReport(resources, how) }),
    ...(against !== undefined && { changes: compareEnvironment(plan, resources, readBefore(against, region)) }),
  };
}

/**
 * One environment from its plan to what deploying it changes: synthesised, read and compared.
 *
 * @param directory for its templates; it is empty, and nobody needs it afterwards
 * @throws InputError when its engine is not installed or refuses the plan, or with what is wrong with what is before
 */
export async function changesOf(
  plan: EnvironmentPlan,
  directory: string,
  against: string,
  readBefore: ReadBefore,
): Promise<DeploymentChanges> {
  const { engine, region } = plan.environment;
  const { assembly } = await loadEngine(engine).synthesise(plan, directory);
  return compareEnvironment(plan, readInputs([assembly], { region }).resources, readBefore(against, region));
}

/** Template files are named as they stand in the assembly: where that stood is nobody's business. */
function withRelativeSources(priced: Estimate, assembly: string): Estimate {
  const resources = priced.resources.map((resource) => ({ ...resource, source: relative(assembly, resource.source) }));
  return { ...priced, resources };
}
