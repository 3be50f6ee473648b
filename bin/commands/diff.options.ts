import type { Command } from 'commander';
import { PRINTERS } from '../../lib/reports/comparison';
import type { ExitCode } from '../cli/exit-code';
import { examples, formatOption, increaseOption } from '../cli/options';
import { addPricingOptions } from '../cli/pricing-options';
import type { Terminal } from '../cli/terminal';
import type * as Diff from './diff';

/** The arguments and options of `groundplan diff`. */
export function addDiff(root: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const command = root
    .command('diff')
    .summary('what a change costs')
    .description(
      'show what changes between two templates, CDK assemblies, client files or Pulumi states, and what the change costs each month; a Pulumi preview has both',
    )
    .argument(
      '<before>',
      'template file, assembly directory, client file or Pulumi state as it is, or a Pulumi preview alone; - for standard input',
    )
    .argument('[after]', 'the same as it will be')
    .addOption(formatOption(PRINTERS));
  addPricingOptions(command)
    .addOption(increaseOption())
    .addHelpText(
      'after',
      examples(
        [
          ['groundplan diff main.out cdk.out', 'what this branch changes'],
          ['groundplan diff old.yaml client.yaml', 'two client files, by environment'],
          ['groundplan diff old.json new.json --region eu-west-1', 'bare templates need one'],
          ['pulumi preview --json | groundplan diff -', 'what a Pulumi preview changes'],
          ['groundplan diff old new --format markdown', 'for a pull request'],
          ['groundplan diff old new --format html > diff.html', 'a page in one file'],
          ['groundplan diff old new --fail-on-increase', 'exit 1 when it costs more'],
          ['groundplan diff old new --fail-on-increase 5%', 'by over 5%; 20 is $20 a month'],
          ['groundplan diff old new --format json', 'see schema/diff.schema.json'],
        ],
        terminal.columns,
      ),
    )
    .action(async (before: string, after: string | undefined, options: Diff.DiffOptions) => {
      const { diff } = require('./diff') as typeof Diff;
      done(await diff(before, after, options, terminal));
    });
}
