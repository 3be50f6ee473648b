import { loadClient } from '../../lib/client/load';
import { planClient } from '../../lib/client/plan';
import { InputError, type Problem } from '../../lib/problem';
import { checkDocument } from '../../lib/reports/json/check';
import { printDocument } from '../../lib/reports/json/document';
import { EXIT, type ExitCode } from './exit-code';
import type { Terminal } from './terminal';

/** Options of `groundplan check`. */
export interface CheckOptions {
  readonly format: 'text' | 'json';
}

/**
 * Checks a client file, down to what its patterns can be had with.
 *
 * @throws InputError with everything that is wrong, unless it is wanted as JSON
 */
export function check(file: string, { format }: CheckOptions, terminal: Terminal): ExitCode {
  if (format === 'json') {
    const problems = problemsIn(file);
    terminal.out(printDocument(checkDocument(file, problems)));
    return problems.length > 0 ? EXIT.badInput : EXIT.fine;
  }
  const client = loadClient(file);
  const environments = planClient(client).map(({ environment: { name, kind, engine, region } }) =>
    [name, ...(name === kind ? [] : [kind]), engine, region].join(' · '),
  );
  terminal.out(`✓ ${file}: ${client.name}\n${environments.map((environment) => `  ${environment}\n`).join('')}`);
  return EXIT.fine;
}

function problemsIn(file: string): readonly Problem[] {
  try {
    planClient(loadClient(file));
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems;
  }
}
