import { loadClient } from '../../lib/client/load';
import type { EnvironmentPlan } from '../../lib/client/plan';
import { legible } from '../../lib/legible';
import { InputError, type Problem } from '../../lib/problem';
import { checkDocument, type CheckedEnvironment } from '../../lib/reports/json/check';
import { printDocument } from '../../lib/reports/json/document';
import { page } from '../../lib/reports/text/page';
import { warningRows } from '../../lib/reports/text/warnings';
import { EXIT, type ExitCode } from './exit-code';
import type { Terminal } from './terminal';

/** Options of `groundplan check`. */
export interface CheckOptions {
  readonly format: 'text' | 'json';
}

/**
 * Checks a client file, down to what its patterns and their clouds can grant.
 *
 * @throws InputError with everything that is wrong, unless it is wanted as JSON
 */
export function check(file: string, { format }: CheckOptions, terminal: Terminal): ExitCode {
  if (format === 'json') {
    const { environments, problems } = examine(file);
    terminal.out(printDocument(checkDocument(file, problems, environments)));
    return problems.length > 0 ? EXIT.badInput : EXIT.fine;
  }
  const { name, plans } = loadClient(file);
  const rows = [
    `✓ ${file}: ${legible(name)}`,
    ...plans.map(({ environment }) => `  ${titleOf(environment)}`),
    ...warningRows(plans.map(checkedEnvironment), page(terminal.columns, terminal.colour)),
  ];
  terminal.out(`${rows.join('\n')}\n`);
  return EXIT.fine;
}

function titleOf({ name, kind, engine, region }: EnvironmentPlan['environment']): string {
  return [name, ...(name === kind ? [] : [kind]), engine, region].join(' · ');
}

interface Examination {
  readonly environments: readonly CheckedEnvironment[];
  readonly problems: readonly Problem[];
}

function examine(file: string): Examination {
  try {
    return { environments: loadClient(file).plans.map(checkedEnvironment), problems: [] };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { environments: [], problems: error.problems };
  }
}

function checkedEnvironment({ environment: { name }, warnings }: EnvironmentPlan): CheckedEnvironment {
  return { name, warnings };
}
