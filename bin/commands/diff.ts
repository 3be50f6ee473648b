import { compare, deploymentChanges, estimate, type Estimate, type Resource } from '../../lib/pricing';
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
import { readBoth } from '../cli/read-given';
import type { Terminal } from '../cli/terminal';
import { notesOnUsage } from '../cli/usage-choice';
import { costsByEnvironment, environmentChanges, judgeClientBudgets } from '../inputs/environment-costs';
import { isBareTemplate, withLastingSources, writtenIn, type Input } from '../inputs/input';
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
 * @throws InputError with everything that is wrong with either
 */
export async function diff(
  beforeName: string,
  afterName: string,
  options: DiffOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const prices = openCatalogue(terminal, options.catalogue); // what is wrong with it is said before anything is synthesised
  return withInputs([beforeName, afterName], terminal, (inputOf) =>
    diffInputs({ before: inputOf(beforeName), after: inputOf(afterName) }, prices, options, terminal),
  );
}

async function diffInputs(
  inputs: { readonly before: Input; readonly after: Input },
  { catalogue, refreshed, notes }: OpenCatalogue,
  options: DiffOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { format, usage, freeTier = false, budget: budgets = [], failOnIncrease } = options;
  const read = readBoth({ before: inputs.before.paths, after: inputs.after.paths }, options, refreshed);
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
  const areBare = isBareTemplate(inputs.before) && isBareTemplate(inputs.after);
  const changes = deploymentChanges(before, after, { stacks: areBare ? 'by-content' : 'by-name' });
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
