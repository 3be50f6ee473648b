import { InputError } from '../../lib/problem';
import { azureDevOps } from './azure-devops';
import { bitbucket } from './bitbucket';
import type { Forge, Variables } from './forge';
import { github } from './github';
import { gitlab } from './gitlab';

/** Every forge whose pull requests can be commented on. */
export const FORGES: readonly Forge[] = [github, gitlab, azureDevOps, bitbucket];

/**
 * The forge that a pipeline runs on.
 * @throws InputError when it is none that is known
 */
export function forgeOf(variables: Variables): Forge {
  const forge = FORGES.find(({ runs }) => runs(variables));
  if (forge) return forge;
  throw new InputError([
    {
      path: [],
      found: 'no pipeline',
      expected: `one of ${FORGES.map(({ name }) => name).join(', ')}, known by the variables that it sets`,
    },
  ]);
}
