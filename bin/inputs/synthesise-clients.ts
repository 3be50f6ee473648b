import { join } from 'node:path';
import { parseClient, type LocatedClient } from '../../lib/client/load';
import { listed } from '../../lib/located/listed';
import { nameOfFile } from '../../lib/pricing/readers/cloudformation/text-file';
import { attempt, InputError, refuse } from '../../lib/problem';
import type { Terminal } from '../cli/terminal';
import { withEngineAhead } from '../environments/engine-ahead';
import { whileSynthesising } from '../environments/synthesising';
import type { EnvironmentPool } from '../environments/environment-pool';
import type { Input, SynthesisedEnvironment } from './input';

/** A client file that was recognised. */
export interface ClientText {
  readonly name: string;
  readonly text: string;
}

interface NamedClient {
  readonly name: string;
  readonly client: LocatedClient;
}

/**
 * Runs with the templates of clients, by the names of their files.
 *
 * @throws InputError with everything that is wrong with the files, or when an engine is not installed or refuses a plan
 */
export function withClients<Result>(
  files: readonly ClientText[],
  terminal: Terminal,
  use: (clients: ReadonlyMap<string, Input>) => Promise<Result>,
): Promise<Result> {
  return withEngineAhead({}, (run) => {
    const clients = parseAll(files);
    return run(async (pool) => use(await synthesise(clients, terminal, pool)));
  });
}

/** @throws InputError with everything that is wrong with any of them */
function parseAll(files: readonly ClientText[]): readonly NamedClient[] {
  const parsed = files.map(({ name, text }) => ({ name, client: attempt(() => parseClient(text, nameOfFile(name))) }));
  refuse(parsed.flatMap(({ client }) => (client instanceof InputError ? client.problems : [])));
  return parsed.flatMap(({ name, client }) => (client instanceof InputError ? [] : [{ name, client }]));
}

async function synthesise(
  clients: readonly NamedClient[],
  terminal: Terminal,
  pool: EnvironmentPool,
): Promise<ReadonlyMap<string, Input>> {
  const plans = clients.flatMap(({ client }) => client.plans);
  const who = listed([...new Set(clients.map(({ client }) => client.name))]);
  const assemblies = await whileSynthesising(plans, who, terminal, (onStart) =>
    pool.each(
      plans,
      (plan, at) => ({ kind: 'synthesise', plan, directory: join(pool.directory, `assembly-${at}`) }) as const,
      onStart,
    ),
  );
  const assemblyOf = new Map(plans.map((plan, at) => [plan, assemblies[at]]));
  return new Map(
    clients.map(({ name, client }) => {
      const environments = client.plans.flatMap((plan): readonly SynthesisedEnvironment[] => {
        const assembly = assemblyOf.get(plan);
        return assembly === undefined ? [] : [{ plan, assembly }];
      });
      return [name, { name, paths: environments.map(({ assembly }) => assembly), made: { client, environments } }];
    }),
  );
}
