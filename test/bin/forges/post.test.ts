import { FORGES } from '../../../bin/forges';
import { azureDevOps } from '../../../bin/forges/azure-devops';
import { bitbucket } from '../../../bin/forges/bitbucket';
import type { Forge, Variables } from '../../../bin/forges/forge';
import { github } from '../../../bin/forges/github';
import { gitlab } from '../../../bin/forges/gitlab';
import { postComment } from '../../../bin/forges/post';
import { fileOf } from '../harness';
import { startStub, type Answer, type Request, type Stub } from './stub';

const MARKER = '[//]: # "groundplan clinic"';
const TEXT = '### $1.00 a month';
const WHOLE = `${MARKER}\n\n${TEXT}`;

/** One forge as the tests see it: its variables, its paths, and its comments in its own form. */
interface Case {
  readonly forge: Forge;
  readonly variables: (root: string) => Variables;
  readonly list: string;
  readonly change: readonly [method: string, path: string];
  readonly created: object;
  readonly updated: object;
  /** A page of comments with these texts, whose IDs count from 7. */
  readonly page: (texts: readonly string[]) => unknown;
}

const CASES: readonly Case[] = [
  {
    forge: github,
    variables: (root) => ({
      GITHUB_ACTIONS: 'true',
      GITHUB_API_URL: root,
      GITHUB_REPOSITORY: 'northwind/infra',
      GITHUB_EVENT_PATH: fileOf('event.json', { pull_request: { number: 12 } }),
      GITHUB_TOKEN: 't0ken',
    }),
    list: '/repos/northwind/infra/issues/12/comments',
    change: ['PATCH', '/repos/northwind/infra/issues/comments/7'],
    created: { body: WHOLE },
    updated: { body: WHOLE },
    page: (texts) =>
      texts.map((body, at) => ({ id: 7 + at, body, user: { login: 'github-actions[bot]', type: 'Bot' } })),
  },
  {
    forge: gitlab,
    variables: (root) => ({
      GITLAB_CI: 'true',
      CI_API_V4_URL: root,
      CI_MERGE_REQUEST_PROJECT_ID: '3',
      CI_MERGE_REQUEST_IID: '12',
      GITLAB_TOKEN: 't0ken',
    }),
    list: '/projects/3/merge_requests/12/notes',
    change: ['PUT', '/projects/3/merge_requests/12/notes/7'],
    created: { body: WHOLE },
    updated: { body: WHOLE },
    page: (texts) => texts.map((body, at) => ({ id: 7 + at, body, author: { id: 1 } })),
  },
  {
    forge: azureDevOps,
    variables: (root) => ({
      TF_BUILD: 'True',
      SYSTEM_COLLECTIONURI: `${root}/`,
      SYSTEM_TEAMPROJECTID: 'p',
      BUILD_REPOSITORY_ID: 'r',
      SYSTEM_PULLREQUEST_PULLREQUESTID: '12',
      SYSTEM_ACCESSTOKEN: 't0ken',
    }),
    list: '/p/_apis/git/repositories/r/pullRequests/12/threads',
    change: ['PATCH', '/p/_apis/git/repositories/r/pullRequests/12/threads/5/comments/7'],
    created: { comments: [{ parentCommentId: 0, content: WHOLE, commentType: 1 }], status: 4 },
    updated: { content: WHOLE },
    page: (texts) => ({ value: [{ id: 5, comments: texts.map((content, at) => ({ id: 7 + at, content })) }] }),
  },
  {
    forge: bitbucket,
    variables: (root) => ({
      BITBUCKET_BUILD_NUMBER: '1',
      BITBUCKET_API_URL: root,
      BITBUCKET_REPO_FULL_NAME: 'northwind/infra',
      BITBUCKET_PR_ID: '12',
      BITBUCKET_TOKEN: 't0ken',
    }),
    list: '/repositories/northwind/infra/pullrequests/12/comments',
    change: ['PUT', '/repositories/northwind/infra/pullrequests/12/comments/7'],
    created: { content: { raw: WHOLE } },
    updated: { content: { raw: WHOLE } },
    page: (texts) => ({ values: texts.map((raw, at) => ({ id: 7 + at, content: { raw } })) }),
  },
];

/** A stub of a forge whose pull request has comments. `change` answers requests to change one. */
function stubOf({ page }: Case, texts: readonly string[], change: Answer = [200, {}]): Promise<Stub> {
  return startStub(({ method, path }) => {
    if (path === '/user') return [200, { id: 1, login: 'github-actions[bot]', type: 'Bot' }];
    if (method === 'GET') return [200, page(texts)];
    return method === 'POST' ? [201, {}] : change;
  });
}

/** What was asked but to read, without the version of an API. */
function changesOf({ requests }: Stub): readonly (readonly [method: string, path: string, body: unknown])[] {
  return requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path, body }: Request) => [method, path.replace(/\?.*/, ''), body]);
}

const named = CASES.map((each) => [each.forge.name, each] as const);

test('every forge is tested', () => {
  expect(CASES.map(({ forge }) => forge)).toEqual(FORGES);
});

