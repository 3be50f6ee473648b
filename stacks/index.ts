import { ENGINES, type EngineName } from '../lib/engines/engines';
import { missingPackages } from '../lib/missing-packages';
import { InputError } from '../lib/problem';
import type * as AwsCdk from './aws-cdk/engine';
import type { Engine } from './engine';
import type * as PulumiAws from './pulumi-aws/engine';

/** Engines are loaded when they are asked for: each takes longer to load than all else. */
const LOADERS = {
  'aws-cdk': { title: 'the AWS CDK', load: () => (require('./aws-cdk/engine') as typeof AwsCdk).awsCdk },
  'pulumi-aws': {
    title: 'Pulumi for AWS',
    load: () => (require('./pulumi-aws/engine') as typeof PulumiAws).pulumiAws,
  },
} satisfies Readonly<Record<EngineName, { readonly title: string; readonly load: () => Engine }>>;

/**
 * Loads an engine. Its packages are the user's, beside groundplan.
 *
 * @throws InputError when they are not installed
 */
export function loadEngine(name: EngineName): Engine {
  const { packages } = ENGINES[name];
  const { title, load } = LOADERS[name];
  const missing = missingPackages(packages);
  if (missing.length > 0)
    throw new InputError([
      {
        path: [],
        found: `no package ${missing.join(' and ')}`,
        expected: `${title} installed beside groundplan: npm install ${packages.join(' ')}`,
      },
    ]);
  return load();
}
