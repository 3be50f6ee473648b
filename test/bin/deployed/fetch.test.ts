import { fetchDeployed } from '../../../bin/deployed/fetch';
import { parseClient } from '../../../lib/client/load';
import type { EnvironmentPlan } from '../../../lib/client/plan';
import { readInputs } from '../../../lib/pricing';
import { emptyDirectory, fileOf, groundplan } from '../harness';
import { environmentFor, serveAws, type Aws, type ServedStack } from './cloudformation';

jest.setTimeout(60_000);

/** A client with an environment in each of some accounts. */
const client = (...accounts: readonly string[]): string => `
version: 1
client: { name: Acme, slug: acme, contact: it@acme.example, tier: bronze }
environments:
${accounts
  .map(
    (account, at) =>
      `  env-${at}: { kind: development, engine: aws-cdk, account: '${account}', region: eu-west-1, network: { cidr: 10.2${at}.0.0/16 } }`,
  )
  .join('\n')}
`;

const plansOf = (...accounts: readonly string[]): readonly EnvironmentPlan[] =>
  parseClient(client(...accounts), 'client.yaml').plans;

const template = (Resources: object, rest: object = {}): string => JSON.stringify({ ...rest, Resources });
const TABLE = { Table: { Type: 'AWS::DynamoDB::Table' } };
const OURS = { 'managed-by': 'groundplan', client: 'acme' };

const STACKS: readonly ServedStack[] = [
  {
    name: 'acme-env-0-network',
    tags: OURS,
    parameters: { Size: '7' },
    template: template(
      { Data: { Type: 'AWS::EC2::Volume', Properties: { Size: { Ref: 'Size' } } } },
      { Parameters: { Size: { Type: 'Number' } } },
    ),
  },
  { name: 'somebody-else', template: template(TABLE) },
  { name: 'acme-nested', parent: 'arn:aws:cloudformation:eu-west-1:111111111111:stack/a/b', template: template(TABLE) },
  { name: 'acme-planned', status: 'REVIEW_IN_PROGRESS', template: '' },
  { name: 'acme-old-network', template: 'Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n' },
];

describe('what is deployed', () => {
  let aws: Aws;
  const environment = { ...process.env };

  beforeEach(async () => {
    aws = await serveAws({ 'eu-west-1': STACKS });
    Object.assign(process.env, environmentFor(aws));
  });

  afterEach(async () => {
    process.env = { ...environment };
    await aws.close();
  });

  test('is read as an assembly: the stacks of the client, with their parameters, and no others', async () => {
    const directory = emptyDirectory();
    await fetchDeployed(plansOf('111111111111'), directory);
    const { resources } = readInputs([directory]);
    expect(resources.map(({ id, region, account }) => [id, region, account])).toEqual([
      ['acme-env-0-network/Data', 'eu-west-1', '111111111111'],
      ['acme-old-network/Topic', 'eu-west-1', '111111111111'],
    ]);
    expect(resources[0]?.number('Size')).toBe(7);
  });

  test('is only read, and no role is assumed in an account that is the own one', async () => {
    await fetchDeployed(plansOf('111111111111'), emptyDirectory());
    expect(new Set(aws.calls.map((call) => call.split(' ')[0]))).toEqual(
      new Set(['GetCallerIdentity', 'DescribeStacks', 'GetTemplate']),
    );
    expect(new Set(aws.calls.map((call) => call.split(' ')[2]))).toEqual(new Set(['own']));
  });

  test("is read in another account by the look-up role of the CDK's bootstrap", async () => {
    await fetchDeployed(plansOf('222222222222'), emptyDirectory());
    const role = 'cdk-hnb659fds-lookup-role-222222222222-eu-west-1';
    expect(
      aws.calls
        .filter((call) => /^(DescribeStacks|GetTemplate) eu-west-1/.test(call))
        .map((call) => call.split(' ')[2]),
    ).toEqual(Array(5).fill(role));
  });

  test('is one clear line for each account that cannot be read', async () => {
    const { exitCode, out, err } = await groundplan([
      'check',
      fileOf('client.yaml', client('333333333333')),
      '--deployed',
    ]);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err.split('\n')[0]).toBe(
      'found no answer about account 333333333333 in eu-west-1 (AccessDenied: no way); expected credentials of that account that ' +
        'may describe stacks and get their templates, or that may assume the look-up role of its CDK bootstrap',
    );
  });

  test('is compared with the client file', async () => {
    const { exitCode, out } = await groundplan(['check', fileOf('client.yaml', client('111111111111')), '--deployed']);
    expect(exitCode).toBe(4);
    expect(out).toContain('! What changes from what is deployed\n');
    expect(out).toContain('✗ refused: acme-env-0-network/Data: is removed; this loses its data.');
    expect(out).toContain('✗ refused: acme-old-network: no template describes this stack');
  });
});
