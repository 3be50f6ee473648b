import type { Resource } from '../../readers/resource';
import { set } from '../change';
import { known } from '../known';
import type { Rule } from '../rule';

/** Resources that keep instances of a function warm. */
const WARM = ['AWS::Lambda::Alias', 'AWS::Lambda::Version'];

export const arm64Functions: Rule = {
  name: 'arm64-functions',
  change: 'run Lambda functions on arm64',
  effort: 'low',
  risk: 'low',
  caution: 'layers, extensions and compiled modules have to be there for arm64',
  scope: 'everywhere',
  proposals: (inventory) =>
    inventory
      .ofType('AWS::Lambda::Function')
      .filter(runsOnX86)
      .map((lambda) => ({
        says: 'x86_64 → arm64',
        billed: [lambda, ...WARM.flatMap((type) => lambda.referrers(type, 'FunctionName'))],
        changes: [set(lambda, { Architectures: ['arm64'] })],
      })),
};

/** A container image would have to be built again; a managed runtime is there for both. */
function runsOnX86(lambda: Resource): boolean {
  const architecture = known(lambda.text('Architectures.0') ?? 'x86_64');
  const runtime = known(lambda.text('Runtime'));
  return architecture === 'x86_64' && runtime !== undefined && !runtime.startsWith('provided');
}
