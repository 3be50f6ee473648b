#!/usr/bin/env node
import { run } from './commands/run';
import { terminalOf } from './commands/terminal';

void run(process.argv.slice(2), terminalOf(process)).then((exitCode) => {
  process.exitCode = exitCode;
});
