import type { Command } from 'commander';
import { PRINTERS } from '../../lib/reports/plan';
import type * as Pricer from '../environments/environment-pricer';
import type { ExitCode } from '../cli/exit-code';
import { interruptible } from '../cli/interruption';
import {
  acceptOption,
  allowMissingOption,
  againstOption,
  catalogueOption,
  deployedOption,
  detailsOption,
  examples,
  formatOption,
  maxBytesOption,
  usageOption,
} from '../cli/options';
import type * as Plan from './plan';
import type { Terminal } from '../cli/terminal';

/** The arguments and options of `groundplan plan`. */
export function addPlan(root: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  root
    .command('plan')
    .summary('what is decided for a client, and what it costs')
    .description('show what is decided for a client, and what it will cost each month')
    .argument('<client.yaml>', 'client file')
    .addOption(formatOption(PRINTERS))
    .addOption(detailsOption())
    .addOption(maxBytesOption())
    .addOption(usageOption())
    .addOption(catalogueOption())
    .addOption(allowMissingOption())
    .addOption(againstOption())
    .addOption(deployedOption())
    .addOption(acceptOption())
    .addHelpText(
      'after',
      examples(
        [
          ['groundplan plan examples/clinic/client.yaml', 'needs no network and no credentials'],
          ['groundplan plan client.yaml --usage none', 'only what is billed because it exists'],
          ['groundplan plan client.yaml --format json', 'described by schema/plan.schema.json'],
          ['groundplan plan client.yaml --format markdown', 'for a pull request'],
          ['groundplan plan client.yaml --format html > plan.html', 'a page in one file, to read, send and print'],
          ['groundplan plan client.yaml --against cdk.out', 'and what a deployment would replace or lose'],
        ],
        terminal.columns,
      ),
    )
    .action(async (file: string, options: Plan.PlanOptions) => {
      const { withPricer } = require('../environments/environment-pricer') as typeof Pricer;
      const run = interruptible((interruption) =>
        // Its process loads an engine while this one loads the rest.
        withPricer(interruption, (pricer) => {
          const { plan } = require('./plan') as typeof Plan;
          return plan(file, options, terminal, pricer);
        }),
      );
      done(await run);
    });
}
