import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { BY_TAG, BACKED_UP, daily } from '../../pricing/protection/stacks';
import { fileOf, groundplan } from '../harness';

const data = fileOf('data.json', {
  Resources: {
    Database: { Type: 'AWS::RDS::DBInstance', Properties: { BackupRetentionPeriod: 7 } },
    Tagged: { Type: 'AWS::EC2::Volume', Properties: { Size: 100, Tags: BACKED_UP } },
    Untagged: { Type: 'AWS::EC2::Volume', Properties: { Size: 100 } },
    Objects: { Type: 'AWS::S3::Bucket' },
  },
});
const backup = fileOf('backup.json', { Resources: daily({ ...BY_TAG, Resources: ['arn:aws:s3:::data-*'] }) });

test('says what is in no plan first, of all inputs together', async () => {
  const { exitCode, out } = await groundplan(['backups', data, backup]);
  expect(exitCode).toBe(0);
  expect(out).toBe(`2 of 4 resources that hold data are in no backup plan
1 not backed up, 1 own backups only, 1 cannot tell, 1 in a backup plan

  not backed up
    data/Untagged
      EBS volume

  own backups only
    data/Database
      RDS database: automated backups, kept 7 days

  cannot tell
    data/Objects
      S3 bucket: the plan daily may select it, and its name is chosen when it is
      deployed

  in a backup plan
    data/Tagged
      EBS volume: daily
`);
});

test('prints Markdown, in which what needs nothing is folded up', async () => {
  const { out } = await groundplan(['backups', data, backup, '--format', 'markdown']);
  expect(out).toContain('## 2 of 4 resources that hold data are in no backup plan\n');
  expect(out).toContain(
    '**Not backed up: 1**\n\n| resource | what it is |\n| --- | --- |\n| `data/Untagged` | EBS volume |',
  );
  expect(out).toContain('<details><summary>In a backup plan: 1</summary>');
});

test('prints a page', async () => {
  const { out } = await groundplan(['backups', data, backup, '--format', 'html']);
  expect(out).toContain('<h1>2 of 4 resources that hold data are in no backup plan</h1>');
  expect(out).toContain('<td>data/Untagged</td>');
});

test('prints JSON that its schema describes', async () => {
  const { out } = await groundplan(['backups', data, backup, '--format', 'json']);
  const schema = JSON.parse(readFileSync(join(__dirname, '../../../schema/backups.schema.json'), 'utf8')) as object;
  const validate = new Ajv2020().compile(schema);
  validate(JSON.parse(out));
  expect(validate.errors).toBeNull();
});

test('prints what failed for programs that show findings beside code', async () => {
  const { out } = await groundplan(['backups', data, backup, '--format', 'junit']);
  expect(out).toContain('<testsuite name="backups" tests="4" failures="1">');
  expect(out).toContain('message="data/Untagged: not backed up (EBS volume)."');
});

test('says so where nothing holds data, or all of it is in a plan', async () => {
  const empty = fileOf('empty.json', { Resources: { Topic: { Type: 'AWS::SNS::Topic' } } });
  expect((await groundplan(['backups', empty])).out).toBe('nothing holds data\n');
  const volume = { Type: 'AWS::EC2::Volume', Properties: { Size: 1 } };
  const covered = fileOf('covered.json', { Resources: { volume, ...daily({ Resources: ['*'] }) } });
  expect((await groundplan(['backups', covered])).out).toContain('the resource that holds data is in a backup plan\n');
});

describe('a stack that names no region', () => {
  const table = { Type: 'AWS::DynamoDB::Table', Properties: { TableName: 'sessions' } };
  const named = fileOf('named.json', {
    Resources: { table, ...daily({ Resources: ['arn:aws:dynamodb:eu-west-1:*:table/sessions'] }) },
  });

  test('stands in the one that is given', async () => {
    const { out } = await groundplan(['backups', named, '--region', 'eu-west-1']);
    expect(out).toContain('the resource that holds data is in a backup plan\n');
    expect((await groundplan(['backups', named, '--region', 'eu-wst-1'])).err).toContain('eu-west-1');
  });

  test('stands in the only one that anything names, which is said', async () => {
    const { out } = await groundplan(['backups', named]);
    expect(out).toContain('the resource that holds data is in a backup plan\n');
    expect(out.replace(/\s+/g, ' ')).toContain(
      'stacks that name no region are taken to stand in eu-west-1, the only one that anything names: --region says otherwise',
    );
  });

  test('is taken to stand in us-east-1 where several are named, which is said', async () => {
    const Resources = ['eu-west-1', 'eu-west-3'].map((region) => `arn:aws:dynamodb:${region}:*:table/sessions`);
    const several = fileOf('several.json', { Resources: { table, ...daily({ Resources }) } });
    const { out } = await groundplan(['backups', several]);
    expect(out).toContain('1 of 1 resource that holds data is in no backup plan\n');
    expect(out).toContain('stacks that name no region are taken to stand in us-east-1');
  });

  test('is the same wherever it stands while nothing names a region, and nothing is said', async () => {
    expect((await groundplan(['backups', data, backup])).out).not.toContain('region');
  });
});
