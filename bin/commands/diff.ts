import { existsSync, statSync } from 'node:fs';
import { compare, deploymentChanges, estimate } from '../../lib/pricing';
import { checkBudgets, judgeBudgets, notesOnBudgets } from '../../lib/pricing/budget/budgets';
import { templateSource } from '../../lib/reports/checks/source';
import { reportChanges } from '../../lib/reports/changes/report';
import { PRINTERS } from '../../lib/reports/comparison';
import { increaseSentence } from '../../lib/reports/comparison/increase-words';
import { judgeIncrease, rewrittenIn, type Increase } from '../../lib/reports/comparison/increase';
import { openCatalogue } from '../cli/catalogue';
import type { ExitCode } from '../cli/exit-code';
import { passGate } from '../cli/gate';
import { mediumOf } from '../cli/medium';
import type { PricingOptions } from '../cli/pricing-options';
import { readBoth } from '../cli/read-given';
import type { Terminal } from '../cli/terminal';
import { notesOnUsage } from '../cli/usage-choice';

/** Options of `groundplan diff`. */
export interface DiffOptions extends PricingOptions {
  readonly format: keyof typeof PRINTERS;
  /** @default - costs may rise */
  readonly failOnIncrease?: Increase;
}

/**
 * Prices two templates or assemblies, and shows what changes between them, and what deploying that replaces or loses.
 *
 * @throws InputError with everything that is wrong with either
 */
export async function diff(
  beforePath: string,
  afterPath: string,
  options: DiffOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { format, usage, freeTier = false, budget: budgets = [], failOnIncrease } = options;
  const { catalogue, refreshed, notes } = openCatalogue(terminal, options.catalogue);
  const read = readBoth({ before: beforePath, after: afterPath }, options, refreshed);
  const [before, after] = [read.before.resources, read.after.resources];
  const both = [...before, ...after];
  checkBudgets(budgets, both, '--budget');
  for (const note of [...read.notes, ...notes, ...notesOnUsage(usage, both), ...notesOnBudgets(budgets, after)])
    terminal.err(`${note}\n`);
  const is = estimate(after, { catalogue, usage, freeTier });
  const comparison = compare(estimate(before, { catalogue, usage, freeTier }), is);
  const verdicts = judgeBudgets(budgets, after, is);
  const stacks = isTemplate(beforePath) && isTemplate(afterPath) ? 'by-content' : 'by-name';
  const changes = deploymentChanges(before, after, { stacks });
  const deployment = reportChanges(beforePath, changes, { refuse: false });
  const increase = failOnIncrease && judgeIncrease(failOnIncrease, comparison, rewrittenIn(is.resources, changes));
  const source = templateSource(afterPath, [...after, ...before]);
  const { allowMissing = false } = options;
  const report = { comparison, budgets: verdicts, ...(increase && { increase }), deployment, source, allowMissing };
  await terminal.print(PRINTERS[format](report, mediumOf(terminal, options)));
  const why = increase && increaseSentence(increase, comparison);
  if (why !== undefined) terminal.err(`${why}\n`);
  return passGate([...verdicts, ...(increase ? [increase] : [])], options, terminal);
}

/** The stack of a bare template is called after its file, whatever it is deployed as. */
function isTemplate(path: string): boolean {
  return !existsSync(path) || !statSync(path).isDirectory();
}
