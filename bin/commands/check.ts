import { loadClient, type LocatedClient } from '../../lib/client/load';
import type { EnvironmentPlan } from '../../lib/client/plan';
import { dueReviews, overdueReviews } from '../../lib/client/reviews';
import { InputError, refuse, type Problem } from '../../lib/problem';
import { clientSource } from '../../lib/reports/checks/source';
import { PRINTERS, type CheckedEnvironment, type CheckReport } from '../../lib/reports/check';
import type { WarningRow } from '../../lib/reports/warnings/words';
import { tellRefused, type AgainstOptions } from '../cli/against';
import { EXIT, type ExitCode } from '../cli/exit-code';
import type { Terminal } from '../cli/terminal';
import type { ComparedClient } from '../environments/compare-client';

/** Options of `groundplan check`. */
export interface CheckOptions extends AgainstOptions {
  /** Environments that are worked on at the same time. @default - as many as there are cores */
  readonly jobs?: number;
  readonly format: keyof typeof PRINTERS;
}

/** Finds out what deploying a client changes. */
export type Compare = (client: LocatedClient) => Promise<ComparedClient>;

/**
 * Checks a client file, down to what its patterns and their clouds can grant.
 *
 * @param compare - finds out what deploying it changes, where it is compared with anything
 * @throws InputError with everything that is wrong, unless a format has a place for it
 */
export async function check(
  file: string,
  { format }: CheckOptions,
  terminal: Terminal,
  compare?: Compare,
): Promise<ExitCode> {
  const report = await examine(file, compare);
  if (format === 'text') refuse(report.problems);
  await terminal.print(PRINTERS[format](report, terminal));
  if (report.problems.length > 0) return EXIT.badInput;
  return tellRefused(report.changes, terminal) ? EXIT.refused : EXIT.fine;
}

async function examine(file: string, compare?: Compare): Promise<CheckReport> {
  try {
    const client = loadClient(file);
    const today = new Date().toISOString().slice(0, 10);
    refuse(overdue(client, today));
    const { changes, warnings = [] } = (await compare?.(client)) ?? {};
    const environments = client.plans.map((plan, at) =>
      checkedEnvironment(plan, [...dueReviews(plan, today), ...(warnings[at] ?? [])]),
    );
    const source = clientSource(file, (path) => client.sources.keyPosition(path));
    return { source, client: client.name, environments, problems: [], ...(changes !== undefined && { changes }) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { source: clientSource(file), environments: [], problems: error.problems };
  }
}

/** What a day that has passed makes wrong: plans are the same on every day. */
function overdue(client: LocatedClient, today: string): readonly Problem[] {
  return overdueReviews(client, client.plans, today).map((problem) => client.sources.locate(problem));
}

/** @param found - warnings that its templates give rise to, and those of the day */
function checkedEnvironment(
  { environment, warnings }: EnvironmentPlan,
  found: readonly WarningRow[],
): CheckedEnvironment {
  const { name, kind, engine, region } = environment;
  return { name, kind, engine, region, warnings: [...warnings, ...found] };
}
