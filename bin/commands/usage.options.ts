import type { Command } from 'commander';
import type { ExitCode } from '../cli/exit-code';
import { examples, regionOption } from '../cli/options';
import { addReadingOptions } from '../cli/pricing-options';
import type { Terminal } from '../cli/terminal';
import type * as Usage from './usage';

/** The arguments and options of `groundplan usage`. */
export function addUsage(root: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const command = root
    .command('usage')
    .summary('write a usage file for templates, CDK assemblies and client files')
    .description(
      'write a usage file with everything that CloudFormation templates, CDK assemblies and client files leave to assumptions',
    )
    .argument(
      '<template|cdk.out|client.yaml...>',
      'template files, assembly directories and client files, and - for standard input',
    );
  addReadingOptions(command, regionOption().default('us-east-1'))
    .addHelpText(
      'after',
      examples(
        [
          ['groundplan usage client.yaml > usage.yaml', 'for groundplan plan client.yaml --usage usage.yaml'],
          ['groundplan usage cdk.out > usage.yaml', 'every usage key that matters, with what is assumed'],
          ['groundplan price cdk.out --usage usage.yaml', 'the price of that use'],
        ],
        terminal.columns,
      ),
    )
    .action(async (inputs: string[], options: Usage.UsageOptions) => {
      const { usage } = require('./usage') as typeof Usage;
      done(await usage(inputs, options, terminal));
    });
}
