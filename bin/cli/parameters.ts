import { groupBy } from '../../lib/group-by';
import { listed } from '../../lib/located/listed';
import { nearest } from '../../lib/located/nearest';
import { parseAssignment, SSM_PREFIX, type GivenParameter } from '../../lib/pricing/readers/given-parameter';
import type * as ParameterFile from '../../lib/pricing/readers/parameter-file';
import { InputError, refuse, type Problem } from '../../lib/problem';

/** Options that give values of parameters. */
export interface ParameterOptions {
  /** Each `NAME=VALUE`, in the order of the command line. */
  readonly param?: readonly string[];
  /** A file of them. */
  readonly parameters?: string;
  /** Environment of that file, where it is a configuration of the SAM CLI. @default - its environment `default` */
  readonly configEnv?: string;
}

/** Values of parameters by who gives them. */
export interface GivenParameters {
  /** The file may serve several templates, and hold more than one of them declares. */
  readonly inFile: readonly GivenParameter[];
  readonly onCommandLine: readonly GivenParameter[];
}

/**
 * All values that are given.
 *
 * @throws InputError with everything that is wrong with the command line, or with the file
 */
export function givenParameters({ param = [], parameters, configEnv }: ParameterOptions): GivenParameters {
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
  if (parameters === undefined) return { inFile: [], onCommandLine };
  // The YAML parser is loaded only for those who name a file.
  const { readParameterFile } = require('../../lib/pricing/readers/parameter-file') as typeof ParameterFile;
  return { inFile: readParameterFile(parameters, configEnv), onCommandLine };
}

/** Of two values for one parameter the last holds, and the command line goes before the file. */
export function inOrder({ inFile, onCommandLine }: GivenParameters): readonly GivenParameter[] {
  return [...inFile, ...onCommandLine];
}

/**
 * Refuses values on the command line of parameters that no template declares, which are most likely misspelt, and notes those of a
 * file.
 * @param declared - `Name` and `Stack:Name`
 *
 * @throws InputError
 */
export function checkDeclared(
  { inFile, onCommandLine }: GivenParameters,
  declared: readonly string[],
): readonly string[] {
  refuse(undeclared(onCommandLine, declared).map((wrong) => misspelt(wrong, declared)));
  return [...groupBy(undeclared(inFile, declared), ({ place }) => place.position?.file ?? '')].map(
    ([file, more]) => `${file}: no template declares ${listed(more.map((each) => inNote(each, declared)))}; not used`,
  );
}

/** What an SSM parameter holds is declared by no template. */
function undeclared(given: readonly GivenParameter[], declared: readonly string[]): readonly GivenParameter[] {
  return given.filter(({ name }) => !declared.includes(name) && !name.startsWith(SSM_PREFIX));
}

function inNote({ name }: GivenParameter, declared: readonly string[]): string {
  const suggestion = nearest(name, alike(name, declared));
  return suggestion === undefined ? name : `${name} (did you mean ${suggestion}?)`;
}

/** Of one stack, or of all. */
function alike(name: string, declared: readonly string[]): readonly string[] {
  return declared.filter((candidate) => candidate.includes(':') === name.includes(':'));
}

function misspelt({ name, place }: GivenParameter, declared: readonly string[]): Problem {
  const candidates = alike(name, declared);
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
