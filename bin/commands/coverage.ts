import { coverageOfAllTypes, coverageOfTypes, readInputs } from '../../lib/pricing';
import { printDocument } from '../../lib/reports/formats/json/document';
import { page } from '../../lib/reports/formats/text/page';
import { typeCoverageText } from '../../lib/reports/type-coverage/text';
import { EXIT, type ExitCode } from '../cli/exit-code';
import type { Terminal } from '../cli/terminal';

/** Types are billed in the same way everywhere: a template that names no region is read as if it stood in this one. */
const ANY_REGION = 'us-east-1';

/** Options of `groundplan coverage`. */
export interface CoverageOptions {
  readonly format: 'text' | 'json';
}

/**
 * Shows how resource types are billed: those of templates and assemblies, or all of them.
 *
 * @throws InputError with everything that is wrong with them
 */
export function coverage(inputs: readonly string[], { format }: CoverageOptions, terminal: Terminal): ExitCode {
  const covered =
    inputs.length === 0 ? coverageOfAllTypes() : coverageOfTypes(readInputs(inputs, { region: ANY_REGION }).resources);
  terminal.out(
    format === 'json' ? printDocument(covered) : typeCoverageText(covered, page(terminal.columns, terminal.colour)),
  );
  return EXIT.fine;
}
