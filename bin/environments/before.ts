import type { EnvironmentPlan } from '../../lib/client/plan';
import { mergeChanges, type DeploymentChanges } from '../../lib/pricing';
import { acceptedInVain, reportChanges, type ChangeReport } from '../../lib/reports/changes/report';
import type { AgainstOptions } from '../cli/against';
import { inTemporaryDirectory } from '../../lib/portfolio/temporary-directory';
import type { Terminal } from '../cli/terminal';
import type * as Deployed from '../deployed/fetch';

/** What a client is compared with. */
export interface Before {
  /** A template, a directory of templates or an assembly. */
  readonly path: string;
  /** As messages name it. */
  readonly title: string;
}

/**
 * Runs with what is before, which is fetched first where it is what is deployed.
 * @throws InputError when it cannot be had
 */
export function withBefore<Result>(
  { against }: AgainstOptions,
  plans: readonly EnvironmentPlan[],
  use: (before: Before) => Promise<Result>,
): Promise<Result> {
  if (against !== undefined) return use({ path: against, title: against });
  return inTemporaryDirectory(async (directory) => {
    const { fetchDeployed } = require('../deployed/fetch') as typeof Deployed;
    await fetchDeployed(plans, directory);
    return use({ path: directory, title: 'what is deployed' });
  });
}

/** What deploying a client changes, of the changes of its environments. Names that are accepted in vain are told. */
export function reportOf(
  { title }: Before,
  environments: readonly DeploymentChanges[],
  { accept = [] }: AgainstOptions,
  terminal: Terminal,
): ChangeReport {
  const report = reportChanges(title, mergeChanges(environments), { refuse: true, accept });
  for (const name of acceptedInVain(report, accept))
    terminal.err(`--accept ${name}: nothing of that name would be refused\n`);
  return report;
}
