import { relative } from 'node:path';
import type { Client } from '../../lib/client/client';
import { estimate, packagedCatalogue, readInputs, type Estimate, type UsagePolicy } from '../../lib/pricing';
import { loadEngine } from './engine';
import type { Progress } from './progress';
import { inTemporaryDirectory } from './temporary-directory';

/** An estimate of each of a client's environments by name, from the templates that would be deployed. */
export type EnvironmentEstimates = Readonly<Record<string, Estimate>>;

/**
 * Synthesises all environments of a client and prices each one's own stacks. The templates are gone afterwards.
 *
 * @throws InputError when the engine is not installed
 */
export function priceEnvironments(client: Client, usage: UsagePolicy, progress: Progress): EnvironmentEstimates {
  const { synthesise } = loadEngine();
  return inTemporaryDirectory((directory) => {
    const { assembly, stacks } = synthesise(client, directory);
    progress.step('pricing the templates');
    const catalogue = packagedCatalogue();
    return Object.fromEntries(
      client.environments.map(({ name, region }) => {
        const own = stacks[name] ?? [];
        const { resources, notes } = readInputs([assembly], { region });
        const priced = estimate(
          resources.filter(({ stack }) => own.includes(stack)),
          { catalogue, usage, notes: notes.filter((note) => own.some((stack) => note.includes(stack))) },
        );
        return [name, withRelativeSources(priced, assembly)];
      }),
    );
  });
}

/** Template files are named as they stand in the assembly: where that stood for a moment is nobody's business. */
function withRelativeSources(priced: Estimate, assembly: string): Estimate {
  const resources = priced.resources.map((resource) => ({ ...resource, source: relative(assembly, resource.source) }));
  return { ...priced, resources };
}
