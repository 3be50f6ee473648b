import { adviceReport } from '../../lib/pricing';
import { PRINTERS } from '../../lib/reports/advice';
import { openCatalogue } from '../cli/catalogue';
import { EXIT, type ExitCode } from '../cli/exit-code';
import { readGiven, type ReadingOptions } from '../cli/read-given';
import type { Terminal } from '../cli/terminal';
import { notesOnUsage, type UsageChoice } from '../cli/usage-choice';
import { withTemplates } from '../inputs/with-inputs';

/** Options of `groundplan advise`. */
export interface AdviseCommandOptions extends ReadingOptions {
  readonly format: keyof typeof PRINTERS;
  readonly usage: UsageChoice;
  /** File of negotiated prices. @default - list prices alone */
  readonly catalogue?: string;
}

/**
 * Says how templates, assemblies and what client files come to could cost less.
 *
 * @throws InputError with everything that is wrong with them
 */
export async function adviseOn(
  inputs: readonly string[],
  options: AdviseCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { format, usage } = options;
  const { catalogue, refreshed, notes: onPrices } = openCatalogue(terminal, options.catalogue);
  return withTemplates(inputs, terminal, async (paths) => {
    const { resources, ...reading } = readGiven(paths, options, refreshed);
    const notes = [...reading.notes, ...onPrices, ...notesOnUsage(usage, resources)];
    const report = adviceReport(resources, { catalogue, usage, notes });
    await terminal.print(PRINTERS[format](report, terminal));
    return EXIT.fine;
  });
}
