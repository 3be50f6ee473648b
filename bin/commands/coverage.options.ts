import type { Command } from 'commander';
import { PRINTERS } from '../../lib/reports/type-coverage';
import type * as Coverage from './coverage';
import type { ExitCode } from '../cli/exit-code';
import { examples, formatOption } from '../cli/options';
import type { Terminal } from '../cli/terminal';

/** The arguments and options of `groundplan coverage`. */
export function addCoverage(root: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  root
    .command('coverage')
    .summary('which resource types are priced')
    .description(
      'show which resource types are metered, free, or billed and not metered: all of them, or those of templates and client files',
    )
    .argument(
      '[template|cdk.out|client.yaml...]',
      'template files, assembly directories and client files, and - for standard input',
    )
    .addOption(formatOption(PRINTERS))
    .addHelpText(
      'after',
      examples(
        [
          ['groundplan coverage', 'every type of the CloudFormation specification'],
          ['groundplan coverage cdk.out', 'the types that an assembly uses'],
          ['groundplan coverage client.yaml', 'those of all environments of a client'],
          ['groundplan coverage --format json', 'described by schema/coverage.schema.json'],
        ],
        terminal.columns,
      ),
    )
    .action(async (inputs: string[], options: Coverage.CoverageOptions) => {
      const { coverage } = require('./coverage') as typeof Coverage;
      done(await coverage(inputs, options, terminal));
    });
}
