import type { LocatedClient } from '../../lib/client/load';
import { loadClient } from '../../lib/client/load';
import type { EnvironmentPlan } from '../../lib/client/plan';
import { legible } from '../../lib/legible';
import { InputError, type Problem } from '../../lib/problem';
import type { ChangeReport } from '../../lib/reports/changes/report';
import { checkDocument, type CheckedEnvironment } from '../../lib/reports/check/json';
import { printDocument } from '../../lib/reports/formats/json/document';
import { changeRows } from '../../lib/reports/changes/text';
import { page } from '../../lib/reports/formats/text/page';
import { warningRows } from '../../lib/reports/warnings/text';
import { tellRefused, type AgainstOptions } from '../cli/against';
import { EXIT, type ExitCode } from '../cli/exit-code';
import type { Terminal } from '../cli/terminal';

/** Options of `groundplan check`. */
export interface CheckOptions extends AgainstOptions {
  /** Environments that are worked on at the same time. @default - as many as there are cores */
  readonly jobs?: number;
  readonly format: 'text' | 'json';
}

/** Finds out what deploying a client changes. */
export type Compare = (client: LocatedClient) => Promise<ChangeReport>;

/**
 * Checks a client file, down to what its patterns and their clouds can grant.
 *
 * @param compare - finds out what deploying it changes, where it is compared with anything
 * @throws InputError with everything that is wrong, unless it is wanted as JSON
 */
export async function check(
  file: string,
  { format }: CheckOptions,
  terminal: Terminal,
  compare?: Compare,
): Promise<ExitCode> {
  if (format === 'json') {
    const { environments, problems, changes } = await examine(file, compare);
    terminal.out(printDocument(checkDocument(file, problems, environments, changes)));
    if (problems.length > 0) return EXIT.badInput;
    return tellRefused(changes, terminal) ? EXIT.refused : EXIT.fine;
  }
  const client = loadClient(file);
  const changes = await compare?.(client);
  const sheet = page(terminal.columns, terminal.colour);
  const rows = [
    `✓ ${file}: ${legible(client.name)}`,
    ...client.plans.map(({ environment }) => `  ${titleOf(environment)}`),
    ...warningRows(client.plans.map(checkedEnvironment), sheet),
    ...changeRows(changes, sheet),
  ];
  terminal.out(`${rows.join('\n')}\n`);
  return tellRefused(changes, terminal) ? EXIT.refused : EXIT.fine;
}

function titleOf({ name, kind, engine, region }: EnvironmentPlan['environment']): string {
  return [name, ...(name === kind ? [] : [kind]), engine, region].join(' · ');
}

interface Examination {
  readonly environments: readonly CheckedEnvironment[];
  readonly problems: readonly Problem[];
  readonly changes?: ChangeReport;
}

async function examine(file: string, compare?: Compare): Promise<Examination> {
  try {
    const client = loadClient(file);
    const changes = await compare?.(client);
    const environments = client.plans.map(checkedEnvironment);
    return { environments, problems: [], ...(changes !== undefined && { changes }) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { environments: [], problems: error.problems };
  }
}

function checkedEnvironment({ environment: { name }, warnings }: EnvironmentPlan): CheckedEnvironment {
  return { name, warnings };
}
