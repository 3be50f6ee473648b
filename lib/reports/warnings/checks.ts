import type { Check } from '../checks/check';
import type { Source } from '../checks/source';
import type { Warned } from './words';

/** What somebody must know of each environment; one check that passed for an environment without anything. */
export function warningChecks(environments: readonly Warned[], source: Source): readonly Check[] {
  return environments.flatMap(({ name, warnings }) =>
    warnings.length > 0 ? warnings.map((warning) => noted(name, warning, source)) : [nothing(name, source)],
  );
}

function noted(environment: string, { pattern, says }: Warned['warnings'][number], { placeOf }: Source): Check {
  const within = pattern === 'environment' ? [] : pattern.split('/');
  return {
    rule: 'before-you-deploy',
    name: [environment, ...within].join('/'),
    outcome: 'noted',
    says: `${[environment, ...(pattern === 'environment' ? [] : [pattern])].join(', ')}: ${says}`,
    place: placeOf(['environments', environment, ...within]),
  };
}

function nothing(environment: string, { placeOf }: Source): Check {
  return {
    rule: 'before-you-deploy',
    name: environment,
    outcome: 'passed',
    says: `${environment}: nothing has to be known before it is deployed.`,
    place: placeOf(['environments', environment]),
  };
}
