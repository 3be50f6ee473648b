import { InputError } from '../../lib/problem';
import type * as Engine from '../../stacks/aws-cdk/synthesise';

/** The packages that `aws-cdk` environments are synthesised with. They are the user's, beside groundplan. */
const PACKAGES = ['aws-cdk-lib', 'constructs'] as const;

/**
 * Loads the CDK and what assembles environments with it.
 *
 * @throws InputError when its packages are not installed
 */
export function loadEngine(): typeof Engine {
  const missing = PACKAGES.filter((name) => !isInstalled(name));
  if (missing.length > 0)
    throw new InputError([
      {
        path: [],
        found: `no package ${missing.join(' and ')}`,
        expected: `the AWS CDK installed beside groundplan: npm install ${PACKAGES.join(' ')}`,
      },
    ]);
  return require('../../stacks/aws-cdk/synthesise') as typeof Engine;
}

function isInstalled(name: string): boolean {
  try {
    require.resolve(name);
    return true;
  } catch {
    return false;
  }
}
