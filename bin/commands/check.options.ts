import type { Command } from 'commander';
import { PRINTERS } from '../../lib/reports/check';
import type * as Against from '../cli/against';
import type { ExitCode } from '../cli/exit-code';
import { acceptOption, againstOption, deployedOption, examples, formatOption, jobsOption } from '../cli/options';
import type { Terminal } from '../cli/terminal';
import type * as CompareClient from '../environments/compare-client';
import type * as EngineAhead from '../environments/engine-ahead';
import type * as Check from './check';

/** The arguments and options of `groundplan check`. */
export function addCheck(root: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  root
    .command('check')
    .summary('check a client file')
    .description('check a client file and show everything that is wrong with it')
    .argument('<client.yaml>', 'client file')
    .addOption(formatOption(PRINTERS))
    .addOption(againstOption())
    .addOption(deployedOption())
    .addOption(acceptOption())
    .addOption(jobsOption())
    .addHelpText(
      'after',
      examples(
        [
          ['groundplan check client.yaml', 'every mistake at once, with its place'],
          ['groundplan check client.yaml --format json', 'described by schema/check.schema.json'],
          ['groundplan check client.yaml --against cdk.out', 'what a deployment would replace or lose'],
          ['groundplan check client.yaml --deployed', 'the same, over what is deployed'],
        ],
        terminal.columns,
      ),
    )
    .action(async (file: string, options: Check.CheckOptions) => {
      const { check } = require('./check') as typeof Check;
      const { isCompared } = require('../cli/against') as typeof Against;
      done(isCompared(options) ? await checkChanges(file, options, terminal) : await check(file, options, terminal));
    });
}

/** Only a comparison needs an engine, in processes of their own. */
function checkChanges(file: string, options: Check.CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const { withEngineAhead } = require('../environments/engine-ahead') as typeof EngineAhead;
  return withEngineAhead(options, (run) => {
    const { check } = require('./check') as typeof Check;
    const { compareClient } = require('../environments/compare-client') as typeof CompareClient;
    return check(file, options, terminal, (client) => run((pool) => compareClient(client, options, terminal, pool)));
  });
}
