import { z } from 'zod';
import { get, send, type Api } from './api';
import type { Forge, PullRequest } from './forge';
import { required } from './variables';

const comment = z.object({ id: z.number(), content: z.string().optional(), isDeleted: z.boolean().optional() });
const threads = z.object({ value: z.array(z.object({ id: z.number(), comments: z.array(comment) })) });

const VERSION = '?api-version=7.0';

/** A thread that nobody must resolve before the pull request can be completed. */
const CLOSED = 4;
/** A comment of text, not one of the system. */
const TEXT = 1;

/** https://learn.microsoft.com/en-us/rest/api/azure/devops/git/pull-request-threads, with a pipeline's own token. */
export const azureDevOps: Forge = {
  name: 'Azure DevOps',
  maxCharacters: 150_000,
  runs: ({ TF_BUILD }) => TF_BUILD === 'True',
  pullRequest: (variables) => {
    const [collection, project, repository, number, token] = required(variables, [
      ['SYSTEM_COLLECTIONURI', 'which Azure Pipelines sets'],
      ['SYSTEM_TEAMPROJECTID', 'which Azure Pipelines sets'],
      ['BUILD_REPOSITORY_ID', 'which Azure Pipelines sets'],
      ['SYSTEM_PULLREQUEST_PULLREQUESTID', 'which Azure Pipelines sets in builds of pull requests'],
      ['SYSTEM_ACCESSTOKEN', 'from $(System.AccessToken), which a step must ask for'],
    ]);
    return pullRequest(
      {
        forge: 'Azure DevOps',
        root: collection.replace(/\/$/, ''),
        headers: { authorization: `Bearer ${token}` },
      },
      `/${project}/_apis/git/repositories/${repository}/pullRequests/${number}/threads`,
    );
  },
};

function pullRequest(api: Api, path: string): PullRequest {
  return {
    comments: async () => {
      const { value } = await get(api, path + VERSION, threads);
      return value.flatMap((thread) =>
        thread.comments
          .filter(({ isDeleted = false }) => !isDeleted)
          .map(({ id, content = '' }) => ({ path: `${path}/${thread.id}/comments/${id}`, text: content })),
      );
    },
    create: (content) =>
      send(api, 'POST', path + VERSION, {
        comments: [{ parentCommentId: 0, content, commentType: TEXT }],
        status: CLOSED,
      }),
    update: (own, content) => send(api, 'PATCH', own.path + VERSION, { content }),
  };
}
