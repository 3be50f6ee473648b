import { existsSync, statSync } from 'node:fs';
import { compare, deploymentChanges, estimate, type Reading } from '../../lib/pricing';
import { readWith } from '../../lib/pricing/readers/read';
import { distinct, InputError } from '../../lib/problem';
import { checkBudgets, judgeBudgets, notesOnBudgets, type Budget } from '../../lib/pricing/budget/budgets';
import { templateSource } from '../../lib/reports/checks/source';
import { reportChanges } from '../../lib/reports/changes/report';
import { PRINTERS } from '../../lib/reports/comparison';
import { increaseSentence } from '../../lib/reports/comparison/increase-words';
import { judgeIncrease, rewrittenIn, type Increase } from '../../lib/reports/comparison/increase';
import { openCatalogue } from '../cli/catalogue';
import type { ExitCode } from '../cli/exit-code';
import { passGate, type GateOptions } from '../cli/gate';
import { mediumOf, type MediumOptions } from '../cli/medium';
import { checkDeclared, givenParameters, inOrder, type ParameterOptions } from '../cli/parameters';
import { checkRegion, notesOnRegions } from '../cli/region';
import type { Terminal } from '../cli/terminal';
import { notesOnUsage, type UsageChoice } from '../cli/usage-choice';

/** Options of `groundplan diff`. */
export interface DiffOptions extends ParameterOptions, GateOptions, MediumOptions {
  readonly format: keyof typeof PRINTERS;
  readonly usage: UsageChoice;
  /** @default - free allowances are not taken off */
  readonly freeTier?: boolean;
  /** Of stacks that name none. @default - such a stack is refused */
  readonly region?: string;
  /** Of what is after. @default - no budget */
  readonly budget?: readonly Budget[];
  /** @default - costs may rise */
  readonly failOnIncrease?: Increase;
  /** File of negotiated prices. @default - list prices alone */
  readonly catalogue?: string;
}

/**
 * Prices two templates or assemblies, and shows what changes between them, and what deploying that replaces or loses.
 *
 * @throws InputError with everything that is wrong with either
 */
export async function diff(before: string, after: string, options: DiffOptions, terminal: Terminal): Promise<ExitCode> {
  const { format, usage, freeTier = false, budget: budgets = [], failOnIncrease } = options;
  const { catalogue, refreshed, notes } = openCatalogue(terminal, options.catalogue);
  const { old, young, notes: onReading } = readBoth(before, after, options, refreshed);
  const both = [...old.resources, ...young.resources];
  checkBudgets(budgets, both, '--budget');
  for (const note of [
    ...onReading,
    ...notes,
    ...notesOnUsage(usage, both),
    ...notesOnBudgets(budgets, young.resources),
  ])
    terminal.err(`${note}\n`);
  const is = estimate(young.resources, { catalogue, usage, freeTier });
  const comparison = compare(estimate(old.resources, { catalogue, usage, freeTier }), is);
  const verdicts = judgeBudgets(budgets, young.resources, is);
  const stacks = isTemplate(before) && isTemplate(after) ? 'by-content' : 'by-name';
  const changes = deploymentChanges(old.resources, young.resources, { stacks });
  const deployment = reportChanges(before, changes, { refuse: false });
  const increase = failOnIncrease && judgeIncrease(failOnIncrease, comparison, rewrittenIn(is.resources, changes));
  const source = templateSource(after, [...young.resources, ...old.resources]);
  const { allowMissing = false } = options;
  const report = { comparison, budgets: verdicts, ...(increase && { increase }), deployment, source, allowMissing };
  await terminal.print(PRINTERS[format](report, mediumOf(terminal, options)));
  const why = increase && increaseSentence(increase, comparison);
  if (why !== undefined) terminal.err(`${why}\n`);
  return passGate([...verdicts, ...(increase ? [increase] : [])], options, terminal);
}

interface Both {
  readonly old: Reading;
  readonly young: Reading;
  /** What the reader must know of both. */
  readonly notes: readonly string[];
}

/** Both, when there is nothing wrong with either. A parameter may be declared by one alone. */
function readBoth(before: string, after: string, options: DiffOptions, refreshed: readonly string[]): Both {
  const { region } = options;
  if (region !== undefined) checkRegion(region);
  const given = givenParameters(options);
  const read = (input: string): Reading | InputError => attempt(() => readWith(inOrder(given), [input], region));
  const [old, young] = [read(before), read(after)];
  if (old instanceof InputError || young instanceof InputError)
    throw new InputError(distinct([old, young].flatMap((each) => (each instanceof InputError ? each.problems : []))));
  const undeclared = checkDeclared(given, [...new Set([...old.parameters, ...young.parameters])]);
  const notes = [...undeclared, ...notesOnRegions([...old.resources, ...young.resources], refreshed)];
  return { old, young, notes };
}

/** The stack of a bare template is called after its file, whatever it is deployed as. */
function isTemplate(path: string): boolean {
  return !existsSync(path) || !statSync(path).isDirectory();
}

function attempt<Result>(read: () => Result): Result | InputError {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}
