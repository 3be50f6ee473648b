import { legible } from '../../lib/legible';
import { readText } from '../../lib/located/read-text';
import { forgeOf } from '../forges';
import type { Variables } from '../forges/forge';
import { postComment } from '../forges/post';
import { EXIT, type ExitCode } from '../cli/exit-code';
import type { Terminal } from '../cli/terminal';

/** Options of `groundplan comment`. */
export interface CommentOptions {
  /** Tells comments on one pull request apart. */
  readonly name: string;
}

/**
 * Posts a report on the pull request of the pipeline that it runs in.
 *
 * @throws InputError when there is no such pull request, or the report has no room
 * @throws ForgeError when the forge cannot be reached, or refuses it
 */
export async function comment(
  file: string,
  { name }: CommentOptions,
  terminal: Terminal,
  variables: Variables,
): Promise<ExitCode> {
  const forge = forgeOf(variables);
  const done = await postComment(forge, variables, readText(file, { expected: 'a report in Markdown' }), name);
  terminal.err(`${done} the comment "${legible(name)}" on ${forge.name}\n`);
  return EXIT.fine;
}
