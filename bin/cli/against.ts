import { InputError } from '../../lib/problem';
import type { Increase } from '../../lib/reports/comparison/increase';
import type { ChangeReport } from '../../lib/reports/changes/report';
import type { Terminal } from './terminal';

/** Options that say what a client is compared with. */
export interface AgainstOptions {
  /** A template, a directory of templates or an assembly. @default - nothing */
  readonly against?: string;
  /** Whether it is compared with what is deployed. */
  readonly deployed?: boolean;
  /** File that takes over what CloudFormation deployed. @default - none is written */
  readonly import?: string;
  /** Names of what may lose data or be left running. @default - nothing may */
  readonly accept?: readonly string[];
  /** The most that a month may rise by. @default - it may rise */
  readonly failOnIncrease?: Increase;
}

/**
 * Whether a client is compared with anything.
 * @throws InputError when something is accepted or may not rise, and nothing compared
 */
export function isCompared({ against, deployed = false, accept = [], failOnIncrease }: AgainstOptions): boolean {
  if (against !== undefined || deployed) return true;
  const inVain = [
    ...(accept.length > 0 ? ['--accept'] : []),
    ...(failOnIncrease === undefined ? [] : ['--fail-on-increase']),
  ];
  if (inVain.length === 0) return false;
  throw new InputError(
    inVain.map((found) => ({ path: [], found, expected: 'what to compare with: --against or --deployed' })),
  );
}

/** Whether something is refused, which is told. */
export function tellRefused(report: ChangeReport | undefined, terminal: Terminal): boolean {
  const refused = report?.findings.filter(({ severity }) => severity === 'refused') ?? [];
  if (refused.length === 0) return false;
  const names = new Set(refused.map(({ name }) => `--accept ${name}`));
  terminal.err(
    `refused, because it loses data, leaves stacks running, replaces a network or cannot be deployed; after a look at each: ${[...names].join(' ')}\n`,
  );
  return true;
}
