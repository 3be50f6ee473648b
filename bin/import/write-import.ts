import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { EnvironmentPlan } from '../../lib/client/plan';
import { readEnvironment } from '../../lib/portfolio/read-environment';
import { inTemporaryDirectory } from '../../lib/portfolio/temporary-directory';
import { readInputs, type Resource } from '../../lib/pricing';
import { InputError } from '../../lib/problem';
import type { Recording } from '../../stacks/pulumi/recorder/recording';
import { ResultFile } from '../cli/result-file';
import type { Terminal } from '../cli/terminal';
import { physicalIdsOf } from '../deployed/physical-ids';
import type { Before } from '../environments/before';
import { toolChangesOf } from '../environments/tool-changes';
import type { ImportingStack } from './import-file';
import { takeOver, type TakeOver } from './take-over';
import { takeOverLines } from './words';

/**
 * Writes the file by which Pulumi takes over the environment that CloudFormation made, and tells what it takes over.
 *
 * @param before - what is deployed
 * @throws InputError when there are several such environments, as each has a stack and a file of its own
 * @throws NotWrittenError when the file cannot be written
 */
export async function writeImport(
  file: string,
  plans: readonly EnvironmentPlan[],
  before: Before,
  terminal: Terminal,
): Promise<void> {
  const deployed = readInputs([before.path]).resources;
  const moving = plans.flatMap((plan) => {
    const [change] = plan.environment.engine === 'pulumi-aws' ? toolChangesOf(plan, deployed) : [];
    return change === undefined ? [] : [{ plan, stacks: new Set(change.stacks) }];
  });
  const [only, ...others] = moving;
  if (only === undefined) {
    terminal.err(`${file} is not written: ${nothingToTakeOver(plans)}\n`);
    return;
  }
  if (others.length > 0) throw new InputError([severalProblem(moving.map(({ plan }) => plan.environment.name))]);
  const standing = deployed.filter(({ stack }) => only.stacks.has(stack));
  const into = { project: projectName(), stack: only.plan.environment.name };
  const result = await takeOverEnvironment(only.plan, standing, before, into);
  const output = new ResultFile(file, [], '--import');
  output.write(`${JSON.stringify(result.file, null, 2)}\n`);
  output.keep();
  for (const line of takeOverLines(file, into, result)) terminal.err(`${line}\n`);
}

function takeOverEnvironment(
  plan: EnvironmentPlan,
  deployed: readonly Resource[],
  { stacks = [] }: Before,
  into: ImportingStack,
): Promise<TakeOver> {
  return inTemporaryDirectory(async (directory) => {
    const { resources } = await readEnvironment(plan, directory);
    const [source = ''] = resources.map((resource) => resource.source);
    const recording = JSON.parse(readFileSync(source, 'utf8')) as Recording;
    const names = new Set(deployed.map(({ stack }) => stack));
    const ids = await physicalIdsOf(stacks.filter(({ name }) => names.has(name)));
    return takeOver({ recording, registered: resources }, deployed, (resource) => ids.of(resource), into);
  });
}

/** Of the Pulumi project in the folder that this runs in. */
function projectName(): string {
  if (!existsSync('Pulumi.yaml')) return 'groundplan';
  const { name } = (parse(readFileSync('Pulumi.yaml', 'utf8')) ?? {}) as { readonly name?: unknown };
  return typeof name === 'string' ? name : 'groundplan';
}

function nothingToTakeOver(plans: readonly EnvironmentPlan[]): string {
  const byPulumi = plans.filter(({ environment }) => environment.engine === 'pulumi-aws');
  if (byPulumi.length === 0) return 'no environment has the engine pulumi-aws';
  const names = byPulumi.map(({ environment: { name } }) => name);
  return `no CloudFormation stack of ${names.join(' or ')} is deployed`;
}

function severalProblem(names: readonly string[]): InputError['problems'][number] {
  return {
    path: ['--import'],
    found: `${names.length} environments that CloudFormation deployed and Pulumi is to take over (${names.join(', ')})`,
    expected: 'one at a time: change the engine of the next one when this one is moved',
  };
}
