import type { Command } from 'commander';
import { PRINTERS } from '../../lib/reports/plan';
import type { ExitCode } from '../cli/exit-code';
import {
  acceptOption,
  allowMissingOption,
  againstOption,
  catalogueOption,
  clientBudgetOption,
  deployedOption,
  detailsOption,
  examples,
  formatOption,
  importOption,
  increaseOption,
  jobsOption,
  maxBytesOption,
  shardOption,
  usageOption,
} from '../cli/options';
import type * as EngineAhead from '../environments/engine-ahead';
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
    .addOption(clientBudgetOption())
    .addOption(increaseOption())
    .addOption(allowMissingOption())
    .addOption(againstOption())
    .addOption(deployedOption())
    .addOption(importOption())
    .addOption(acceptOption())
    .addOption(jobsOption())
    .addOption(shardOption())
    .addHelpText(
      'after',
      examples(
        [
          ['groundplan plan client.yaml', 'needs no network and no credentials'],
          ['groundplan plan client.yaml --usage none', 'only what is billed because it exists'],
          ['groundplan plan client.yaml --format json', 'described by schema/plan.schema.json'],
          ['groundplan plan client.yaml --format markdown', 'for a pull request'],
          ['groundplan plan client.yaml --format html > plan.html', 'a page in one file, to read, send and print'],
          ['groundplan plan client.yaml --shard 2/8 --format json > 2.json', 'for groundplan merge'],
          ['groundplan plan client.yaml --details', 'every decision and line item'],
          ['groundplan plan client.yaml --budget 2000', 'exit 1 when the client costs more'],
          ['groundplan plan client.yaml --against cdk.out', 'and what a deployment would replace or lose'],
          [
            'groundplan plan client.yaml --against cdk.out --fail-on-increase 5%',
            'exit 1 when a month costs over 5% more',
          ],
        ],
        terminal.columns,
      ),
    )
    .action(async (file: string, options: Plan.PlanOptions) => {
      const { withEngineAhead } = require('../environments/engine-ahead') as typeof EngineAhead;
      const code = await withEngineAhead(options, (run) => {
        const { plan } = require('./plan') as typeof Plan;
        return plan(file, options, terminal, run);
      });
      done(code);
    });
}
