import {
  compare,
  deploymentChanges,
  estimate,
  type DeploymentOptions,
  type Estimate,
  type Resource,
} from '../../lib/pricing';
import { checkBudgets, judgeBudgets, notesOnBudgets } from '../../lib/pricing/budget/budgets';
import { templateSource } from '../../lib/reports/checks/source';
import { reportChanges } from '../../lib/reports/changes/report';
import { PRINTERS } from '../../lib/reports/comparison';
import { increaseSentence } from '../../lib/reports/comparison/increase-words';
import { judgeIncrease, rewrittenIn, type Increase } from '../../lib/reports/comparison/increase';
import { openCatalogue, type OpenCatalogue } from '../cli/catalogue';
import type { ExitCode } from '../cli/exit-code';
import { passGate } from '../cli/gate';
import { mediumOf } from '../cli/medium';
import type { PricingOptions } from '../cli/pricing-options';
import { readBoth, readPreview, type BothReadings } from '../cli/read-given';
import type { Terminal } from '../cli/terminal';
import { notesOnUsage } from '../cli/usage-choice';
import { costsByEnvironment, environmentChanges, judgeClientBudgets } from '../inputs/environment-costs';
import { givenTemplates, isBareTemplate, withLastingSources, writtenIn, type Input } from '../inputs/input';
import { withInputs } from '../inputs/with-inputs';

/** Options of `groundplan diff`. */
export interface DiffOptions extends PricingOptions {
  readonly format: keyof typeof PRINTERS;
  /** @default - costs may rise */
  readonly failOnIncrease?: Increase;
}

/**
 * Prices two templates, assemblies or client files, and shows what changes between them, and what deploying that replaces or loses.
 *
 * @param afterName - `undefined` where the first is a preview of Pulumi, which has both
 * @throws InputError with everything that is wrong with either
 */
export async function diff(
  beforeName: string,
  afterName: string | undefined,
  options: DiffOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const prices = openCatalogue(terminal, options.catalogue); // what is wrong with it is said before anything is synthesised
  if (afterName === undefined) {
    const preview = givenTemplates(beforeName);
    const read = readPreview(beforeName, options, prices.refreshed);
    return diffInputs({ before: preview, after: preview }, read, prices, options, terminal);
  }
  return withInputs([beforeName, afterName], terminal, (inputOf) => {
    const inputs = { before: inputOf(beforeName), after: inputOf(afterName) };
    const paths = { before: inputs.before.paths, after: inputs.after.paths };
    return diffInputs(inputs, readBoth(paths, options, prices.refreshed), prices, options, terminal);
  });
}

async function diffInputs(
  inputs: { readonly before: Input; readonly after: Input },
  read: BothReadings,
  { catalogue, notes }: OpenCatalogue,
  options: DiffOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { format, usage, freeTier = false, budget: budgets = [], failOnIncrease } = options;
  const [before, after] = [read.before.resources, read.after.resources];
  const both = [...before, ...after];
  checkBudgets(budgets, both, '--budget');
  for (const note of [...read.notes, ...notes, ...notesOnUsage(usage, both), ...notesOnBudgets(budgets, after)])
    terminal.err(`${note}\n`);
  const priced = (resources: readonly Resource[], input: Input): Estimate =>
    withLastingSources(estimate(resources, { catalogue, usage, freeTier }), input);
  const [was, is] = [priced(before, inputs.before), priced(after, inputs.after)];
  const comparison = compare(was, is);
  const costs = {
    before: costsByEnvironment(inputs.before, before, was),
    after: costsByEnvironment(inputs.after, after, is),
  };
  const verdicts = [...judgeClientBudgets(inputs.after, is, costs.after), ...judgeBudgets(budgets, after, is)];
  const changes = deploymentChanges(before, after, { stacks: recognised(inputs, both) });
  const increase = failOnIncrease && judgeIncrease(failOnIncrease, comparison, rewrittenIn(is.resources, changes));
  const report = {
    comparison,
    budgets: verdicts,
    ...(increase && { increase }),
    environments: environmentChanges(inputs, costs),
    deployment: reportChanges(inputs.before.name, changes, { refuse: false }),
    source: templateSource(inputs.after.name, [...writtenIn(inputs.after, after), ...writtenIn(inputs.before, before)]),
    allowMissing: options.allowMissing ?? false,
  };
  await terminal.print(PRINTERS[format](report, mediumOf(terminal, options)));
  const why = increase && increaseSentence(increase, comparison);
  if (why !== undefined) terminal.err(`${why}\n`);
  return passGate([...verdicts, ...(increase ? [increase] : [])], options, terminal);
}

/** Stacks of bare templates are called after their files; a stack of Pulumi has a name of its own, whatever its file is called. */
function recognised(
  { before, after }: { readonly before: Input; readonly after: Input },
  both: readonly Resource[],
): DeploymentOptions['stacks'] {
  if (before === after) return 'same';
  const areBare = isBareTemplate(before) && isBareTemplate(after);
  return areBare && !both.some(({ definition }) => definition.engine === 'pulumi') ? 'by-content' : 'by-name';
}
