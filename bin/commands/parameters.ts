import { listed } from '../../lib/located/listed';
import { nearest } from '../../lib/located/nearest';
import { parseAssignment, type GivenParameter } from '../../lib/pricing/readers/given-parameter';
import type * as ParameterFile from '../../lib/pricing/readers/parameter-file';
import { InputError, type Problem } from '../../lib/problem';

/** Options that give values of parameters. */
export interface ParameterOptions {
  /** Each `NAME=VALUE`, in the order of the command line. */
  readonly param?: readonly string[];
  /** A file of them. */
  readonly parameters?: string;
}

/**
 * All values that are given. Of two for one parameter the last holds, and the command line goes before the file.
 *
 * @throws InputError with everything that is wrong with the command line, or with the file
 */
export function givenParameters({ param = [], parameters }: ParameterOptions): readonly GivenParameter[] {
  const assignments = param.map((text) => ({ text, assignment: parseAssignment(text) }));
  const onCommandLine = assignments.flatMap(({ assignment }) =>
    assignment ? [{ ...assignment, place: { path: ['--param'] } }] : [],
  );
  if (onCommandLine.length < param.length)
    throw new InputError(
      assignments
        .filter(({ assignment }) => assignment === undefined)
        .map(({ text }) => ({ path: ['--param'], found: `"${text}"`, expected: 'NAME=VALUE' })),
    );
  if (parameters === undefined) return onCommandLine;
  // The YAML parser is loaded only for those who name a file.
  const { readParameterFile } = require('../../lib/pricing/readers/parameter-file') as typeof ParameterFile;
  return [...readParameterFile(parameters), ...onCommandLine];
}

/** Values by name, as the readers take them. */
export function valuesOf(given: readonly GivenParameter[]): Readonly<Record<string, string>> {
  return Object.fromEntries(given.map(({ name, value }) => [name, value]));
}

/**
 * Refuses values of parameters that no template declares, which are most likely misspelt.
 * @param declared - `Name` and `Stack:Name`
 *
 * @throws InputError
 */
export function checkDeclared(given: readonly GivenParameter[], declared: readonly string[]): void {
  const problems = given.filter(({ name }) => !declared.includes(name)).map((wrong) => undeclared(wrong, declared));
  if (problems.length > 0) throw new InputError(problems);
}

function undeclared({ name, place }: GivenParameter, declared: readonly string[]): Problem {
  const ofOneStack = name.includes(':');
  const candidates = declared.filter((candidate) => candidate.includes(':') === ofOneStack);
  const suggestion = nearest(name, candidates);
  return {
    ...place,
    found: `the parameter "${name}"`,
    expected:
      candidates.length === 0
        ? 'none: no template declares any'
        : `one that a template declares: ${listed(candidates)}`,
    ...(suggestion !== undefined && { suggestion }),
  };
}
