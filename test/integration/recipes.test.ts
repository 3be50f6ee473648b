import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { checkoutOf, type Checkout } from './action/repository';
import { shell } from './action/runner';
import { startStub } from '../bin/forges/stub';
import { emptyDirectory, NAT } from '../bin/harness';
import { ROOT } from '../docs/blocks';

jest.setTimeout(60_000);

const recipe = (name: string): unknown => parse(readFileSync(join(ROOT, 'docs/recipes', name), 'utf8'));
const script = z.array(z.string());

/** A pipeline of a forge: its steps as one script, and what the forge sets for them. */
interface Pipeline {
  readonly script: string;
  readonly variables: (checkout: Checkout, api: string) => Readonly<Record<string, string>>;
  /** What the forge answers a request for comments. */
  readonly none: unknown;
}

const PIPELINES: Readonly<Record<string, Pipeline>> = {
  GitLab: {
    script: z
      .object({ cost: z.object({ script }) })
      .parse(recipe('gitlab.yml'))
      .cost.script.join('\n'),
    variables: ({ base }, api) => ({
      GITLAB_CI: 'true',
      CI_API_V4_URL: api,
      CI_BUILDS_DIR: emptyDirectory(),
      CI_MERGE_REQUEST_DIFF_BASE_SHA: base,
      CI_MERGE_REQUEST_PROJECT_ID: '3',
      CI_MERGE_REQUEST_IID: '12',
      GITLAB_TOKEN: 't0ken',
    }),
    none: [],
  },
  'Azure DevOps': {
    script: z
      .object({ steps: z.array(z.object({ bash: z.string().optional() })) })
      .parse(recipe('azure-pipelines.yml'))
      .steps.map(({ bash = '' }) => bash)
      .join('\n'),
    variables: (_, api) => ({
      TF_BUILD: 'True',
      AGENT_TEMPDIRECTORY: emptyDirectory(),
      SYSTEM_COLLECTIONURI: `${api}/`,
      SYSTEM_TEAMPROJECTID: 'p',
      BUILD_REPOSITORY_ID: 'r',
      SYSTEM_PULLREQUEST_PULLREQUESTID: '12',
      SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
      SYSTEM_ACCESSTOKEN: 't0ken',
    }),
    none: { value: [] },
  },
  Bitbucket: {
    script: z
      .object({
        pipelines: z.object({ 'pull-requests': z.object({ '**': z.array(z.object({ step: z.object({ script }) })) }) }),
      })
      .parse(recipe('bitbucket-pipelines.yml'))
      .pipelines['pull-requests']['**'].flatMap(({ step }) => step.script)
      .join('\n'),
    variables: (_, api) => ({
      BITBUCKET_BUILD_NUMBER: '1',
      BITBUCKET_API_URL: api,
      BITBUCKET_REPO_FULL_NAME: 'northwind/infra',
      BITBUCKET_PR_ID: '12',
      BITBUCKET_PR_DESTINATION_BRANCH: 'main',
      BITBUCKET_TOKEN: 't0ken',
    }),
    none: { values: [] },
  },
};

/** A folder with the built program under the name that an installation gives it. */
function installed(): string {
  const folder = emptyDirectory();
  const program = join(folder, 'groundplan');
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${join(ROOT, 'dist/bin/groundplan.js')}' "$@"\n`);
  chmodSync(program, 0o755);
  return folder;
}

const nats = (count: number): object => ({
  Resources: Object.fromEntries(Array.from({ length: count }, (_, at) => [`Nat${at}`, NAT.Resources.Nat])),
});

async function run(
  { script, variables, none }: Pipeline,
  after: number,
  posting: number,
): Promise<{ exitCode: number; log: string; posted: readonly string[]; report: string }> {
  const checkout = checkoutOf({ 'infra/web.json': nats(1) }, { 'infra/web.json': nats(after) });
  const stub = await startStub(({ method, path }) =>
    path === '/user' ? [200, { id: 1 }] : method === 'GET' ? [200, none] : [posting, {}],
  );
  const home = emptyDirectory();
  const ended = await shell(script, checkout.folder, {
    PATH: [installed(), process.env.PATH].join(delimiter),
    HOME: home,
    ...variables(checkout, stub.root),
  });
  await stub.close();
  const posted = stub.requests.filter(({ method }) => method === 'POST').map(({ body }) => JSON.stringify(body));
  return { ...ended, posted, report: readFileSync(join(checkout.folder, 'cost.md'), 'utf8') };
}

describe.each(Object.entries(PIPELINES))('the recipe for %s', (_, pipeline) => {
  test('posts what a change costs, and passes what costs no more', async () => {
    const { exitCode, posted, report } = await run(pipeline, 1, 201);
    expect(exitCode).toBe(0);
    expect(posted).toHaveLength(1);
    expect(report).toContain('no change: $39.84 a month');
    expect(posted[0]).toContain('no change: $39.84 a month');
  });

  test('fails after the comment where too much is added', async () => {
    const { exitCode, posted } = await run(pipeline, 2, 201);
    expect({ exitCode, posted: posted.length }).toEqual({ exitCode: 1, posted: 1 });
  });

  test('prints the report where a comment is refused', async () => {
    const { exitCode, log } = await run(pipeline, 1, 403);
    expect(exitCode).toBe(0);
    expect(log).toContain('**no change: $39.84 a month**');
  });
});

test('the workflow for GitHub gives the action what it takes', () => {
  const { jobs } = z
    .object({
      jobs: z.object({
        cost: z.object({ steps: z.array(z.object({ uses: z.string(), with: z.looseObject({}).default({}) })) }),
      }),
    })
    .parse(recipe('github.yml'));
  const given = jobs.cost.steps.find(({ uses }) => uses.includes('/groundplan@'))?.with ?? {};
  const { inputs } = z
    .object({ inputs: z.looseObject({}) })
    .parse(parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')));
  expect(Object.keys(given)).not.toEqual([]);
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
});
