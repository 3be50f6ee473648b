import { adviceReport, estimate } from '../../lib/pricing';
import { checkBudgets, judgeBudgets, notesOnBudgets } from '../../lib/pricing/budget/budgets';
import { refuse } from '../../lib/problem';
import { templateSource } from '../../lib/reports/checks/source';
import { PRINTERS } from '../../lib/reports/estimate';
import { openCatalogue } from '../cli/catalogue';
import type { ExitCode } from '../cli/exit-code';
import { passGate } from '../cli/gate';
import { mediumOf } from '../cli/medium';
import { readGiven } from '../cli/read-given';
import type { PricingOptions } from '../cli/pricing-options';
import type { Terminal } from '../cli/terminal';
import { notesOnUsage } from '../cli/usage-choice';
import { clientFilesIn } from '../inputs/client-text';
import { saveMemoryFor } from '../cli/nursery';

/** Options of `groundplan price`. */
export interface PriceOptions extends PricingOptions {
  readonly format: keyof typeof PRINTERS;
}

/**
 * Prices templates and assemblies.
 *
 * @throws InputError with everything that is wrong with them
 */
export async function price(inputs: readonly string[], options: PriceOptions, terminal: Terminal): Promise<ExitCode> {
  const { format, usage, freeTier = false, budget: budgets = [] } = options;
  refuse(clientFilesIn(inputs));
  saveMemoryFor(inputs);
  const { catalogue, refreshed, notes: onPrices } = openCatalogue(terminal, options.catalogue);
  const { resources, ...reading } = readGiven(inputs, options, refreshed);
  checkBudgets(budgets, resources, '--budget');
  const notes = [
    ...reading.notes,
    ...onPrices,
    ...notesOnUsage(usage, resources),
    ...notesOnBudgets(budgets, resources),
  ];
  const how = { catalogue, usage, freeTier, notes };
  const priced = estimate(resources, how);
  const verdicts = judgeBudgets(budgets, resources, priced);
  const report = {
    estimate: priced,
    budgets: verdicts,
    advice: () => adviceReport(resources, how),
    source: templateSource(inputs[0] ?? '-', resources),
    allowMissing: options.allowMissing ?? false,
  };
  await terminal.print(await PRINTERS[format](report, mediumOf(terminal, options)));
  return passGate(verdicts, options, terminal);
}
