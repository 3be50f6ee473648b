import type { Terminal } from '../cli/terminal';
import { clientTextIn } from './client-text';
import { givenTemplates, type Input } from './input';
import type * as Synthesise from './synthesise-clients';

/** The input of a name that the command line gives. */
export type InputOf = (name: string) => Input;

/**
 * Runs with inputs whose templates can be read: client files among them are synthesised first, and their templates removed
 * afterwards. Who gives none loads no engine.
 *
 * @throws InputError with everything that is wrong with the client files, or when an engine is not installed or refuses a plan
 */
export function withInputs<Result>(
  names: readonly string[],
  terminal: Terminal,
  use: (inputOf: InputOf) => Promise<Result>,
): Promise<Result> {
  const files = [...new Set(names)].flatMap((name) => {
    const text = clientTextIn(name);
    return text === undefined ? [] : [{ name, text }];
  });
  if (files.length === 0) return use(givenTemplates);
  const { withClients } = require('./synthesise-clients') as typeof Synthesise;
  return withClients(files, terminal, (clients) => use((name) => clients.get(name) ?? givenTemplates(name)));
}

/** The same with the paths of all their templates, to be read together. */
export function withTemplates<Result>(
  names: readonly string[],
  terminal: Terminal,
  use: (paths: readonly string[]) => Promise<Result>,
): Promise<Result> {
  return withInputs(names, terminal, (inputOf) => use(names.flatMap((name) => inputOf(name).paths)));
}
