import { formatProblem, type Problem } from '../../problem';
import type { ChangeReport } from '../changes/report';
import { documentParts } from '../formats/json/document';
import type { Parts } from '../formats/printers';
import type { Warned } from '../warnings/words';
import type { CheckReport } from './report';

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
  readonly environments: readonly Warned[];
  /** What deploying it changes. @default - it is compared with nothing */
  readonly changes?: ChangeReport;
}

/** A problem with the line that a person would read. No option writes into a file that is checked. */
export interface CheckedProblem extends Omit<Problem, 'option'> {
  readonly message: string;
}

/** `groundplan check` for a program. */
export function checkJson({ source: { file }, problems, environments, changes }: CheckReport): Parts {
  const document: CheckDocument = {
    schema: CHECK_SCHEMA,
    file,
    problems: problems.map((problem) => ({ ...problem, message: formatProblem(problem) })),
    environments: environments.map(({ name, warnings }) => ({ name, warnings })),
    ...(changes !== undefined && { changes }),
  };
  return documentParts(document);
}
