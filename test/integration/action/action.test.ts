import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { startStub, type Answer, type Stub } from '../../bin/forges/stub';
import { NAT } from '../../bin/harness';
import { checkoutOf, git, type Checkout, type Files } from './repository';
import { runAction, SCRIPTS, type Outcome } from './runner';

jest.setTimeout(180_000);

const NAT_IN = (count: number): object => ({
  Resources: Object.fromEntries(Array.from({ length: count }, (_, at) => [`Nat${at}`, NAT.Resources.Nat])),
});
const TEMPLATES = { templates: 'infra/web.json', region: 'eu-west-1' };

/** A pull request without comments, in a repository that takes a new one or does not. */
function pullRequest(answer: Answer = [201, {}]): Promise<Stub> {
  return startStub(({ method, path }) => (path === '/user' ? [403, {}] : method === 'GET' ? [200, []] : answer));
}

interface Run extends Outcome {
  /** What was posted. */
  readonly comments: readonly string[];
}

async function run(checkout: Checkout, given: Readonly<Record<string, string>>, answer?: Answer): Promise<Run> {
  const stub = await pullRequest(answer);
  try {
    const outcome = await runAction({ checkout, api: stub.root }, given);
    const posted = stub.requests.filter(({ method }) => method === 'POST');
    return { ...outcome, comments: posted.map(({ body }) => (body as { body: string }).body) };
  } finally {
    await stub.close();
  }
}

const web = (before: number, after: number): Checkout =>
  checkoutOf({ 'infra/web.json': NAT_IN(before) }, { 'infra/web.json': NAT_IN(after) });

test('no input stands in a script', () => {
  expect(SCRIPTS.filter((script) => script.includes('${{'))).toEqual([]);
});

test('a small change: one comment with the difference and all that it costs', async () => {
  const checkout = web(1, 2);
  const { exitCode, log, comments, summary, outputs } = await run(checkout, TEMPLATES);
  expect({ exitCode, log }).toEqual({ exitCode: 0, log: 'posted the comment "cost" on GitHub\n' });
  const [comment = '', ...others] = comments;
  expect(others).toEqual([]);
  expect(comment).toMatch(/^\[\/\/\]: # "groundplan cost"\n\n### /);
  expect(comment).toContain('+$39.84'); // (730 + 100) × 0.048
  expect(comment).not.toContain(tmpdir());
  expect(comment).toMatch(/<details><summary>All that it costs<\/summary>\n\n### \$79\.68 a month.*\n<\/details>\n$/s);
  expect(summary).toBe('');
  expect(outputs['exit-code']).toBe('0');
  expect(readFileSync(outputs.report ?? '', 'utf8')).toBe(comment.replace(/^.*\n\n/, ''));
  expect(git(checkout.folder, 'worktree', 'list').split('\n')).toHaveLength(1);
});

test("a huge change: the comment is within GitHub's limit, and says what is left out", async () => {
  const stacks = (larger: number): Files => {
    const volume = (at: number): object => ({
      Type: 'AWS::EC2::Volume',
      Properties: { AvailabilityZone: 'eu-west-1a', VolumeType: 'gp3', Size: 10 + at + larger },
    });
    const Resources = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`Volume${at}`, volume(at)]));
    return Object.fromEntries(Array.from({ length: 10 }, (_, stack) => [`infra/stack-${stack}.json`, { Resources }]));
  };
  const given = { templates: 'infra', region: 'eu-west-1' };
  const { exitCode, comments } = await run(checkoutOf(stacks(0), stacks(1)), given);
  expect(exitCode).toBe(0);
  const [comment = ''] = comments;
  expect(comment.length).toBeLessThanOrEqual(65_536);
  expect(comment.match(/_[\d,]+ more rows are left out: no room\._/g)).toHaveLength(2);
  expect(comment).toMatch(/\n<\/details>\n$/);
});

test('a budget that is exceeded ends the job with 1, after the comment', async () => {
  const { exitCode, log, comments } = await run(web(1, 2), { ...TEMPLATES, budget: '1000\ntag:Team=web=50\n40' });
  expect(exitCode).toBe(2);
  expect(log).toContain('--budget: found the tag Team=web, which no resource has');
  expect(comments).toEqual([]);
  const over = await run(web(1, 2), { ...TEMPLATES, budget: '1000\n40' });
  expect(over.exitCode).toBe(1);
  expect(over.log).toContain('::error::A budget, or what fail-on-increase allows, is exceeded\n');
  expect(over.comments).toHaveLength(1);
});

