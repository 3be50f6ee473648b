import { usageFile } from '../../lib/pricing/usage';
import { openCatalogue } from '../cli/catalogue';
import { EXIT, type ExitCode } from '../cli/exit-code';
import { readGiven, type ReadingOptions } from '../cli/read-given';
import type { Terminal } from '../cli/terminal';
import { withTemplates } from '../inputs/with-inputs';

/** Options of `groundplan usage`. */
export interface UsageOptions extends ReadingOptions {
  /** Of stacks that name none: its prices decide which usage keys are offered. */
  readonly region: string;
}

/**
 * Writes a usage file for templates, assemblies and client files.
 *
 * @throws InputError with everything that is wrong with them
 */
export function usage(inputs: readonly string[], options: UsageOptions, terminal: Terminal): Promise<ExitCode> {
  const { catalogue, refreshed } = openCatalogue(terminal);
  return withTemplates(inputs, terminal, (paths) => {
    const { resources } = readGiven(paths, options, refreshed);
    terminal.out(usageFile(resources, catalogue));
    return Promise.resolve(EXIT.fine);
  });
}
