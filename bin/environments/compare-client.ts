import type { LocatedClient } from '../../lib/client/load';
import type { ChangeReport } from '../../lib/reports/changes/report';
import type { WarningRow } from '../../lib/reports/warnings/words';
import type { AgainstOptions } from '../cli/against';
import type { Terminal } from '../cli/terminal';
import { reportOf, withBefore } from './before';
import type { EnvironmentPool } from './environment-pool';
import { whileSynthesising } from './synthesising';

/** A client compared with what is before. */
export interface ComparedClient {
  readonly changes: ChangeReport;
  /** What the templates of each environment hold and nothing backs up, in the order of the plans. */
  readonly warnings: readonly (readonly WarningRow[])[];
}

/**
 * What deploying a client changes: every environment is synthesised and compared with what is before.
 *
 * @throws InputError when an engine is not installed or refuses a plan, or with what is wrong with what is before
 */
export function compareClient(
  { name, plans }: LocatedClient,
  options: AgainstOptions,
  terminal: Terminal,
  pool: EnvironmentPool,
): Promise<ComparedClient> {
  return withBefore(options, plans, async (before) => {
    const compared = await whileSynthesising(plans, name, terminal, (onStart) =>
      pool.each(plans, (plan) => ({ kind: 'compare', plan, against: before.path }) as const, onStart),
    );
    const changes = compared.map((environment) => environment.changes);
    return {
      changes: reportOf(before, changes, options, terminal),
      warnings: compared.map(({ warnings }) => warnings),
    };
  });
}
