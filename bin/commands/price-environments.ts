import { relative } from 'node:path';
import type { Client } from '../../lib/client/client';
import { adviceReport, estimate, readInputs, type AdviceReport, type Estimate } from '../../lib/pricing';
import type { OpenCatalogue } from './catalogue';
import { loadEngine } from './engine';
import type { Progress } from './progress';
import { inTemporaryDirectory } from './temporary-directory';
import { notesOnUsage, type UsageChoice } from './usage-choice';

/** What an environment costs, from the templates that would be deployed. */
export interface EnvironmentCost {
  readonly estimate: Estimate;
  /** How it could cost less: found when somebody asks. */
  readonly advice: () => AdviceReport;
}

/** A client's environments by name. */
export type EnvironmentCosts = Readonly<Record<string, EnvironmentCost>>;

/**
 * Synthesises all environments of a client and prices each one's own stacks. The templates are gone afterwards.
 *
 * @throws InputError when the engine is not installed
 */
export function priceEnvironments(
  client: Client,
  prices: OpenCatalogue,
  usage: UsageChoice,
  progress: Progress,
): EnvironmentCosts {
  const { synthesise } = loadEngine();
  return inTemporaryDirectory((directory) => {
    const { assembly, stacks } = synthesise(client, directory);
    progress.step('pricing the templates');
    const readings = client.environments.map(({ name, region }) => {
      const own = stacks[name] ?? [];
      const { resources, notes } = readInputs([assembly], { region });
      return {
        name,
        resources: resources.filter(({ stack }) => own.includes(stack)),
        notes: notes.filter((note) => own.some((stack) => note.includes(stack))),
      };
    });
    // One usage file is for all environments: a name that fits nothing here may fit something there.
    const onUsage = notesOnUsage(
      usage,
      readings.flatMap(({ resources }) => resources),
    );
    return Object.fromEntries(
      readings.map(({ name, resources, notes }) => {
        const how = { catalogue: prices.catalogue, usage, notes: [...notes, ...prices.notes, ...onUsage] };
        const priced = withRelativeSources(estimate(resources, how), assembly);
        return [name, { estimate: priced, advice: () => adviceReport(resources, how) }];
      }),
    );
  });
}

/** Template files are named as they stand in the assembly: where that stood for a moment is nobody's business. */
function withRelativeSources(priced: Estimate, assembly: string): Estimate {
  const resources = priced.resources.map((resource) => ({ ...resource, source: relative(assembly, resource.source) }));
  return { ...priced, resources };
}
