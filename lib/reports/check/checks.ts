import { formatProblem, type Problem } from '../../problem';
import { changeChecks } from '../changes/checks';
import type { Check } from '../checks/check';
import type { Source } from '../checks/source';
import { warningChecks } from '../warnings/checks';
import type { CheckReport } from './report';

/** What `groundplan check` looked at. */
export function checkChecks({ problems, environments, changes, source }: CheckReport): readonly Check[] {
  if (problems.length > 0) return problems.map((problem) => problemCheck(problem, source));
  return [
    validCheck(source),
    ...warningChecks(environments, source),
    ...(changes ? changeChecks(changes, source) : []),
  ];
}

/** That a client file can be planned. */
export function validCheck({ file }: Source): Check {
  return { rule: 'invalid-input', name: file, outcome: 'passed', says: 'It can be planned.', place: { file } };
}

function problemCheck(problem: Problem, { file }: Source): Check {
  const { position, ...unplaced } = problem;
  const name = problem.path.length > 0 ? problem.path.join('.') : file;
  return {
    rule: 'invalid-input',
    name,
    outcome: 'failed',
    says: formatProblem(unplaced),
    place: position ?? { file },
  };
}
