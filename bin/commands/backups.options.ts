import type { Command } from 'commander';
import { PRINTERS } from '../../lib/reports/backups';
import type { ExitCode } from '../cli/exit-code';
import { examples, formatOption, maxBytesOption, regionOption } from '../cli/options';
import type { Terminal } from '../cli/terminal';
import type * as Backups from './backups';

/** The arguments and options of `groundplan backups`. */
export function addBackups(root: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  root
    .command('backups')
    .summary('what holds data and is in no backup plan')
    .description(
      'show what holds data and is in no plan of AWS Backup, in templates, assemblies, Pulumi programs and client files, all together',
    )
    .argument(
      '<template|cdk.out|client.yaml...>',
      'template files, assembly directories and client files, and - for standard input',
    )
    .addOption(formatOption(PRINTERS))
    .addOption(maxBytesOption())
    .addOption(regionOption())
    .addHelpText(
      'after',
      examples(
        [
          ['groundplan backups cdk.out', 'every stack of the assembly'],
          ['groundplan backups client.yaml', 'all environments of a client'],
          ['groundplan backups cdk.out --format json', 'described by schema/backups.schema.json'],
          ['groundplan backups cdk.out --format sarif', 'findings beside the code'],
        ],
        terminal.columns,
      ),
    )
    .action(async (inputs: string[], options: Backups.BackupsOptions) => {
      const { backups } = require('./backups') as typeof Backups;
      done(await backups(inputs, options, terminal));
    });
}
