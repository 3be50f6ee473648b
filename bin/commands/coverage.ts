import { coverageOfAllTypes, coverageOfTypes, readInputs } from '../../lib/pricing';
import { PRINTERS } from '../../lib/reports/type-coverage';
import { EXIT, type ExitCode } from '../cli/exit-code';
import type { Terminal } from '../cli/terminal';

/** Types are billed in the same way everywhere: a template that names no region is read as if it stood in this one. */
const ANY_REGION = 'us-east-1';

/** Options of `groundplan coverage`. */
export interface CoverageOptions {
  readonly format: keyof typeof PRINTERS;
}

/**
 * Shows how resource types are billed: those of templates and assemblies, or all of them.
 *
 * @throws InputError with everything that is wrong with them
 */
export async function coverage(
  inputs: readonly string[],
  { format }: CoverageOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const covered =
    inputs.length === 0 ? coverageOfAllTypes() : coverageOfTypes(readInputs(inputs, { region: ANY_REGION }).resources);
  await terminal.print(await PRINTERS[format](covered, terminal));
  return EXIT.fine;
}
