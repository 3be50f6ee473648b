import { CreateStackCommand, DeleteStackCommand } from '@aws-sdk/client-cloudformation';
import { fileOf, groundplan } from '../bin/harness';
import { signIn, type Account } from './account';

/** An account that no other test deploys to; the consultant reads it by the look-up role of its bootstrap. */
const ACCOUNT = '333333333333';
const CLIENT = `
version: 1
client: { name: Acme, slug: acme, contact: it@acme.example, tier: bronze }
environments:
  test: { kind: development, engine: aws-cdk, account: '${ACCOUNT}', region: eu-west-1, network: { cidr: 10.20.0.0/16 } }
`;
const TABLE = {
  Type: 'AWS::DynamoDB::Table',
  Properties: {
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    BillingMode: 'PAY_PER_REQUEST',
  },
};
const STACKS = {
  'acme-test-network': { Table: TABLE },
  'acme-old-network': { Topic: { Type: 'AWS::SNS::Topic' } },
  unrelated: { Topic: { Type: 'AWS::SNS::Topic' } },
};

let account: Account;

beforeAll(async () => {
  account = await signIn(ACCOUNT, 'eu-west-1');
  for (const [StackName, Resources] of Object.entries(STACKS))
    await account.cloudFormation.send(
      new CreateStackCommand({ StackName, TemplateBody: JSON.stringify({ Resources }) }),
    );
});

afterAll(async () => {
  for (const StackName of Object.keys(STACKS)) await account.cloudFormation.send(new DeleteStackCommand({ StackName }));
});

test("what stands in a client's account is compared with their file", async () => {
  const { exitCode, out, err } = await groundplan(['check', fileOf('client.yaml', CLIENT), '--deployed']);
  expect(out).toContain('✗ refused: acme-test-network/Table: is removed; this loses its items.');
  expect(out).toContain('✗ refused: acme-old-network: no template describes this stack in Ireland,');
  expect(out).not.toContain('unrelated');
  expect(err).toContain('--accept acme-test-network/Table --accept acme-old-network\n');
  expect(exitCode).toBe(4);
});

test('an account in which nothing stands has nothing to lose', async () => {
  const file = fileOf('client.yaml', CLIENT.replace(ACCOUNT, '444444444444'));
  const { exitCode, out } = await groundplan(['check', file, '--deployed']);
  expect(out).toContain('✓ Nothing is replaced, removed or left running, compared with what is deployed\n');
  expect(exitCode).toBe(0);
});
