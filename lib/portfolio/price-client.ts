import type { Client } from '../client/client';
import { loadClient } from '../client/load';
import { planClient, type EnvironmentPlan } from '../client/plan';
import { estimate, packagedCatalogue, type Catalogue, type Estimate, type UsagePolicy } from '../pricing';
import { reportPlan, type PlanReport } from '../reports/plan/report';
import { readEnvironment, withRelativeSources } from './read-environment';
import { inTemporaryDirectory } from './temporary-directory';

/** How {@link priceClient} prices. */
export interface PriceClientOptions {
  /**
   * What becomes of use that no template tells.
   *
   * @default 'default' - some is assumed
   */
  readonly usage?: UsagePolicy;

  /**
   * Prices.
   *
   * @default - the list prices in the package
   */
  readonly catalogue?: Catalogue;
}

/**
 * Plans a client and prices each of their environments from the very templates that would be deployed. No network is used.
 *
 * The engines of the environments are loaded into this process, which keeps what they synthesise: for hundreds of environments,
 * `groundplan plan` shares the work among processes.
 *
 * @param client path of a client file, or a client
 * @returns what `groundplan plan --format json` prints: decisions, warnings and estimate of each environment, in USD per month, and
 * the verdict on each budget
 * @throws InputError with everything that is wrong with the client, when an engine is not installed, or when it refuses a plan
 */
export async function priceClient(
  client: Client | string,
  { usage = 'default', catalogue = packagedCatalogue() }: PriceClientOptions = {},
): Promise<PlanReport> {
  const known = typeof client === 'string' ? loadClient(client) : client;
  const priceOne = async (plan: EnvironmentPlan): Promise<Estimate> =>
    inTemporaryDirectory(async (directory) => {
      const { resources, notes, assembly } = await readEnvironment(plan, directory);
      return withRelativeSources(estimate(resources, { catalogue, usage, notes }), assembly);
    });
  const environments = [];
  for (const plan of planClient(known)) {
    const { environment, context, decisions, warnings } = plan;
    const { name, kind, engine, region, monthlyBudget } = environment;
    const { costCentre } = context.client;
    environments.push({
      ...{ name, kind, engine, region, decisions, warnings },
      ...(costCentre !== undefined && { costCentre }),
      ...(monthlyBudget !== undefined && { monthlyBudget }),
      estimate: await priceOne(plan),
    });
  }
  const { name, slug, monthlyBudget } = known;
  return reportPlan({ name, slug, environments, ...(monthlyBudget !== undefined && { monthlyBudget }) });
}
