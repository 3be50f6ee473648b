import { z } from 'zod';
import { get, send, type Api } from './api';
import type { Forge, PullRequest } from './forge';
import { allPages, PAGE } from './pages';
import { required } from './variables';

const comments = z.object({
  values: z.array(
    z.object({ id: z.number(), content: z.object({ raw: z.string() }), deleted: z.boolean().optional() }),
  ),
});

/** https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests, with a repository access token. */
export const bitbucket: Forge = {
  name: 'Bitbucket',
  maxCharacters: 32_768,
  runs: ({ BITBUCKET_BUILD_NUMBER }) => BITBUCKET_BUILD_NUMBER !== undefined,
  pullRequest: (variables) => {
    const [repository, number, token] = required(variables, [
      ['BITBUCKET_REPO_FULL_NAME', 'which Bitbucket Pipelines sets'],
      ['BITBUCKET_PR_ID', 'which Bitbucket Pipelines sets in pipelines of pull requests'],
      ['BITBUCKET_TOKEN', 'a repository access token with the scope pullrequest:write'],
    ]);
    const root = variables.BITBUCKET_API_URL ?? 'https://api.bitbucket.org/2.0';
    return pullRequest(
      { forge: 'Bitbucket', root, headers: { authorization: `Bearer ${token}` } },
      `/repositories/${repository}/pullrequests/${number}/comments`,
    );
  },
};

function pullRequest(api: Api, path: string): PullRequest {
  return {
    comments: async () => {
      const all = await allPages(
        async (page) => (await get(api, `${path}?pagelen=${PAGE}&page=${page}`, comments)).values,
      );
      return all
        .filter(({ deleted = false }) => !deleted)
        .map(({ id, content }) => ({ path: `${path}/${id}`, text: content.raw }));
    },
    create: (raw) => send(api, 'POST', path, { content: { raw } }),
    update: (own, raw) => send(api, 'PUT', own.path, { content: { raw } }),
  };
}
