import { loadClient, type LocatedClient } from '../../lib/client/load';
import { oneOf } from '../../lib/located/words';
import { onboardingDocument } from '../../lib/patterns/edge-nodes/aws/onboarding/document';
import { InputError, type Problem } from '../../lib/problem';
import { EXIT, type ExitCode } from '../cli/exit-code';
import type { Terminal } from '../cli/terminal';

/** Options of `groundplan onboard`. */
export interface OnboardOptions {
  /** Of the client file. @default - all */
  readonly environment?: string;
  /** Of edge nodes. @default - all */
  readonly group?: string;
}

/** A group of edge nodes, and where it stands. */
interface Group {
  readonly environment: string;
  readonly name: string;
  readonly document: string;
}

/**
 * Prints what whoever sets up edge nodes needs, a document for each group.
 *
 * @throws InputError with everything that is wrong with the file, or when it has no such group
 */
export function onboard(file: string, options: OnboardOptions, terminal: Terminal): ExitCode {
  const client = loadClient(file);
  const groups = groupsOf(client);
  const { environment, group } = options;
  const wanted = groups.filter(
    (one) => (environment ?? one.environment) === one.environment && (group ?? one.name) === one.name,
  );
  if (wanted.length === 0) throw new InputError([client.sources.locate(noSuchGroup(groups, options))]);
  terminal.out(wanted.map(({ document }) => document).join('\n'));
  return EXIT.fine;
}

function groupsOf({ plans }: LocatedClient): readonly Group[] {
  return plans.flatMap(({ environment, patterns }) =>
    Object.values(patterns.edgeNodes).map(({ plan }) => ({
      environment: environment.name,
      name: plan.name,
      document: onboardingDocument(plan, environment.region),
    })),
  );
}

function noSuchGroup(groups: readonly Group[], { environment, group }: OnboardOptions): Problem {
  const what = group === undefined ? 'no edge nodes' : `no edge nodes "${group}"`;
  const found = environment === undefined ? what : `${what} in "${environment}"`;
  const names = groups.map((one) => `${one.name} in ${one.environment}`);
  return { path: ['environments'], found, expected: names.length === 0 ? 'edgeNodes in an environment' : oneOf(names) };
}
