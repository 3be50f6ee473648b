import { InvalidArgumentError, Option, type Command } from 'commander';
import { PRINTERS } from '../../lib/reports/budget';
import type { ExitCode } from '../cli/exit-code';
import { readHeadroom } from '../cli/headroom';
import {
  catalogueOption,
  detailsOption,
  examples,
  formatOption,
  jobsOption,
  maxBytesOption,
  usageOption,
} from '../cli/options';
import type { Terminal } from '../cli/terminal';
import type * as EngineAhead from '../environments/engine-ahead';
import type * as Budget from './budget';

/** The arguments and options of `groundplan budget`. */
export function addBudget(root: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  root
    .command('budget')
    .summary('budgets for a client and its environments')
    .description('propose monthly budgets for a client and its environments, and put them into the client file')
    .argument('<client.yaml>', 'client file')
    .addOption(headroomOption())
    .option('--write', 'put the figures into the client file, and leave everything else in it as it is')
    .option('--allow-missing', 'with --write: put figures there that are lower bounds, as something has no price')
    .addOption(formatOption(PRINTERS))
    .addOption(detailsOption())
    .addOption(maxBytesOption())
    .addOption(usageOption())
    .addOption(catalogueOption())
    .addOption(jobsOption())
    .addHelpText(
      'after',
      examples(
        [
          ['groundplan budget client.yaml', 'what is expected and 15%, a month, a quarter and a year'],
          ['groundplan budget client.yaml --headroom 25%', 'more room'],
          ['groundplan budget client.yaml --write', 'and into the file, where each is plain input'],
          ['groundplan budget client.yaml --format json', 'described by schema/budget.schema.json'],
        ],
        terminal.columns,
      ),
    )
    .action(async (file: string, options: Budget.BudgetOptions) => {
      const { withEngineAhead } = require('../environments/engine-ahead') as typeof EngineAhead;
      const code = await withEngineAhead(options, (run) => {
        const { budget } = require('./budget') as typeof Budget;
        return budget(file, options, terminal, run);
      });
      done(code);
    });
}

function headroomOption(): Option {
  return new Option('--headroom <percent>', 'over what is expected')
    .argParser((text): number => {
      const percent = readHeadroom(text);
      if (percent === undefined) throw new InvalidArgumentError('Expected a percentage, e.g. 15%.');
      return percent;
    })
    .default(15, '15%');
}
