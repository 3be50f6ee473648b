import type { Command } from 'commander';
import { PRINTERS } from '../../lib/reports/advice';
import type * as Advise from './advise';
import type { ExitCode } from '../cli/exit-code';
import { catalogueOption, examples, formatOption, usageOption } from '../cli/options';
import { addReadingOptions } from '../cli/pricing-options';
import type { Terminal } from '../cli/terminal';

/** The arguments and options of `groundplan advise`. */
export function addAdvise(root: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const command = root
    .command('advise')
    .summary('how to spend less')
    .description(
      'say how templates, CDK assemblies and the environments of client files could cost less, each piece of advice priced after those before it; ' +
        'what a tag (environment, env) or the name of its stack does not place outside production is taken for production',
    )
    .argument(
      '<template|cdk.out|client.yaml...>',
      'template files, assembly directories and client files, and - for standard input',
    )
    .addOption(formatOption(PRINTERS))
    .addOption(usageOption())
    .addOption(catalogueOption());
  addReadingOptions(command)
    .addHelpText(
      'after',
      examples(
        [
          ['groundplan advise cdk.out', 'every stack of the assembly'],
          ['groundplan advise client.yaml', 'every environment of a client'],
          ['groundplan advise template.json --region eu-west-1', 'a bare template names no region'],
          ['groundplan advise cdk.out --usage none', 'only savings that rest on no assumed use'],
          ['groundplan advise cdk.out --format json', 'described by schema/advice.schema.json'],
          ['groundplan advise cdk.out --format html > advice.html', 'a page in one file'],
        ],
        terminal.columns,
      ),
    )
    .action(async (inputs: string[], options: Advise.AdviseCommandOptions) => {
      const { adviseOn } = require('./advise') as typeof Advise;
      done(await adviseOn(inputs, options, terminal));
    });
}