test.each([
  ['39.83', 1],
  ['100%', 0],
])('fail-on-increase %s ends the job with %i', async (failOnIncrease, expected) => {
  const { exitCode } = await run(web(1, 2), { ...TEMPLATES, 'fail-on-increase': failOnIncrease });
  expect(exitCode).toBe(expected);
});

test.each([
  ['false', 3],
  ['true', 0],
])(
  'a file that the base does not have is priced, and its increase cannot be told (allow-missing: %s)',
  async (allow, expected) => {
    const checkout = checkoutOf({ 'infra/other.json': NAT_IN(1) }, { 'infra/web.json': NAT_IN(1) });
    const given = { ...TEMPLATES, 'fail-on-increase': '0', 'allow-missing': allow };
    const { exitCode, comments } = await run(checkout, given);
    expect(exitCode).toBe(expected);
    expect(comments[0]).toContain('Not compared: the base has no `infra/web.json` that can be read.\n');
    expect(comments[0]).toContain('### $39.84 a month');
  },
);

test('where a comment is not allowed, the report is in the summary, and the gate as before', async () => {
  const given = { ...TEMPLATES, budget: '40' };
  const { exitCode, log, summary } = await run(web(1, 2), given, [
    403,
    { message: 'Resource not accessible by integration' },
  ]);
  expect(exitCode).toBe(1);
  expect(log).toContain('groundplan: GitHub answered POST /repos/northwind/infra/issues/12/comments with 403');
  expect(log).toContain('::warning::The report could not be posted as a comment; it is in the summary of the job\n');
  expect(summary).toContain('+$39.84');
});

test('without a pull request, what there is is priced into the summary', async () => {
  const stub = await pullRequest();
  const job = { checkout: web(1, 2), api: stub.root, event: 'push' } as const;
  const { exitCode, log, summary } = await runAction(job, TEMPLATES);
  await stub.close();
  expect({ exitCode, log }).toEqual({ exitCode: 0, log: '' });
  expect(summary).toMatch(/^### \$79\.68 a month/);
  expect(stub.requests).toEqual([]);
});

test('templates that are not in the repository are synthesised from both', async () => {
  const synth = 'mkdir -p out && cp app.json out/web.template.json';
  const checkout = checkoutOf({ 'infra/app.json': NAT_IN(1) }, { 'infra/app.json': NAT_IN(3) });
  const given = { synth, templates: 'out', 'working-directory': 'infra', region: 'eu-west-1' };
  const { exitCode, comments } = await run(checkout, given);
  expect(exitCode).toBe(0);
  expect(comments[0]).toContain('+$79.68');
});

test('what is given is no command', async () => {
  const checkout = web(1, 2);
  const evil = '$(touch pwned)`touch pwned`"; touch pwned; "';
  for (const name of ['templates', 'base', 'usage', 'region', 'fail-on-increase', 'budget', 'name'])
    await run(checkout, { ...TEMPLATES, [name]: evil });
  const optionLike = await run(checkout, { ...TEMPLATES, base: '--upload-pack=touch pwned' });
  expect(optionLike.comments[0]).toContain('Not compared');
  expect(readdirSync(checkout.folder)).not.toContain('pwned');
});

test.each<Readonly<Record<string, string>>>([{ client: 'client.yaml' }, { templates: '' }])(
  'either templates or a client file: %j',
  async (given) => {
    const { exitCode, log } = await run(web(1, 1), { ...TEMPLATES, ...given });
    expect({ exitCode, log }).toEqual({
      exitCode: 2,
      log: '::error::found both or neither of the inputs client and templates; expected one\n',
    });
  },
);

const CLIENT = (cidr: string): string => `version: 1
client: { name: Northwind Clinic, slug: northwind, contact: it@northwind-clinic.example, tier: bronze }
environments:
  staging:
    kind: staging
    engine: aws-cdk
    account: '222222222222'
    region: eu-west-1
    network: { cidr: ${cidr} }
`;

test('a client file is planned over its base: what is refused and not accepted ends the job with 4', async () => {
  const checkout = checkoutOf({ 'client.yaml': CLIENT('10.20.0.0/16') }, { 'client.yaml': CLIENT('10.30.0.0/16') });
  const { exitCode, log, comments } = await run(checkout, { client: 'client.yaml', accept: 'northwind-staging-x\n' });
  expect(exitCode).toBe(4);
  expect(log).toContain('--accept northwind-staging-x: nothing of that name would be refused\n');
  expect(comments[0]).toContain('**What changes from base.out**');
  expect(comments[0]).toContain('✗ refused: northwind-staging-network/network/Resource/Resource');
  expect(readdirSync(checkout.folder)).toEqual(['.git', 'client.yaml']);
});
