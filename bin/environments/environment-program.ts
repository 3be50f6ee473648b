import { rmSync } from 'node:fs';
import { DEFAULT_ENGINE } from '../../lib/engines/engines';
import { readInputs, type Resource } from '../../lib/pricing';
import { InputError } from '../../lib/problem';
import { loadEngine } from '../../stacks';
import { openCatalogue, type OpenCatalogue } from '../cli/catalogue';
import { inTemporaryDirectory } from '../../lib/portfolio/temporary-directory';
import { writePriced } from './priced-files';
import type { EnvironmentRequest, EnvironmentResults, FromProcess, ToProcess } from './environment-request';
import { changesOf, priceEnvironment, type EnvironmentPricing } from './price-environment';

/*
 * The program of the processes that work on environments: an engine keeps its thread for seconds, and who asked must hear of Ctrl-C
 * meanwhile. Requests come one at a time, and each is answered before the next.
 */
process.on('message', (message: ToProcess) => {
  if (message === 'dismissed') process.exit();
  useTemporary(message.temporary);
  void answerTo(message.request).then((answer) => {
    if (process.connected) process.send?.(answer, undefined, undefined, () => undefined);
  });
});
process.on('disconnect', cleanUp);
warmUp();

/** What the engine takes for the temporary directory, too: the CDK leaves copies of assets in it. */
let temporary: string | undefined;

function useTemporary(directory: string): void {
  temporary = directory;
  process.env.TMPDIR = directory;
  process.env.TEMP = directory;
}

/** Who asked was ended without a chance to clean up, by `kill -9` for example. */
function cleanUp(): void {
  if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
}

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

async function answerTo(request: EnvironmentRequest): Promise<FromProcess> {
  try {
    return { result: await resultOf(request) };
  } catch (error) {
    return error instanceof InputError ? { problems: error.problems } : { error };
  }
}

async function resultOf(request: EnvironmentRequest): Promise<EnvironmentResults[keyof EnvironmentResults]> {
  const { plan } = request;
  switch (request.kind) {
    case 'price': {
      const { pricing, file } = request;
      const { priced, ...rest } = await inTemporaryDirectory((directory) =>
        priceEnvironment(plan, directory, pricesFor(pricing), pricing, readBefore),
      );
      writePriced(file, priced);
      return rest;
    }
    case 'compare':
      return inTemporaryDirectory((directory) => changesOf(plan, directory, request.against, readBefore));
    case 'synthesise':
      return (await loadEngine(plan.environment.engine).synthesise(plan, request.directory)).assembly;
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
