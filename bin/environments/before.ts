import type { EnvironmentPlan } from '../../lib/client/plan';
import { mergeChanges, readInputs, type DeploymentChanges } from '../../lib/pricing';
import { refuse, type Problem } from '../../lib/problem';
import { acceptedInVain, reportChanges, type ChangeReport } from '../../lib/reports/changes/report';
import type { AgainstOptions } from '../cli/against';
import { inTemporaryDirectory } from '../../lib/portfolio/temporary-directory';
import type { Terminal } from '../cli/terminal';
import type * as Deployed from '../deployed/fetch';
import type { DeployedStack } from '../deployed/stacks';
import { toolChangesOf } from './tool-changes';

/** What a client is compared with. */
export interface Before {
  /** A template, a directory of templates or an assembly. */
  readonly path: string;
  /** As messages name it. */
  readonly title: string;
  /** @default - it is not what is deployed */
  readonly stacks?: readonly DeployedStack[];
}

/**
 * Runs with what is before, which is fetched first where it is what is deployed.
 * @throws InputError when it cannot be had, or for environments that CloudFormation knows nothing of
 */
export function withBefore<Result>(
  { against, import: takenOver }: AgainstOptions,
  plans: readonly EnvironmentPlan[],
  use: (before: Before) => Promise<Result>,
): Promise<Result> {
  if (against !== undefined) return use({ path: against, title: against });
  return inTemporaryDirectory(async (directory) => {
    const { fetchDeployed } = require('../deployed/fetch') as typeof Deployed;
    const stacks = await fetchDeployed(plans, directory);
    if (takenOver === undefined) refuse(knownToPulumiAlone(plans, directory));
    return use({ path: directory, title: 'what is deployed', stacks });
  });
}

/** CloudFormation knows nothing of what Pulumi deploys: what stands would look as if it did not. */
function knownToPulumiAlone(plans: readonly EnvironmentPlan[], directory: string): readonly Problem[] {
  const byPulumi = plans.filter(({ environment }) => environment.engine === 'pulumi-aws');
  if (byPulumi.length === 0) return [];
  const { resources } = readInputs([directory]);
  const unknown = byPulumi.filter((plan) => toolChangesOf(plan, resources).length === 0);
  return unknown.map(({ environment: { name } }) => ({
    path: ['environments', name, 'engine'],
    found: 'an environment that Pulumi deploys, which --deployed does not see',
    expected: '--against with a file that `pulumi stack export` writes',
  }));
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
