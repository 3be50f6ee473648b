import { adviceReport, estimate, type AdviceReport, type Estimate } from '../../lib/pricing';
import type { BudgetVerdict } from '../../lib/reports/budget';
import { checkBudgets, judgeBudgets, notesOnBudgets, type Budget } from '../../lib/reports/budgets';
import { estimateCsv } from '../../lib/reports/csv/estimate';
import type * as Html from '../../lib/reports/html/estimate';
import { documentParts } from '../../lib/reports/json/document';
import { withBudgets } from '../../lib/reports/json/priced';
import { estimateMarkdown } from '../../lib/reports/markdown/estimate';
import { estimateReport } from '../../lib/reports/text/estimate';
import { page } from '../../lib/reports/text/page';
import { openCatalogue } from './catalogue';
import type { ExitCode } from './exit-code';
import { passGate, type GateOptions } from './gate';
import { readGiven, type ReadingOptions } from './read-given';
import { keepNurseryFor } from './nursery';
import type { Terminal } from './terminal';
import { notesOnUsage, type UsageChoice } from './usage-choice';

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
  keepNurseryFor(inputs);
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
      const { estimateHtml } = require('../../lib/reports/html/estimate') as typeof Html;
      return [await estimateHtml(priced, { budgets, advice: advice() })];
    }
    case 'text':
      return [estimateReport(priced, page(terminal.columns, terminal.colour), budgets)];
  }
}
