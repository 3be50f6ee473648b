#!/usr/bin/env node
import { explain } from './commands/exit-code';
import { run } from './commands/run';
import { terminalOf } from './commands/terminal';

const terminal = terminalOf(process);

// What a stream finds out on its own, such as a full disk, no command can wait for.
process.on('uncaughtException', (error) => process.exit(explain(error, terminal)));

void run(process.argv.slice(2), terminal).then((exitCode) => {
  process.exitCode = exitCode;
});
