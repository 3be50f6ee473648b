import type { Command } from 'commander';
import { PRINTERS } from '../../lib/reports/plan';
import type { ExitCode } from '../cli/exit-code';
import { allowMissingOption, detailsOption, examples, formatOption, maxBytesOption } from '../cli/options';
import type { Terminal } from '../cli/terminal';
import type * as Merge from './merge';

/** The arguments and options of `groundplan merge`. */
export function addMerge(root: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  root
    .command('merge')
    .summary('one plan of the shares of a client')
    .description(
      'put the shares of a client that "groundplan plan --shard" printed together, and judge the budget of the client; ' +
        'a share that is missing, doubled or priced otherwise is refused',
    )
    .argument('<share.json...>', 'every share, in any order')
    .addOption(formatOption(PRINTERS))
    .addOption(detailsOption())
    .addOption(maxBytesOption())
    .addOption(allowMissingOption())
    .addHelpText(
      'after',
      examples(
        [
          ['groundplan merge shares/*.json', 'as if groundplan plan had priced all'],
          ['groundplan merge shares/*.json --format json', 'described by schema/plan.schema.json'],
        ],
        terminal.columns,
      ),
    )
    .action(async (files: string[], options: Merge.MergeOptions) => {
      const { merge } = require('./merge') as typeof Merge;
      done(await merge(files, options, terminal));
    });
}
