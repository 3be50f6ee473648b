import type { Command } from 'commander';
import { PRINTERS } from '../../lib/reports/estimate';
import type { ExitCode } from '../cli/exit-code';
import { examples, formatOption } from '../cli/options';
import { addPricingOptions } from '../cli/pricing-options';
import type * as Price from './price';
import type { Terminal } from '../cli/terminal';

/** The arguments and options of `groundplan price`. */
export function addPrice(root: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const command = root
    .command('price')
    .summary('what templates and CDK assemblies cost')
    .description(
      "price CloudFormation templates (JSON or YAML) and CDK assemblies, together; 'groundplan plan' prices a client file",
    )
    .argument('<template|cdk.out...>', 'template files, assembly directories, and - for a template on standard input')
    .addOption(formatOption(PRINTERS));
  addPricingOptions(command)
    .addHelpText(
      'after',
      examples(
        [
          ['groundplan price cdk.out', 'every stack of the assembly'],
          ['groundplan price template.json --region eu-west-1', 'a bare template names no region'],
          ['groundplan price cdk.out --budget 1500', 'a gate for a pipeline'],
          ['groundplan price cdk.out --budget tag:Team=web=300', 'a budget of all that has a tag'],
          ['groundplan price cdk.out --catalogue agreement.yaml', 'at negotiated prices'],
          ['groundplan price cdk.out --usage usage.yaml', "use as a file says; 'groundplan usage' writes one"],
          ['groundplan price cdk.out --format json', 'described by schema/estimate.schema.json'],
          ['groundplan price cdk.out --format csv', 'a row for each priced line'],
          ['groundplan price cdk.out --format html > cost.html', 'a page in one file, to read, send and print'],
          ['groundplan price web.yaml --region eu-west-1 --param Size=m7g.large', 'a value of a parameter'],
          ['rain pkg web.yaml | groundplan price - --region eu-west-1', 'a template of another program'],
        ],
        terminal.columns,
      ),
    )
    .action(async (inputs: string[], options: Price.PriceOptions) => {
      const { price } = require('./price') as typeof Price;
      done(await price(inputs, options, terminal));
    });
}
