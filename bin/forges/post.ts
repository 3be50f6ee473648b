import { InputError } from '../../lib/problem';
import { ForgeError } from '../cli/forge-error';
import type { Comment, Forge, Variables } from './forge';

/** Statuses that say that somebody else's comment cannot be changed, or is gone. */
const NOT_OURS = [403, 404];

/**
 * Posts a comment on the pull request of a pipeline, in place of the last of that name.
 *
 * @throws InputError when the pipeline names no pull request, or the text has no room in a comment
 * @throws ForgeError when the forge cannot be reached, or refuses it
 */
export async function postComment(
  forge: Forge,
  variables: Variables,
  text: string,
  name: string,
): Promise<'posted' | 'updated'> {
  const pullRequest = forge.pullRequest(variables);
  const marker = markerOf(name);
  const whole = `${marker}\n\n${text}`;
  refuseLong(forge, whole);
  const last = (await pullRequest.comments()).findLast((comment) => comment.text.startsWith(marker));
  if (last && (await wasUpdated(last))) return 'updated';
  await pullRequest.create(whole);
  return 'posted';

  async function wasUpdated(comment: Comment): Promise<boolean> {
    try {
      await pullRequest.update(comment, whole);
      return true;
    } catch (error) {
      if (error instanceof ForgeError && NOT_OURS.includes(error.status ?? 0)) return false;
      throw error;
    }
  }
}

/** A link that nothing refers to: no forge shows it, Bitbucket neither, which shows comments of HTML. */
function markerOf(name: string): string {
  return `[//]: # "groundplan ${encodeURIComponent(name)}"`;
}

function refuseLong({ name, maxCharacters }: Forge, text: string): void {
  if (text.length <= maxCharacters) return;
  throw new InputError([
    {
      path: [],
      found: `${text.length} characters`,
      expected: `at most ${maxCharacters}, which a comment on ${name} holds; --max-bytes of the report's command leaves out what has no room`,
    },
  ]);
}
