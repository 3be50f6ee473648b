import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { loadClient } from '../../lib/client/load';
import { awsCdk } from '../../stacks/aws-cdk/engine';
import { ROOT } from './cdk';

const EXAMPLES = path.join(ROOT, 'examples');

/** Examples that are a client file, by the name of their folder. */
export const EXAMPLE_CLIENTS = readdirSync(EXAMPLES).filter((example) => existsSync(clientFile(example)));

/** Templates of one environment, and the region that they are deployed to. */
export interface EnvironmentTemplates {
  readonly region: string;
  readonly templates: readonly string[];
}

/** Synthesises every environment of an example into a folder of its own. */
export async function synthesiseExample(example: string, directory: string): Promise<readonly EnvironmentTemplates[]> {
  const environments: EnvironmentTemplates[] = [];
  for (const plan of loadClient(clientFile(example)).plans) {
    const { name, region } = plan.environment;
    const assembly = path.join(directory, name);
    const { stacks } = await awsCdk.synthesise(plan, assembly);
    environments.push({ region, templates: stacks.map((stack) => path.join(assembly, `${stack}.template.json`)) });
  }
  return environments;
}

function clientFile(example: string): string {
  return path.join(EXAMPLES, example, 'client.yaml');
}
