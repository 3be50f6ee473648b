import type { LocatedClient } from '../../lib/client/load';
import type { EnvironmentPlan } from '../../lib/client/plan';
import type { DeploymentChanges } from '../../lib/pricing';
import type { ChangeReport } from '../../lib/reports/changes/report';
import type { AgainstOptions } from '../cli/against';
import { startProgress } from '../cli/progress';
import type { Terminal } from '../cli/terminal';
import { reportOf, withBefore } from './before';
import type { EnvironmentPricer } from './environment-pricer';

/**
 * What deploying a client changes: every environment is synthesised, one after the other, and compared with what is before.
 *
 * @throws InputError when an engine is not installed or refuses a plan, or with what is wrong with what is before
 */
export function compareClient(
  { name, plans }: LocatedClient,
  options: AgainstOptions,
  terminal: Terminal,
  pricer: EnvironmentPricer,
): Promise<ChangeReport> {
  return withBefore(options, plans, async (before) => {
    const progress = await startProgress(`synthesising ${plans.map(nameOf).join(', ')} of ${name}`, terminal);
    const changes: DeploymentChanges[] = [];
    try {
      for (const [at, plan] of plans.entries()) {
        progress.step(`synthesising ${nameOf(plan)} of ${name} (${at + 1} of ${plans.length})`);
        changes.push(await pricer.compare(plan, before.path));
      }
    } finally {
      progress.stop();
    }
    return reportOf(before, changes, options, terminal);
  });
}

function nameOf({ environment: { name } }: EnvironmentPlan): string {
  return name;
}
