import { loadClient } from '../../lib/client/load';
import { planClient } from '../../lib/client/plan';
import { EXIT, type ExitCode } from './exit-code';
import type { Terminal } from './terminal';

/**
 * Checks a client file, down to what its patterns can be had with.
 *
 * @throws InputError with everything that is wrong
 */
export function check(file: string, terminal: Terminal): ExitCode {
  const client = loadClient(file);
  const environments = planClient(client).map(({ environment: { name, kind, engine, region } }) =>
    [name, ...(name === kind ? [] : [kind]), engine, region].join(' · '),
  );
  terminal.out(`✓ ${file}: ${client.name}\n${environments.map((environment) => `  ${environment}\n`).join('')}`);
  return EXIT.fine;
}