describe.each(named)('%s', (_, each) => {
  const { forge, variables, list, change, created, updated } = each;

  test('is known by its variables, and by no other', () => {
    expect(FORGES.filter(({ runs }) => runs(variables('')))).toEqual([forge]);
  });

  test('gets a comment where it has none of that name', async () => {
    const stub = await stubOf(each, ['looks good', '[//]: # "groundplan other"\n\nold']);
    expect(await postComment(forge, variables(stub.root), TEXT, 'clinic')).toBe('posted');
    expect(changesOf(stub)).toEqual([['POST', list, created]]);
    expect(stub.requests.every(({ headers }) => JSON.stringify(headers).includes('t0ken'))).toBe(true);
    await stub.close();
  });

  test('has the comment of that name changed in place', async () => {
    const stub = await stubOf(each, [`${MARKER}\n\nold`, 'looks good']);
    expect(await postComment(forge, variables(stub.root), TEXT, 'clinic')).toBe('updated');
    expect(changesOf(stub)).toEqual([[...change, updated]]);
    await stub.close();
  });

  test("gets a new comment where the marker stands in somebody else's, which may not be changed", async () => {
    const stub = await stubOf(each, [`${MARKER}\n\nforged`], [403, { message: 'no' }]);
    expect(await postComment(forge, variables(stub.root), TEXT, 'clinic')).toBe('posted');
    expect(changesOf(stub).map(([method]) => method)).toEqual([change[0], 'POST']);
    await stub.close();
  });

  test('is sent nothing that has no room', async () => {
    const stub = await stubOf(each, []);
    const long = 'x'.repeat(forge.maxCharacters);
    await expect(postComment(forge, variables(stub.root), long, 'clinic')).rejects.toThrow(
      `found ${forge.maxCharacters + WHOLE.length - TEXT.length} characters; expected at most ${forge.maxCharacters}`,
    );
    expect(stub.requests).toEqual([]);
    await stub.close();
  });

  test('a variable that is missing is named', () => {
    const [known] = Object.keys(variables(''));
    expect(() => forge.pullRequest({ [known ?? '']: 'true' })).toThrow(
      /_?TOKEN.*: found nothing; expected an environment variable/,
    );
  });

  test('an answer that is no success is told, without the token', async () => {
    const stub = await startStub(() => [500, { message: 'try\nlater' }]);
    const posted = postComment(forge, variables(stub.root), TEXT, 'clinic');
    await expect(posted).rejects.toThrow(
      new RegExp(`^${forge.name} answered GET .* with 500: \\{"message":"try\\\\nlater"\\}$`),
    );
    await expect(posted).rejects.not.toThrow('t0ken');
    await stub.close();
  });
});

const [ofGithub] = CASES;

test('on GitHub, the comment of a stranger is left alone', async () => {
  if (!ofGithub) throw new Error('GitHub is first');
  const stranger = [{ id: 7, body: `${MARKER}\n\nforged`, user: { login: 'mallory', type: 'User' } }];
  for (const whoAmI of [
    [403, {}],
    [200, { login: 'it', type: 'User' }],
  ] as const) {
    const stub = await startStub(({ method, path }) =>
      path === '/user' ? whoAmI : method === 'GET' ? [200, stranger] : [201, {}],
    );
    expect(await postComment(github, ofGithub.variables(stub.root), TEXT, 'clinic')).toBe('posted');
    expect(changesOf(stub).map(([method]) => method)).toEqual(['POST']);
    await stub.close();
  }
});

test('comments are read to the last page', async () => {
  if (!ofGithub) throw new Error('GitHub is first');
  const first = ofGithub.page(Array.from({ length: 100 }, () => 'looks good'));
  const stub = await startStub(({ method, path }) => {
    if (path === '/user') return [403, {}];
    if (method !== 'GET') return [200, {}];
    return [200, path.endsWith('&page=1') ? first : ofGithub.page([`${MARKER}\n\nold`])];
  });
  expect(await postComment(github, ofGithub.variables(stub.root), TEXT, 'clinic')).toBe('updated');
  await stub.close();
});

test.each([{ ref: 'refs/heads/main' }, '{'])('an event without a pull request is told', (event) => {
  if (!ofGithub) throw new Error('GitHub is first');
  const variables = { ...ofGithub.variables(''), GITHUB_EVENT_PATH: fileOf('event.json', event) };
  expect(() => github.pullRequest({ ...variables, GITHUB_API_URL: 'http://127.0.0.1' })).toThrow(
    'GITHUB_EVENT_PATH: found an event without a pull request; expected a workflow on: pull_request',
  );
});

test('a name cannot end its marker', async () => {
  if (!ofGithub) throw new Error('GitHub is first');
  const stub = await stubOf(ofGithub, []);
  await postComment(github, ofGithub.variables(stub.root), TEXT, 'a" onclick\n');
  expect(changesOf(stub)).toEqual([
    ['POST', ofGithub.list, { body: `[//]: # "groundplan a%22%20onclick%0A"\n\n${TEXT}` }],
  ]);
  await stub.close();
});
