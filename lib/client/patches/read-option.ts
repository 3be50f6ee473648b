import type { LocatedNode } from '../../located/node';
import { readYamlValue } from '../../located/read-yaml';
import { InputError, refuse, type Position, type Problem } from '../../problem';
import { saidOfOptions } from './option-problems';
import type { Edit, Patch } from './patch';
import { A_PATH, A_POLICY, readPolicy, readTarget, splitAssignment } from './target';

/** Options of a command line that change a client file. */
export const PATCH_OPTIONS = ['with', 'without', 'set', 'unset'] as const;
export type PatchOption = (typeof PATCH_OPTIONS)[number];

/**
 * The patch that an option asks for: `--set path=value`, `--unset path`, `--with policy=options` or `--without policy`, with YAML
 * behind the equals sign. A policy may be that of one environment: `production:office-hours`.
 *
 * @throws InputError when it says something else
 */
export function patchOf(option: PatchOption, text: string): Patch {
  const typed = `--${option} ${text}`;
  const position: Position = { file: typed, line: 1, column: 1 };
  return { says: `${option} ${text}`, edits: [editOf(option, text, position)], option: typed };
}

function editOf(option: PatchOption, text: string, position: Position): Edit {
  const asked = { path: [], position };
  switch (option) {
    case 'set': {
      const [path, value] = splitAssignment(text) ?? misread(option, text, `${A_PATH}, and a value: path=value`);
      const target = readTarget(path) ?? misread(option, path, A_PATH);
      return { kind: 'set', ...asked, target, node: valueOf(value, position) };
    }
    case 'unset':
      return { kind: 'unset', ...asked, target: readTarget(text) ?? misread(option, text, A_PATH) };
    case 'with': {
      const [name, options] = splitAssignment(text) ?? [text, '{}'];
      const policy = readPolicy(name) ?? misread(option, name, A_POLICY);
      return { kind: 'with', ...asked, ...policy, node: valueOf(options, position) };
    }
    case 'without':
      return { kind: 'without', ...asked, ...(readPolicy(text) ?? misread(option, text, A_POLICY)) };
  }
}

function valueOf(text: string, { file }: Position): LocatedNode {
  if (text.trim() === '')
    throw new InputError([{ option: file, path: [], found: 'no value', expected: 'one in YAML' }]);
  try {
    const { root, problems } = readYamlValue(text, file);
    refuse(problems);
    return root;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.problems.map(saidOfOptions([file])));
  }
}

function misread(option: PatchOption, text: string, expected: string): never {
  const problem: Problem = { path: [`--${option}`], found: `"${text}"`, expected };
  throw new InputError([problem]);
}
