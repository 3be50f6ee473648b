import type { ComponentResourceOptions } from '@pulumi/pulumi';
import type * as Load from '../../lib/client/load';
import type { EnvironmentPlan } from '../../lib/client/plan';
import { InputError, refuse } from '../../lib/problem';
import { ClientEnvironment, engineProblems } from './environment';

/** Name of the component of an environment that is alone in its Pulumi stack. It stays when the environment is renamed. */
export const ALONE = 'environment';

/**
 * A client's environment from their file.
 *
 * ```ts
 * import { clientEnvironment } from 'groundplan/pulumi-aws';
 *
 * const production = clientEnvironment('client.yaml', 'production');
 * export const vpcId = production.network?.vpcId;
 * ```
 *
 * @param file - path of the client file, from the folder that the program runs in
 * @throws InputError with everything that is wrong with the file, or when the environment is none of it or one of another engine
 */
export function clientEnvironment(
  file: string,
  environment: string,
  options?: ComponentResourceOptions,
): ClientEnvironment {
  // Who plans in code needs no schema of client files.
  const { loadClient } = require('../../lib/client/load') as typeof Load;
  const client = loadClient(file);
  const plan = planIn(client, environment);
  refuse(engineProblems(plan).map((problem) => client.sources.locate(problem)));
  return new ClientEnvironment(ALONE, { plan }, options);
}

function planIn({ plans, sources }: Load.LocatedClient, environment: string): EnvironmentPlan {
  const plan = plans.find((one) => one.environment.name === environment);
  if (plan !== undefined) return plan;
  const names = plans.map(({ environment: { name } }) => name);
  const problem = { path: ['environments'], found: `no "${environment}"`, expected: names.join(' or ') };
  throw new InputError([sources.locate(problem)]);
}
