import { z } from 'zod';
import { readText } from '../../lib/located/read-text';
import { InputError } from '../../lib/problem';
import { ForgeError } from '../cli/forge-error';
import { get, send, type Api } from './api';
import type { Forge, PullRequest } from './forge';
import { allPages, PAGE } from './pages';
import { required } from './variables';

const user = z.object({ login: z.string(), type: z.string() });
const comments = z.array(z.object({ id: z.number(), body: z.string().nullish(), user: user.nullish() }));
const event = z.object({ pull_request: z.object({ number: z.number() }) });

/** https://docs.github.com/en/rest/issues/comments, with the token of a workflow, an app or a person. */
export const github: Forge = {
  name: 'GitHub',
  maxCharacters: 65_536,
  runs: ({ GITHUB_ACTIONS }) => GITHUB_ACTIONS === 'true',
  pullRequest: (variables) => {
    const [root, repository, eventFile, token] = required(variables, [
      ['GITHUB_API_URL', 'which GitHub Actions sets'],
      ['GITHUB_REPOSITORY', 'which GitHub Actions sets'],
      ['GITHUB_EVENT_PATH', 'which GitHub Actions sets'],
      ['GITHUB_TOKEN', 'such as ${{ github.token }} with the permission pull-requests: write'],
    ]);
    const headers = {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'x-github-api-version': '2022-11-28',
    };
    return pullRequest({ forge: 'GitHub', root, headers }, `/repos/${repository}/issues`, numberIn(eventFile));
  },
};

function pullRequest(api: Api, issues: string, number: number): PullRequest {
  const path = `${issues}/${number}/comments`;
  return {
    comments: async () => {
      const isOwn = await ownership(api);
      const all = await allPages((page) => get(api, `${path}?per_page=${PAGE}&page=${page}`, comments));
      return all
        .filter(({ user }) => user && isOwn(user))
        .map(({ id, body }) => ({ path: `${issues}/comments/${id}`, text: body ?? '' }));
    },
    create: (body) => send(api, 'POST', path, { body }),
    update: (comment, body) => send(api, 'PATCH', comment.path, { body }),
  };
}

/** A workflow may change anybody's comment, so that one of a stranger's must not pass for its own. Only people can ask who they are. */
async function ownership(api: Api): Promise<(author: z.infer<typeof user>) => boolean> {
  try {
    const { login } = await get(api, '/user', user);
    return (author) => author.login === login;
  } catch (error) {
    if (!(error instanceof ForgeError) || error.status === undefined) throw error;
    return (author) => author.type === 'Bot';
  }
}

/** What a text says in JSON; nothing where it is none. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function numberIn(eventFile: string): number {
  const text = readText(eventFile, { expected: 'the event that GitHub Actions wrote', path: ['GITHUB_EVENT_PATH'] });
  const { success, data } = event.safeParse(jsonIn(text));
  if (success) return data.pull_request.number;
  throw new InputError([
    { path: ['GITHUB_EVENT_PATH'], found: 'an event without a pull request', expected: 'a workflow on: pull_request' },
  ]);
}
