import { nameOfFile } from './cloudformation/text-file';
import type { GivenParameter } from './given-parameter';

/** `NAME=VALUE` or `Stack:NAME=VALUE`; a value may stand in quotes, which are no part of it. */
const ASSIGNMENT = /^\s*(?:export\s+)?([A-Za-z][^\s=]*)=(?:"(.*)"|'(.*)'|(.*?))\s*$/;
const NOTHING = /^\s*(#.*)?$/;

/** Reads a file with one `NAME=VALUE` in each line, blank lines and comments aside; `undefined` where it is something else. */
export function readAssignments(text: string, file: string): readonly GivenParameter[] | undefined {
  const lines = text.split(/\r?\n/).map((line, at) => ({ line, at }));
  const given = lines.filter(({ line }) => !NOTHING.test(line)).map(({ line, at }) => readLine(line, at, file));
  const assignments = given.filter((each) => each !== undefined);
  return assignments.length > 0 && assignments.length === given.length ? assignments : undefined;
}

function readLine(text: string, at: number, file: string): GivenParameter | undefined {
  const [, name, quoted, single, plain = ''] = ASSIGNMENT.exec(text) ?? [];
  if (name === undefined) return undefined;
  return {
    name,
    value: quoted ?? single ?? plain,
    place: { path: [], position: { file: nameOfFile(file), line: at + 1, column: 1 } },
  };
}
