import { Command } from 'commander';
import { version } from '../package.json';
import { oneLine, type ExitCode } from './cli/exit-code';
import { examples } from './cli/options';
import type { Terminal } from './cli/terminal';
import { addAdvise } from './commands/advise.options';
import { addCheck } from './commands/check.options';
import { addCoverage } from './commands/coverage.options';
import { addDiff } from './commands/diff.options';
import { addMerge } from './commands/merge.options';
import { addPlan } from './commands/plan.options';
import { addPrice } from './commands/price.options';
import { addPrices } from './commands/prices.options';
import { addUsage } from './commands/usage.options';

/*
 * Nothing but the options of the command line is loaded here. Each action loads what it needs when it runs: pricing a template
 * never waits for the CDK, nor for the schema of client files.
 */

const EXIT_CODES = `
Exit codes:
  0   fine
  1   a budget, or what --fail-on-increase allows, is exceeded
  2   the input or the command line is wrong
  3   cannot tell whether it is exceeded: prices are missing (--allow-missing)
  4   refused: a change loses data, leaves stacks running or cannot be made
  69  a price list cannot be had now
  70  a bug in groundplan
  74  the result cannot be written
  130 interrupted (Ctrl-C)`;

/** The whole command line. `done` hears the exit code of the command that ran. */
export function program(terminal: Terminal, done: (code: ExitCode) => void): Command {
  const root = new Command('groundplan')
    .description(
      "Plans a client's cloud environments from one file, and prices the very template that will be deployed.",
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help on a command')
    .exitOverride()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
      outputError: (message, write) => write(`groundplan: ${oneLine(message.replace(/^error: /, ''))}\n`),
    })
    .addHelpText(
      'after',
      examples(
        [
          ['groundplan plan client.yaml', 'decisions and monthly cost of every environment'],
          ['groundplan price cdk.out', 'monthly cost of what a CDK app synthesised'],
          ['groundplan diff cdk.out.main cdk.out', 'what a change costs'],
          ['groundplan help price', 'all about one command'],
        ],
        terminal.columns,
      ) + EXIT_CODES,
    );
  addCheck(root, terminal, done);
  addPlan(root, terminal, done);
  addMerge(root, terminal, done);
  addPrice(root, terminal, done);
  addDiff(root, terminal, done);
  addAdvise(root, terminal, done);
  addCoverage(root, terminal, done);
  addUsage(root, terminal, done);
  addPrices(root, terminal, done);
  return root;
}
