import { coverageOfAllTypes, coverageOfTypes, readInputs } from '../../lib/pricing';
import type { TypeCoverage } from '../../lib/pricing/meters/type-coverage';
import { PRINTERS } from '../../lib/reports/type-coverage';
import { EXIT, type ExitCode } from '../cli/exit-code';
import type { Terminal } from '../cli/terminal';
import { withTemplates } from '../inputs/with-inputs';

/** Types are billed in the same way everywhere: a template that names no region is read as if it stood in this one. */
const ANY_REGION = 'us-east-1';

/** Options of `groundplan coverage`. */
export interface CoverageOptions {
  readonly format: keyof typeof PRINTERS;
}

/**
 * Shows how resource types are billed: those of templates, assemblies and client files, or all of them.
 *
 * @throws InputError with everything that is wrong with them
 */
export async function coverage(
  inputs: readonly string[],
  { format }: CoverageOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const covered = inputs.length === 0 ? coverageOfAllTypes() : await coverageOf(inputs, terminal);
  await terminal.print(PRINTERS[format](covered, terminal));
  return EXIT.fine;
}

function coverageOf(inputs: readonly string[], terminal: Terminal): Promise<TypeCoverage> {
  return withTemplates(inputs, terminal, (paths) => {
    const { resources } = readInputs(paths, { region: ANY_REGION });
    return Promise.resolve(coverageOfTypes(resources));
  });
}
