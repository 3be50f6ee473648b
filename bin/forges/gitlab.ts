import { z } from 'zod';
import { get, send, type Api } from './api';
import type { Forge, PullRequest } from './forge';
import { allPages, PAGE } from './pages';
import { required } from './variables';

const user = z.object({ id: z.number() });
const notes = z.array(z.object({ id: z.number(), body: z.string(), author: user }));

/** https://docs.gitlab.com/api/notes, with a project access token: a job's own token may not write notes. */
export const gitlab: Forge = {
  name: 'GitLab',
  maxCharacters: 1_000_000,
  runs: ({ GITLAB_CI }) => GITLAB_CI === 'true',
  pullRequest: (variables) => {
    const [root, project, number, token] = required(variables, [
      ['CI_API_V4_URL', 'which GitLab CI sets'],
      ['CI_MERGE_REQUEST_PROJECT_ID', 'which GitLab CI sets in pipelines of merge requests'],
      ['CI_MERGE_REQUEST_IID', 'which GitLab CI sets in pipelines of merge requests'],
      ['GITLAB_TOKEN', 'a project access token with the scope api and the role Reporter'],
    ]);
    return mergeRequest(
      { forge: 'GitLab', root, headers: { 'private-token': token } },
      `/projects/${project}/merge_requests/${number}/notes`,
    );
  },
};

function mergeRequest(api: Api, path: string): PullRequest {
  return {
    comments: async () => {
      const { id: own } = await get(api, '/user', user);
      const all = await allPages((page) => get(api, `${path}?sort=asc&per_page=${PAGE}&page=${page}`, notes));
      return all
        .filter(({ author }) => author.id === own)
        .map(({ id, body }) => ({ path: `${path}/${id}`, text: body }));
    },
    create: (body) => send(api, 'POST', path, { body }),
    update: (note, body) => send(api, 'PUT', note.path, { body }),
  };
}
