import { formatProblem, type Problem } from '../../problem';
import type { ChangeReport } from '../changes/report';
import type { WarningRow } from '../plan/report';

/** Schema of {@link CheckDocument}; it changes only when a reader of the old one would break. */
export const CHECK_SCHEMA = 'groundplan.check/1';

/** What `groundplan check --format json` prints. */
export interface CheckDocument {
  readonly schema: typeof CHECK_SCHEMA;
  /** The client file. */
  readonly file: string;
  /** Everything that is wrong with it; none when it can be planned. */
  readonly problems: readonly CheckedProblem[];
  /** Its environments, when it can be planned. */
  readonly environments: readonly CheckedEnvironment[];
  /** What deploying it changes. @default - it is compared with nothing */
  readonly changes?: ChangeReport;
}

/** What somebody must know of an environment before they deploy it. */
export interface CheckedEnvironment {
  readonly name: string;
  readonly warnings: readonly WarningRow[];
}

/** A problem with the line that a person would read. */
export interface CheckedProblem extends Problem {
  readonly message: string;
}

/** What was found wrong with a client file, as a document that names its schema. */
export function checkDocument(
  file: string,
  problems: readonly Problem[],
  environments: readonly CheckedEnvironment[],
  changes?: ChangeReport,
): CheckDocument {
  const told = problems.map((problem) => ({ ...problem, message: formatProblem(problem) }));
  return { schema: CHECK_SCHEMA, file, problems: told, environments, ...(changes !== undefined && { changes }) };
}
