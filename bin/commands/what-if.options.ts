import { Option, type Command } from 'commander';
import { PRINTERS } from '../../lib/reports/what-if';
import type { ExitCode } from '../cli/exit-code';
import {
  allowMissingOption,
  catalogueOption,
  clientBudgetOption,
  detailsOption,
  examples,
  formatOption,
  jobsOption,
  maxBytesOption,
  usageOption,
} from '../cli/options';
import type { Terminal } from '../cli/terminal';
import type * as EngineAhead from '../environments/engine-ahead';
import type * as WhatIf from './what-if';

/** The arguments and options of `groundplan what-if`. */
export function addWhatIf(root: Command, terminal: Terminal, done: (code: ExitCode) => void): void {
  const typed: WhatIf.TypedPatch[] = [];
  root
    .command('what-if')
    .summary('what changes to a client file would cost or save')
    .description(
      'price a client file as it is and after each of several changes, every one planned, synthesised and priced on those before it; ' +
        'without a change, all scenarios of the file',
    )
    .argument('<client.yaml>', 'client file')
    .addOption(
      patchOption(
        'with',
        '<policy>',
        'put environments under a policy; production:POLICY for one, POLICY=YAML with options',
        typed,
      ),
    )
    .addOption(patchOption('without', '<policy>', 'free environments of a policy; production:POLICY for one', typed))
    .addOption(
      patchOption(
        'set',
        '<path=value>',
        'write a value, in YAML, at a path from the name of an environment, e.g. production.servers.web.size=large, or client.tier=silver',
        typed,
      ),
    )
    .addOption(
      patchOption(
        'unset',
        '<path>',
        'take out what stands at such a path; these four may be repeated, and hold in the order of the command line',
        typed,
      ),
    )
    .addOption(scenarioOption())
    .addOption(formatOption(PRINTERS))
    .addOption(detailsOption())
    .addOption(maxBytesOption())
    .addOption(usageOption())
    .addOption(catalogueOption())
    .addOption(clientBudgetOption())
    .addOption(allowMissingOption())
    .addOption(jobsOption())
    .addHelpText(
      'after',
      examples(
        [
          ['groundplan what-if client.yaml --set production.servers.web.size=large', 'one change'],
          ['groundplan what-if client.yaml --with office-hours --without spot', 'policies, one on the other'],
          ['groundplan what-if client.yaml', 'every scenario of the file'],
          ['groundplan what-if client.yaml --scenario lean', 'one of them'],
          ['groundplan what-if client.yaml --format markdown', 'for a pull request'],
          ['groundplan what-if client.yaml --format html > what-if.html', 'a page in one file, with a waterfall'],
          ['groundplan what-if client.yaml --format json', 'described by schema/what-if.schema.json'],
        ],
        terminal.columns,
      ),
    )
    .action(async (file: string, options: WhatIf.WhatIfOptions) => {
      const { withEngineAhead } = require('../environments/engine-ahead') as typeof EngineAhead;
      const code = await withEngineAhead(options, (run) => {
        const { whatIf } = require('./what-if') as typeof WhatIf;
        return whatIf(file, typed, options, terminal, run);
      });
      done(code);
    });
}

/** Options of different names are kept in one list, as each patch holds on those before it. */
function patchOption(
  option: WhatIf.TypedPatch['option'],
  value: string,
  description: string,
  typed: WhatIf.TypedPatch[],
): Option {
  return new Option(`--${option} ${value}`, description).argParser((text: string) => {
    typed.push({ option, text });
    return text;
  });
}

function scenarioOption(): Option {
  return new Option('--scenario <name>', 'changes that the file has under this name; may be repeated').argParser(
    (text: string, before: readonly string[] | undefined) => [...(before ?? []), text],
  );
}
