import { CommanderError } from 'commander';
import { EXIT, explain, type ExitCode } from './cli/exit-code';
import { resultsOf } from './cli/results';
import type { Terminal } from './cli/terminal';
import { program } from './program';

/**
 * Runs one command line, without the name of the program.
 *
 * @returns one of {@link exitCodes}
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (args.length === 0) {
    terminal.err("groundplan: missing command; 'groundplan --help' lists them\n");
    return EXIT.badInput;
  }
  let exitCode: ExitCode = EXIT.fine;
  const results = resultsOf(terminal);
  try {
    await program(results, (code) => (exitCode = code)).parseAsync(args, { from: 'user' });
    results.keep();
    return exitCode;
  } catch (error) {
    results.discard();
    // Commander has told the person already; its own exit code is 0 after --help and --version.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.badInput;
    return explain(error, terminal);
  }
}
