import { readInputs } from '../../lib/pricing';
import { usageFile } from '../../lib/pricing/usage';
import { openCatalogue } from './catalogue';
import { EXIT, type ExitCode } from './exit-code';
import { checkDeclared, givenParameters, valuesOf, type ParameterOptions } from './parameters';
import { checkRegion } from './region';
import type { Terminal } from './terminal';

/** Options of `groundplan usage`. */
export interface UsageOptions extends ParameterOptions {
  /** Of stacks that name none. Usage keys depend on it only where a template asks for its region. */
  readonly region: string;
}

/**
 * Writes a usage file for templates and assemblies.
 *
 * @throws InputError with everything that is wrong with them
 */
export function usage(inputs: readonly string[], options: UsageOptions, terminal: Terminal): ExitCode {
  const { region } = options;
  checkRegion(region, openCatalogue(terminal).refreshed);
  const given = givenParameters(options);
  const { resources, parameters } = readInputs(inputs, { region, parameters: valuesOf(given) });
  checkDeclared(given, parameters);
  terminal.out(usageFile(resources));
  return EXIT.fine;
}
