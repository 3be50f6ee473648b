import type { Command } from 'commander';
import type { ExitCode } from '../cli/exit-code';
import { examples } from '../cli/options';
import type { Terminal } from '../cli/terminal';
import type * as Onboard from './onboard';

/** The arguments and options of `groundplan onboard`. */
export function addOnboard(root: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  root
    .command('onboard')
    .summary('how machines become edge nodes of a client')
    .description('print how machines become edge nodes of a client: a document with its scripts for each group')
    .argument('<client.yaml>', 'client file')
    .option('--environment <name>', 'of one environment alone')
    .option('--group <name>', 'of one group alone')
    .addHelpText(
      'after',
      examples(
        [
          ['groundplan onboard client.yaml > onboarding.md', 'every group of every environment'],
          ['groundplan onboard client.yaml --group cabinets', 'one group'],
        ],
        terminal.columns,
      ),
    )
    .action((file: string, options: Onboard.OnboardOptions) => {
      const { onboard } = require('./onboard') as typeof Onboard;
      done(onboard(file, options, terminal));
    });
}
