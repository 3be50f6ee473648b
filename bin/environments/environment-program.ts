import type { EnvironmentPlan } from '../../lib/client/plan';
import { DEFAULT_ENGINE } from '../../lib/engines/engines';
import { readInputs, type DeploymentChanges, type Resource } from '../../lib/pricing';
import { InputError, type Problem } from '../../lib/problem';
import { loadEngine } from '../../stacks';
import { openCatalogue, type OpenCatalogue } from '../cli/catalogue';
import { changesOf, priceEnvironment, type EnvironmentCost, type EnvironmentPricing } from './price-environment';

/** An environment to price, as it is sent to the process. */
export interface PricingRequest {
  readonly plan: EnvironmentPlan;
  readonly directory: string;
  readonly pricing: EnvironmentPricing;
}

/** An environment to compare with what is before. */
export interface ComparisonRequest {
  readonly plan: EnvironmentPlan;
  readonly directory: string;
  /** Path of the templates that are before. */
  readonly against: string;
}

export type EnvironmentRequest = PricingRequest | ComparisonRequest;

/** What the process sends back. Of an error, only what is plain data passes from one process to another. */
export type EnvironmentAnswer<Result> =
  { readonly result: Result } | { readonly problems: readonly Problem[] } | { readonly error: unknown };

/*
 * The program of the process that environments are priced in: an engine keeps its thread for seconds, and who asked must hear of
 * Ctrl-C meanwhile. Plans come one at a time, and each is answered before the next. It ends when nobody can ask any more.
 */
process.on('message', (request: EnvironmentRequest) => {
  void answerTo(request).then((answer) => {
    if (process.connected) process.send?.(answer, undefined, undefined, () => undefined);
  });
});
warmUp();

/** Prices are opened once: all environments that a process is asked for are priced alike. */
let prices: OpenCatalogue | undefined;

function pricesFor({ cache, catalogue }: EnvironmentPricing): OpenCatalogue {
  return (prices ??= openCatalogue({ ...(cache !== undefined && { cache }) }, catalogue));
}

/** What is before is read once as well, for each region that bare templates may be of. */
const before = new Map<string, readonly Resource[]>();

function readBefore(against: string, region: string): readonly Resource[] {
  const key = JSON.stringify([against, region]);
  const resources = before.get(key) ?? readInputs([against], { region }).resources;
  before.set(key, resources);
  return resources;
}

async function answerTo(request: EnvironmentRequest): Promise<EnvironmentAnswer<EnvironmentCost | DeploymentChanges>> {
  try {
    const { plan, directory } = request;
    if (!('pricing' in request)) return { result: await changesOf(plan, directory, request.against, readBefore) };
    return { result: await priceEnvironment(plan, directory, pricesFor(request.pricing), request.pricing, readBefore) };
  } catch (error) {
    return error instanceof InputError ? { problems: error.problems } : { error };
  }
}

/** Loads the usual engine before the first plan is there. One that cannot be loaded is told when a plan asks for it. */
function warmUp(): void {
  try {
    loadEngine(DEFAULT_ENGINE);
  } catch {
    return;
  }
}
