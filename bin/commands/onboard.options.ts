import type { Command } from 'commander';
import type { ExitCode } from '../cli/exit-code';
import { examples } from '../cli/options';
import type { Terminal } from '../cli/terminal';
import type * as Onboard from './onboard';

/** The arguments and options of `groundplan onboard`. */
export function addOnboard(root: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  root
    .command('onboard')
    .summary('what whoever sets up edge nodes and VPN devices needs')
    .description(
      'print what whoever sets up machines elsewhere needs: a document with its scripts for each group of edge nodes, and one for each device of a VPN',
    )
    .argument('<client.yaml>', 'client file')
    .option('--environment <name>', 'of one environment alone')
    .option('--group <name>', 'of one group of edge nodes alone')
    .option('--device <name>', 'of one device of a VPN alone')
    .addHelpText(
      'after',
      examples(
        [
          ['groundplan onboard client.yaml -o onboarding.md', 'every group and device of every environment'],
          ['groundplan onboard client.yaml --group cabinets', 'one group'],
          ['groundplan onboard client.yaml --device dublin', 'one device'],
        ],
        terminal.columns,
      ),
    )
    .action((file: string, options: Onboard.OnboardOptions) => {
      const { onboard } = require('./onboard') as typeof Onboard;
      done(onboard(file, options, terminal));
    });
}
