import { CommanderError } from 'commander';
import { EXIT, explain, type ExitCode } from './cli/exit-code';
import type { Terminal } from './cli/terminal';
import { program } from './program';

/**
 * Runs one command line, without the name of the program.
 *
 * @returns the exit code: 0 fine, 1 budget exceeded, 2 bad input, 4 refused, 69 price list unavailable, 70 a bug, 74 could not write
 * output, 129 and above stopped by a signal
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (args.length === 0) {
    terminal.err("groundplan: missing command; 'groundplan --help' lists them\n");
    return EXIT.badInput;
  }
  let exitCode: ExitCode = EXIT.fine;
  try {
    await program(terminal, (code) => (exitCode = code)).parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has told the person already; its own exit code is 0 after --help and --version.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.badInput;
    return explain(error, terminal);
  }
}
