import { adviceReport, readInputs, type AdviceReport } from '../../lib/pricing';
import type * as Html from '../../lib/reports/html/advice';
import { printDocument } from '../../lib/reports/json/document';
import { adviceText } from '../../lib/reports/text/advice';
import { page } from '../../lib/reports/text/page';
import { openCatalogue } from './catalogue';
import { EXIT, type ExitCode } from './exit-code';
import { checkDeclared, givenParameters, valuesOf, type ParameterOptions } from './parameters';
import { checkRegion } from './region';
import type { Terminal } from './terminal';
import { notesOnUsage, type UsageChoice } from './usage-choice';

/** Options of `groundplan advise`. */
export interface AdviseCommandOptions extends ParameterOptions {
  readonly format: 'text' | 'json' | 'html';
  readonly usage: UsageChoice;
  /** Of stacks that name none. @default - such a stack is refused */
  readonly region?: string;
  /** File of negotiated prices. @default - list prices alone */
  readonly catalogue?: string;
}

/**
 * Says how templates and assemblies could cost less.
 *
 * @throws InputError with everything that is wrong with them
 */
export function adviseOn(inputs: readonly string[], options: AdviseCommandOptions, terminal: Terminal): ExitCode {
  const { format, usage, region } = options;
  const { catalogue, refreshed, notes: onPrices } = openCatalogue(terminal, options.catalogue);
  if (region !== undefined) checkRegion(region, refreshed);
  const given = givenParameters(options);
  const { resources, ...reading } = readInputs(inputs, {
    ...(region !== undefined && { region }),
    parameters: valuesOf(given),
  });
  checkDeclared(given, reading.parameters);
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
      return (require('../../lib/reports/html/advice') as typeof Html).adviceHtml(report);
    case 'text':
      return adviceText(report, page(terminal.columns, terminal.colour));
  }
}
