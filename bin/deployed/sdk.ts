import type * as CloudFormation from '@aws-sdk/client-cloudformation';
import type * as Sts from '@aws-sdk/client-sts';
import { missingPackages } from '../../lib/missing-packages';
import { InputError } from '../../lib/problem';

/** The parts of the AWS SDK that read what is deployed. */
export interface Sdk {
  readonly cloudFormation: typeof CloudFormation;
  readonly sts: typeof Sts;
}

const PACKAGES = ['@aws-sdk/client-cloudformation', '@aws-sdk/client-sts'];

/**
 * Loads the AWS SDK, which is the user's, beside groundplan.
 * @throws InputError when it is not installed
 */
export async function loadSdk(): Promise<Sdk> {
  const missing = missingPackages(PACKAGES);
  if (missing.length > 0)
    throw new InputError([
      {
        path: [],
        found: `no package ${missing.join(' and ')}`,
        expected: `the AWS SDK installed beside groundplan, to read what is deployed: npm install ${PACKAGES.join(' ')}`,
      },
    ]);
  return {
    cloudFormation: await import('@aws-sdk/client-cloudformation'),
    sts: await import('@aws-sdk/client-sts'),
  };
}
