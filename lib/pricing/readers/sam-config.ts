import type * as Toml from 'smol-toml' with { 'resolution-mode': 'import' };

import { oneOf } from '../../located/words';
import { InputError, type Position } from '../../problem';

import { isList, isObject, ownObject, own, type JsonObject } from './shape';
import { nameOfFile } from './cloudformation/text-file';
import { parseAssignment, type GivenParameter } from './given-parameter';

/** The environment that the SAM CLI takes where none is named. */
const DEFAULT_ENVIRONMENT = 'default';

/** Parts of an environment that hold what `sam deploy` is given, the one that goes before the other last. */
const COMMANDS = ['global', 'deploy'];

const OVERRIDES = 'parameter_overrides';

/** One of the overrides: `NAME=VALUE`, with quotes around a value that holds spaces, or the older `ParameterKey=..,ParameterValue=..`. */
const OVERRIDE = /(?:ParameterKey=([^\s,]+),ParameterValue=|([^\s=,]+)=)("(?:[^"\\]|\\.)*"|'[^']*'|\S*)/g;

/** Whether a file is a configuration of the SAM CLI, by its name: `samconfig.toml`. */
export function isSamConfig(file: string): boolean {
  return /\.toml$/i.test(file);
}

/**
 * Reads the values that a configuration of the SAM CLI overrides parameters with when it deploys an environment.
 * Source: AWS SAM developer guide, "AWS SAM CLI configuration file".
 *
 * @param environment `default` where none is named
 * @throws InputError where it cannot be read, or has no such environment
 */
export function readSamConfig(
  text: string,
  file: string,
  environment = DEFAULT_ENVIRONMENT,
): readonly GivenParameter[] {
  const place: Position = { file: nameOfFile(file), line: 1, column: 1 };
  const document = parseConfig(text, place);
  const names = Object.keys(document).filter((name) => isObject(document[name]));
  const section = ownObject(document, environment);
  if (section === undefined)
    throw new InputError([
      {
        path: [],
        found: `no environment "${environment}"`,
        expected: names.length === 0 ? 'a configuration of the SAM CLI' : `${oneOf(names)} (--config-env)`,
        position: place,
      },
    ]);
  const overrides = COMMANDS.flatMap((command) => {
    const parameters = ownObject(ownObject(section, command), 'parameters');
    return overridesIn(own(parameters, OVERRIDES));
  });
  return overrides.map(({ name, value }) => ({
    name,
    value,
    place: { path: [], position: { ...place, line: lineOf(name, text, environment) } },
  }));
}

function parseConfig(text: string, place: Position): JsonObject {
  // Only those who have such a file load its parser.
  const { parse, TomlError } = require('smol-toml') as typeof Toml;
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [message = ''] = error.message.split('\n');
    const position = { ...place, line: error.line, column: error.column };
    throw new InputError([{ path: [], found: `broken TOML (${message})`, expected: 'TOML', position }]);
  }
}

type Assignment = Pick<GivenParameter, 'name' | 'value'>;

/** One text of them all, a list, or a map. */
function overridesIn(overrides: unknown): readonly Assignment[] {
  if (typeof overrides === 'string')
    return [...overrides.matchAll(OVERRIDE)].map(([, key, name, value = '']) => ({
      name: key ?? name ?? '',
      value: unquoted(value),
    }));
  if (isList(overrides)) return overrides.flatMap((each) => parseAssignment(String(each)) ?? []);
  return isObject(overrides) ? Object.entries(overrides).map(([name, value]) => ({ name, value: textOf(value) })) : [];
}

function unquoted(text: string): string {
  return /^(["']).*\1$/s.test(text) ? text.slice(1, -1).replaceAll(/\\(.)/gs, '$1') : text;
}

function textOf(value: unknown): string {
  return isList(value) ? value.map(String).join(',') : String(value);
}

/** The line that names a parameter, looked for from where its environment begins. */
function lineOf(name: string, text: string, environment: string): number {
  const start = Math.max(0, text.indexOf(`${environment}.`));
  const at = text.indexOf(name, start);
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}
