import type { EnvironmentPlan } from '../../lib/client/plan';
import { mergeChanges, type DeploymentChanges } from '../../lib/pricing';
import { InputError } from '../../lib/problem';
import { acceptedInVain, refusedIn, reportChanges, type ChangeReport } from '../../lib/reports/changes/report';
import { inTemporaryDirectory } from '../environments/temporary-directory';
import type * as Deployed from '../deployed/fetch';
import type { Terminal } from './terminal';

/** Options that say what a client is compared with. */
export interface AgainstOptions {
  /** A template, a directory of templates or an assembly. @default - nothing */
  readonly against?: string;
  /** Whether it is compared with what is deployed. */
  readonly deployed?: boolean;
  /** Names of what may lose data or be left running. @default - nothing may */
  readonly accept?: readonly string[];
}

/** What is before. */
export interface Before {
  /** A template, a directory of templates or an assembly. */
  readonly path: string;
  /** As messages name it. */
  readonly title: string;
}

/** Whether a client is compared with anything. */
export function isCompared({ against, deployed = false, accept = [] }: AgainstOptions): boolean {
  if (against !== undefined || deployed) return true;
  if (accept.length === 0) return false;
  throw new InputError([{ path: [], found: '--accept', expected: 'what to compare with: --against or --deployed' }]);
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

/** Whether something is refused, which is told. */
export function tellRefused(report: ChangeReport | undefined, terminal: Terminal): boolean {
  const refused = report === undefined ? [] : refusedIn(report);
  if (refused.length === 0) return false;
  const names = refused.map(({ name }) => `--accept ${name}`);
  terminal.err(
    `refused, because it loses data or leaves stacks running; after a look at each: ${[...new Set(names)].join(' ')}\n`,
  );
  return true;
}
