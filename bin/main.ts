import { explain } from './cli/exit-code';
import { terminalOf } from './cli/terminal';
import { run } from './run';

/** Runs the command line of a process. */
export async function main(process: NodeJS.Process): Promise<void> {
  const terminal = terminalOf(process);
  // What a stream finds out on its own, such as a full disk, no command can wait for.
  process.on('uncaughtException', (error) => process.exit(explain(error, terminal)));
  process.exitCode = await run(process.argv.slice(2), terminal);
}
