import type { Command } from 'commander';
import type * as Check from './check';
import type { ExitCode } from './exit-code';
import { examples, formatOption } from './options';
import type { Terminal } from './terminal';

/** The arguments and options of `groundplan check`. */
export function addCheck(root: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  root
    .command('check')
    .summary('check a client file')
    .description('check a client file and show everything that is wrong with it')
    .argument('<client.yaml>', 'client file')
    .addOption(formatOption('json'))
    .addHelpText(
      'after',
      examples(
        [
          ['groundplan check examples/clinic/client.yaml', 'every mistake at once, with its place'],
          ['groundplan check client.yaml --format json', 'described by schema/check.schema.json'],
        ],
        terminal.columns,
      ),
    )
    .action((file: string, options: Check.CheckOptions) => {
      const { check } = require('./check') as typeof Check;
      done(check(file, options, terminal));
    });
}
