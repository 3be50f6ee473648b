import { Command } from 'commander';
import { version } from '../package.json';
import { exitCodes, oneLine, type ExitCode } from './cli/exit-code';
import { addHelp } from './cli/help';
import { examples, outputOption } from './cli/options';
import type { Results } from './cli/results';
import { addAdvise } from './commands/advise.options';
import { addBackups } from './commands/backups.options';
import { addCheck } from './commands/check.options';
import { addComment } from './commands/comment.options';
import { addCoverage } from './commands/coverage.options';
import { addDiff } from './commands/diff.options';
import { addForecast } from './commands/forecast.options';
import { addMerge } from './commands/merge.options';
import { addOnboard } from './commands/onboard.options';
import { addPlan } from './commands/plan.options';
import { addPrice } from './commands/price.options';
import { addPrices } from './commands/prices.options';
import { addUsage } from './commands/usage.options';
import { addWhatIf } from './commands/what-if.options';

/*
 * Nothing but the options of the command line is loaded here. Each action loads what it needs when it runs: pricing a template
 * never waits for the CDK, nor for the schema of client files.
 */

const EXIT_CODES = [
  '',
  'Exit codes:',
  ...exitCodes().map(([code, means]) => `  ${String(code).padEnd(3)} ${means}`),
].join('\n');

/** Commands that print no report. */
const WITHOUT_REPORT = ['comment', 'prices'];

/** The whole command line. `done` hears the exit code of the command that ran. */
export function program({ terminal, into }: Results, done: (code: ExitCode) => void): Command {
  const root = new Command('groundplan')
    .description(
      "Plans a client's cloud environments from one file, and prices the very template that will be deployed.",
    )
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
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
          ['groundplan diff main.out cdk.out', 'what a change costs'],
          ['groundplan help price', 'all about one command'],
        ],
        terminal.columns,
      ) + EXIT_CODES,
    );
  addCheck(root, terminal, done);
  addPlan(root, terminal, done);
  addOnboard(root, terminal, done);
  addMerge(root, terminal, done);
  addPrice(root, terminal, done);
  addDiff(root, terminal, done);
  addWhatIf(root, terminal, done);
  addAdvise(root, terminal, done);
  addForecast(root, terminal, done);
  addComment(root, terminal, done);
  addCoverage(root, terminal, done);
  addBackups(root, terminal, done);
  addUsage(root, terminal, done);
  addPrices(root, terminal, done);
  for (const command of root.commands) if (!WITHOUT_REPORT.includes(command.name())) command.addOption(outputOption());
  addHelp(root);
  return root.hook('preAction', (_, command) => {
    const { output, ...others } = command.opts<{ output?: string } & Record<string, unknown>>();
    const given = [...command.args, ...Object.values(others).flat()].filter((value) => typeof value === 'string');
    if (output !== undefined) into(output, given);
  });
}
