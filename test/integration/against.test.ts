import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { checkJsonSchema, planJsonSchema } from '../../lib/reports/json-schemas';
import { emptyDirectory, fileOf, groundplan } from '../bin/harness';

jest.setTimeout(120_000);

const CLIENT = `
version: 1
client: { name: Acme, slug: acme, contact: it@acme.example, tier: bronze }
environments:
  production:
    kind: development
    engine: aws-cdk
    account: '111111111111'
    region: eu-west-1
    network: { cidr: 10.20.0.0/16 }
  test: { extends: production, account: '222222222222', network: { cidr: 10.21.0.0/16 } }
`;

const TABLE = { Type: 'AWS::DynamoDB::Table', Properties: { KeySchema: [] } };
const QUEUE = { Type: 'AWS::SQS::Queue', DeletionPolicy: 'Retain' };

/** What is before: a table and a queue that the network no longer has, and an environment that is gone. */
function before(stacks: Readonly<Record<string, object>> = {}): string {
  const directory = join(emptyDirectory(), 'before');
  mkdirSync(directory);
  const templates = {
    'acme-production-network': { Table: TABLE, Queue: QUEUE },
    'acme-old-network': { Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.9.0.0/16' } } },
    ...stacks,
  };
  for (const [name, Resources] of Object.entries(templates))
    writeFileSync(join(directory, `${name}.template.json`), JSON.stringify({ Resources }));
  return directory;
}

const client = (): string => fileOf('client.yaml', CLIENT);
const ACCEPTED = ['--accept', 'acme-production-network/Table', '--accept', 'acme-old-network'];

describe('check --against', () => {
  test('refuses what loses data and what is left running, and warns of what is orphaned', async () => {
    const directory = before();
    const { exitCode, out, err } = await groundplan(['check', client(), '--against', directory]);
    expect(exitCode).toBe(4);
    const text = out.slice(out.indexOf('What changes')).replace(/\s+/g, ' ');
    expect(text).toContain('✗ refused: acme-production-network/Table: is removed; this loses its items.');
    expect(text).toContain(
      '✗ refused: acme-old-network: no template describes this stack in Ireland, eu-west-1 any more, and nothing deletes it: ' +
        'it keeps running with 1 resource, and is billed.',
    );
    expect(text).toContain(
      'acme-production-network: no longer has 1 resource that its template retains: what is retained stays, and is billed until ' +
        'somebody deletes it: Queue.',
    );
    expect(err).toBe(
      'synthesising production, test of Acme …\n' +
        'refused, because it loses data, leaves stacks running, replaces a network or cannot be deployed; after a look at each: ' +
        '--accept acme-production-network/Table --accept acme-old-network\n',
    );
  });

  test('accepts each by its name, and only by that', async () => {
    const directory = before();
    const one = await groundplan(['check', client(), '--against', directory, '--accept', 'acme-old-network']);
    expect(one.exitCode).toBe(4);
    expect(one.err).toContain('after a look at each: --accept acme-production-network/Table\n');
    const both = await groundplan(['check', client(), '--against', directory, ...ACCEPTED, '--accept', 'Table']);
    expect(both.exitCode).toBe(0);
    expect(both.out).toContain('✓ accepted: acme-old-network: ');
    expect(both.err).toContain('--accept Table: nothing of that name would be refused\n');
  });

  test('leaves alone the stacks of others in the same app', async () => {
    const directory = before({ shop: { Topic: { Type: 'AWS::SNS::Topic' } } });
    const { exitCode, out } = await groundplan(['check', client(), '--against', directory, ...ACCEPTED]);
    expect(exitCode).toBe(0);
    expect(out).not.toContain('shop');
  });

  test('tells a slug that was renamed by the tags of what is left running', async () => {
    const tagged = { Type: 'AWS::SNS::Topic', Properties: { Tags: [{ Key: 'managed-by', Value: 'groundplan' }] } };
    const directory = before({
      'ajax-production-network': { Topic: tagged },
      'ajax-production-budget': { Budget: { Type: 'AWS::Budgets::Budget' } },
    });
    const { exitCode, out } = await groundplan(['check', client(), '--against', directory, ...ACCEPTED]);
    expect(exitCode).toBe(4);
    expect(out).toContain('✗ refused: ajax-production-network: ');
    expect(out).toContain('✗ refused: ajax-production-budget: ');
  });

  test('prints JSON as its schema says', async () => {
    const { exitCode, out } = await groundplan(['check', client(), '--against', before(), '--format', 'json']);
    const document = JSON.parse(out) as object;
    const validate = new Ajv2020({ validateFormats: false, allowUnionTypes: true }).compile(checkJsonSchema());
    expect({ exitCode, valid: validate(document), errors: validate.errors }).toEqual({
      exitCode: 4,
      valid: true,
      errors: null,
    });
    expect(document).toMatchObject({
      problems: [],
      changes: {
        findings: [
          { kind: 'data-lost', severity: 'refused', name: 'acme-production-network/Table' },
          { kind: 'left-running', severity: 'refused', name: 'acme-old-network' },
          { kind: 'orphaned', severity: 'warning', name: 'acme-production-network' },
        ],
      },
    });
  });

  test('says what is wrong with what is before, as data where that is wanted', async () => {
    const text = await groundplan(['check', client(), '--against', '/nowhere']);
    expect(text).toMatchObject({ exitCode: 2, out: '' });
    expect(text.err).toContain('found no such file at /nowhere; expected a CloudFormation template');
    const json = await groundplan(['check', client(), '--against', '/nowhere', '--format', 'json']);
    expect(json.exitCode).toBe(2);
    expect(JSON.parse(json.out)).toMatchObject({ problems: [{ found: 'no such file at /nowhere' }] });
  });

  test('refuses to accept anything where nothing is compared', async () => {
    const { exitCode, err } = await groundplan(['check', client(), '--accept', 'acme-old-network']);
    expect(exitCode).toBe(2);
    expect(err).toBe('found --accept; expected what to compare with: --against or --deployed\n');
    const both = await groundplan(['check', client(), '--against', 'a', '--deployed']);
    expect(both.exitCode).toBe(2);
    expect(both.err).toContain("option '--against <templates|cdk.out>' cannot be used with option '--deployed'");
  });
});

describe('plan --against', () => {
  test('refuses before it looks at budgets, and tells it in every format', async () => {
    const directory = before();
    const json = await groundplan(['plan', client(), '--against', directory, '--format', 'json']);
    const validate = new Ajv2020({ validateFormats: false, allowUnionTypes: true }).compile(planJsonSchema());
    expect(json.exitCode).toBe(4);
    expect({ valid: validate(JSON.parse(json.out)), errors: validate.errors }).toEqual({ valid: true, errors: null });
    for (const [format, told] of [
      ['text', '✗ refused: acme-old-network: '],
      ['markdown', '- ✗ refused: acme-old-network: '],
      ['html', '✗ refused: acme-old-network: '],
    ] as const) {
      const { exitCode, out } = await groundplan(['plan', client(), '--against', directory, '--format', format]);
      expect([exitCode, out.includes(told)]).toEqual([4, true]);
    }
    const accepted = await groundplan(['plan', client(), '--against', directory, ...ACCEPTED]);
    expect(accepted.exitCode).toBe(0);
  });
});

test('diff warns, and never refuses', async () => {
  const other = (Resources: object): string => fileOf('app.json', { Resources });
  const args = [other({ Table: TABLE }), other({ Queue: QUEUE }), '--region', 'eu-west-1'];
  const { exitCode, out } = await groundplan(['diff', ...args]);
  expect(exitCode).toBe(0);
  expect(out).toContain('  app/Table: is removed; this loses its items.\n');
});
