import { formatProblem, type Problem } from '../../problem';
import { changeChecks } from '../changes/checks';
import type { Check, Place } from '../checks/check';
import type { WarningRow } from '../plan/report';
import type { CheckDocument, CheckedEnvironment } from './json';

/** Where a part of a client file is written, by its path. */
export type PlaceOf = (path: readonly string[]) => Place;

/** What `groundplan check` looked at. */
export function checkChecks(
  { file, problems, environments, changes }: CheckDocument,
  placeOf: PlaceOf,
): readonly Check[] {
  if (problems.length > 0) return problems.map((problem) => problemCheck(problem, file));
  return [validCheck(file), ...warningChecks(environments, placeOf), ...(changes ? changeChecks(changes, file) : [])];
}

/** That a client file can be planned. */
export function validCheck(file: string): Check {
  return { rule: 'invalid-input', name: file, outcome: 'passed', says: 'It can be planned.', place: { file } };
}

/** What somebody must know of each environment; one check that passed for an environment without anything. */
export function warningChecks(environments: readonly CheckedEnvironment[], placeOf: PlaceOf): readonly Check[] {
  return environments.flatMap(({ name, warnings }) =>
    warnings.length > 0
      ? warnings.map((warning) => warningCheck(name, warning, placeOf))
      : [passed(name, placeOf(['environments', name]))],
  );
}

function problemCheck(problem: Problem, file: string): Check {
  const { position, ...unplaced } = problem;
  const name = problem.path.length > 0 ? problem.path.join('.') : file;
  return { rule: 'invalid-input', name, outcome: 'failed', says: formatProblem(unplaced), place: position ?? { file } };
}

function warningCheck(environment: string, { pattern, says }: WarningRow, placeOf: PlaceOf): Check {
  const inFile = pattern === 'environment' ? [] : pattern.split('/');
  return {
    rule: 'before-you-deploy',
    name: [environment, ...inFile].join('/'),
    outcome: 'noted',
    says: `${[environment, ...(inFile.length > 0 ? [pattern] : [])].join(', ')}: ${says}`,
    place: placeOf(['environments', environment, ...inFile]),
  };
}

function passed(name: string, place: Place): Check {
  return {
    rule: 'before-you-deploy',
    name,
    outcome: 'passed',
    says: `${name}: nothing to know before it is deployed.`,
    place,
  };
}
