import { explain } from './commands/exit-code';
import { run } from './commands/run';
import { terminalOf } from './commands/terminal';

/** Runs the command line of a process. */
export async function main(process: NodeJS.Process): Promise<void> {
  const terminal = terminalOf(process);
  // What a stream finds out on its own, such as a full disk, no command can wait for.
  process.on('uncaughtException', (error) => process.exit(explain(error, terminal)));
  process.exitCode = await run(process.argv.slice(2), terminal);
}
