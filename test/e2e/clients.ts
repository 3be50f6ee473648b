import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { loadClient } from '../../lib/client/load';
import { awsCdk } from '../../stacks/aws-cdk/engine';
import { ROOT } from './cdk';

const EXAMPLES = path.join(ROOT, 'examples');
const OWN = path.join(__dirname, 'clients');

/** Examples that are a client file, by the name of their folder. */
export const EXAMPLE_CLIENTS = clientsIn(EXAMPLES);

/** The same, and the clients of these tests. */
export const ALL_CLIENTS = [...EXAMPLE_CLIENTS, ...clientsIn(OWN)];

/** Templates of one environment, and the region that they are deployed to. */
export interface EnvironmentTemplates {
  readonly region: string;
  readonly templates: readonly string[];
}

/** Synthesises every environment of a client into a folder of its own. */
export async function synthesiseClient(client: string, directory: string): Promise<readonly EnvironmentTemplates[]> {
  const environments: EnvironmentTemplates[] = [];
  for (const plan of loadClient(clientFile(folderOf(client))).plans) {
    const { name, region } = plan.environment;
    const assembly = path.join(directory, name);
    const { stacks } = await awsCdk.synthesise(plan, assembly);
    environments.push({ region, templates: stacks.map((stack) => path.join(assembly, `${stack}.template.json`)) });
  }
  return environments;
}

function clientsIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => existsSync(clientFile(path.join(folder, name))));
}

function folderOf(client: string): string {
  return path.join(EXAMPLE_CLIENTS.includes(client) ? EXAMPLES : OWN, client);
}

function clientFile(folder: string): string {
  return path.join(folder, 'client.yaml');
}
