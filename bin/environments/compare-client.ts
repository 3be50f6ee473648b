import type { LocatedClient } from '../../lib/client/load';
import type { ChangeReport } from '../../lib/reports/changes/report';
import type { AgainstOptions } from '../cli/against';
import type { Terminal } from '../cli/terminal';
import { reportOf, withBefore } from './before';
import type { EnvironmentPool } from './environment-pool';
import { whileSynthesising } from './synthesising';

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
): Promise<ChangeReport> {
  return withBefore(options, plans, async (before) => {
    const changes = await whileSynthesising(plans, name, terminal, (onStart) =>
      pool.each(plans, (plan) => ({ kind: 'compare', plan, against: before.path }) as const, onStart),
    );
    return reportOf(before, changes, options, terminal);
  });
}
