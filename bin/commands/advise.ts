import { adviceReport, type AdviceReport } from '../../lib/pricing';
import type * as Html from '../../lib/reports/advice/html';
import { printDocument } from '../../lib/reports/formats/json/document';
import { adviceText } from '../../lib/reports/advice/text';
import { page } from '../../lib/reports/formats/text/page';
import { openCatalogue } from '../cli/catalogue';
import { EXIT, type ExitCode } from '../cli/exit-code';
import { readGiven, type ReadingOptions } from '../cli/read-given';
import type { Terminal } from '../cli/terminal';
import { notesOnUsage, type UsageChoice } from '../cli/usage-choice';

/** Options of `groundplan advise`. */
export interface AdviseCommandOptions extends ReadingOptions {
  readonly format: 'text' | 'json' | 'html';
  readonly usage: UsageChoice;
  /** File of negotiated prices. @default - list prices alone */
  readonly catalogue?: string;
}

/**
 * Says how templates and assemblies could cost less.
 *
 * @throws InputError with everything that is wrong with them
 */
export function adviseOn(inputs: readonly string[], options: AdviseCommandOptions, terminal: Terminal): ExitCode {
  const { format, usage } = options;
  const { catalogue, refreshed, notes: onPrices } = openCatalogue(terminal, options.catalogue);
  const { resources, ...reading } = readGiven(inputs, options, refreshed);
  const notes = [...reading.notes, ...onPrices, ...notesOnUsage(usage, resources)];
  const report = adviceReport(resources, { catalogue, usage, notes });
  terminal.out(printed(report, format, terminal));
  return EXIT.fine;
}

function printed(report: AdviceReport, format: AdviseCommandOptions['format'], terminal: Terminal): string {
  switch (format) {
    case 'json':
      return printDocument(report);
    case 'html':
      return (require('../../lib/reports/advice/html') as typeof Html).adviceHtml(report);
    case 'text':
      return adviceText(report, page(terminal.columns, terminal.colour));
  }
}
