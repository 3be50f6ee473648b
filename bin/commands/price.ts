import { adviceReport, estimate, type AdviceReport, type Estimate } from '../../lib/pricing';
import type { BudgetVerdict } from '../../lib/pricing/budget/budget';
import { checkBudgets, judgeBudgets, notesOnBudgets, type Budget } from '../../lib/pricing/budget/budgets';
import { estimateCsv } from '../../lib/reports/estimate/csv';
import type * as Html from '../../lib/reports/estimate/html';
import { documentParts } from '../../lib/reports/formats/json/document';
import { withBudgets } from '../../lib/reports/verdict/json';
import { estimateMarkdown } from '../../lib/reports/estimate/markdown';
import { estimateReport } from '../../lib/reports/estimate/text';
import { page } from '../../lib/reports/formats/text/page';
import { openCatalogue } from '../cli/catalogue';
import type { ExitCode } from '../cli/exit-code';
import { passGate, type GateOptions } from '../cli/gate';
import { readGiven, type ReadingOptions } from '../cli/read-given';
import type { Terminal } from '../cli/terminal';
import { notesOnUsage, type UsageChoice } from '../cli/usage-choice';

/** Options of `groundplan price`. */
export interface PriceOptions extends ReadingOptions, GateOptions {
  readonly format: 'text' | 'json' | 'markdown' | 'csv' | 'html';
  /** Most bytes of Markdown. */
  readonly maxBytes: number;
  readonly usage: UsageChoice;
  /** @default - free allowances are not taken off */
  readonly freeTier?: boolean;
  /** @default - no budget */
  readonly budget?: readonly Budget[];
  /** File of negotiated prices. @default - list prices alone */
  readonly catalogue?: string;
}

/**
 * Prices templates and assemblies.
 *
 * @throws InputError with everything that is wrong with them
 */
export async function price(inputs: readonly string[], options: PriceOptions, terminal: Terminal): Promise<ExitCode> {
  const { usage, freeTier = false, budget: budgets = [] } = options;
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
  const advice = (): AdviceReport => adviceReport(resources, how);
  await terminal.print(await printed(priced, options, terminal, verdicts, advice));
  return passGate(verdicts, options, terminal);
}

async function printed(
  priced: Estimate,
  { format, maxBytes }: PriceOptions,
  terminal: Terminal,
  budgets: readonly BudgetVerdict[],
  advice: () => AdviceReport,
): Promise<Iterable<string>> {
  switch (format) {
    case 'json':
      return documentParts(withBudgets(priced, budgets));
    case 'markdown':
      return [estimateMarkdown(priced, budgets, maxBytes)];
    case 'csv':
      return estimateCsv(priced);
    case 'html': {
      const { estimateHtml } = require('../../lib/reports/estimate/html') as typeof Html;
      return [await estimateHtml(priced, { budgets, advice: advice() })];
    }
    case 'text':
      return [estimateReport(priced, page(terminal.columns, terminal.colour), budgets)];
  }
}
