import { backupCoverage } from '../../../lib/pricing';
import { BACKED_UP, BY_TAG, byStanding, coverageOf, daily, idsOf, stackOf, type StackOptions } from './stacks';

/** A database, two volumes, a file system, a bucket and a table, of which half are tagged. */
const STACK = {
  Database: { Type: 'AWS::RDS::DBInstance', Properties: { BackupRetentionPeriod: 0 } },
  Tagged: { Type: 'AWS::EC2::Volume', Properties: { Size: 100, Tags: BACKED_UP } },
  Untagged: { Type: 'AWS::EC2::Volume', Properties: { Size: 100 } },
  Files: { Type: 'AWS::EFS::FileSystem', Properties: { FileSystemTags: BACKED_UP } },
  Objects: { Type: 'AWS::S3::Bucket', Properties: { Tags: BACKED_UP } },
  Orders: { Type: 'AWS::DynamoDB::Table', Properties: { Tags: [{ Key: 'backup', Value: 'weekly' }] } },
};

describe('a stack whose plan goes by a tag', () => {
  test('leaves uncovered exactly what does not bear it', () => {
    expect(byStanding({ ...STACK, ...daily(BY_TAG) })).toEqual({
      uncovered: ['Database', 'Untagged', 'Orders'],
      planned: ['Tagged', 'Files', 'Objects'],
    });
  });

  test('is covered by nothing without the plan', () => {
    expect(byStanding(STACK)).toEqual({ uncovered: Object.keys(STACK) });
  });

  test('says of what is covered by which plan, and what it is', () => {
    const [files] = coverageOf({ Files: STACK.Files, ...daily(BY_TAG) }).planned;
    expect(files).toMatchObject({ id: 'app/Files', kind: 'EFS file system', plans: ['daily'] });
  });

  test('goes by the tags of every type, whatever its property for them is called', () => {
    const windows = { Type: 'AWS::FSx::FileSystem', Properties: { FileSystemType: 'WINDOWS', Tags: BACKED_UP } };
    const cluster = { Type: 'AWS::EKS::Cluster', Properties: { Tags: BACKED_UP } };
    expect(byStanding({ windows, cluster, Files: STACK.Files, ...daily(BY_TAG) })).toEqual({
      planned: ['windows', 'cluster', 'Files'],
    });
  });
});

describe('several stacks', () => {
  const data = stackOf({ Orders: STACK.Orders, Objects: STACK.Objects }, { name: 'data' });

  test('count together: the plan of one backs up what stands in another', () => {
    const { uncovered, planned } = backupCoverage([...data, ...stackOf(daily(BY_TAG), { name: 'backup' })]);
    expect([idsOf(uncovered), idsOf(planned)]).toEqual([['Orders'], ['Objects']]);
  });

  test('of another region are seen by no plan of this one', () => {
    const elsewhere = stackOf(daily({ Resources: ['*'] }), { name: 'backup', region: 'us-east-1' });
    expect(idsOf(backupCoverage([...data, ...elsewhere]).uncovered)).toEqual(['Orders', 'Objects']);
  });
});

describe('a selection by ARN', () => {
  test('names what it refers to, also within a text', () => {
    const Resources = [
      { 'Fn::GetAtt': ['Orders', 'Arn'] },
      { 'Fn::Sub': 'arn:aws:ec2:${AWS::Region}:${AWS::AccountId}:volume/${Tagged}' },
    ];
    expect(byStanding({ ...STACK, ...daily({ Resources }) })).toEqual({
      uncovered: ['Database', 'Untagged', 'Files', 'Objects'],
      planned: ['Tagged', 'Orders'],
    });
  });

  test('has wildcards, and leaves out what else it says', () => {
    const all = daily({ Resources: ['*'], NotResources: ['arn:aws:ec2:*:*:volume/*', 'arn:aws:s3:::*'] });
    expect(byStanding({ ...STACK, ...all })).toEqual({
      uncovered: ['Tagged', 'Untagged', 'Objects'],
      planned: ['Database', 'Files', 'Orders'],
    });
  });

  test('adds to tags, and is narrowed by conditions', () => {
    const volumes = { Resources: ['arn:aws:ec2:*:*:volume/*'] };
    const tagged = { StringEquals: [{ ConditionKey: 'aws:ResourceTag/backup', ConditionValue: 'daily' }] };
    const { Tagged, Untagged, Files, Objects, Orders } = STACK;
    const rest = { Tagged, Untagged, Files, Objects, Orders };
    expect(byStanding({ ...rest, ...daily({ ...volumes, ...BY_TAG }) })).toEqual({
      uncovered: ['Orders'],
      planned: ['Tagged', 'Untagged', 'Files', 'Objects'],
    });
    expect(byStanding({ ...rest, ...daily({ ...volumes, Conditions: tagged }) })).toEqual({
      uncovered: ['Untagged', 'Files', 'Objects', 'Orders'],
      planned: ['Tagged'],
    });
  });

  test.each([
    ['StringLike', 'da*', ['Tagged', 'Files', 'Objects']],
    ['StringNotLike', 'da*', ['Database', 'Untagged', 'Orders']],
    ['StringNotEquals', 'weekly', ['Database', 'Tagged', 'Untagged', 'Files', 'Objects']],
  ])('is narrowed by %s %s', (operator, ConditionValue, planned) => {
    const Conditions = { [operator]: [{ ConditionKey: 'aws:ResourceTag/backup', ConditionValue }] };
    expect(idsOf(coverageOf({ ...STACK, ...daily({ Resources: ['*'], Conditions }) }).planned)).toEqual(planned);
  });

  test('knows a resource by its name', () => {
    const Objects = { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'orders-prod' } };
    const others = { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'orders-test' } };
    expect(byStanding({ Objects, Others: others, ...daily({ Resources: ['arn:aws:s3:::orders-prod'] }) })).toEqual({
      uncovered: ['Others'],
      planned: ['Objects'],
    });
  });
});

describe('what cannot be told', () => {
  const becauseOf = (selection: object, rest: StackOptions = {}): string | undefined =>
    coverageOf({ Orders: STACK.Orders, ...daily(selection) }, rest).unknown[0]?.because;

  test('is a name that is chosen when it is deployed', () => {
    expect(becauseOf({ Resources: ['arn:aws:dynamodb:*:*:table/app-*'] })).toBe(
      'the plan daily may select it, and its name is chosen when it is deployed',
    );
  });

  test('is a list that a parameter holds', () => {
    const Parameters = { Arns: { Type: 'CommaDelimitedList' }, Tag: { Type: 'String' } };
    expect(becauseOf({ Resources: { Ref: 'Arns' } }, { Parameters })).toContain('Arns');
    const ListOfTags = [{ ConditionKey: 'backup', ConditionValue: { Ref: 'Tag' } }];
    expect(becauseOf({ ListOfTags }, { Parameters })).toContain('Tag');
  });

  test('is what a stack hands out whose template is elsewhere', () => {
    const Nested = { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://example.com/data.json' } };
    const selection = daily({ Resources: [{ 'Fn::GetAtt': ['Nested', 'Outputs.Arn'] }] });
    expect(byStanding({ Orders: STACK.Orders, Nested, ...selection })).toEqual({ unknown: ['Orders'] });
  });

  test('is outweighed by a plan that is sure', () => {
    const Parameters = { Arns: { Type: 'CommaDelimitedList' } };
    const { Plan, Selection } = daily(BY_TAG) as Record<'Plan' | 'Selection', object>;
    const other = daily({ Resources: { Ref: 'Arns' } })['Selection'] ?? {};
    expect(byStanding({ Objects: STACK.Objects, Plan, Selection, Other: other }, { Parameters })).toEqual({
      planned: ['Objects'],
    });
  });

  test('says that backup policies of an organization are not read', () => {
    const Policy = {
      Type: 'AWS::Organizations::Policy',
      Properties: { Type: 'BACKUP_POLICY', Name: 'all', Content: {} },
    };
    expect(coverageOf({ Policy }).notes).toEqual([
      'Backup policies of AWS Organizations are not read: they may back up more than is said here.',
    ]);
  });
});

describe('a tag that says why something needs no backup', () => {
  const tagged = (Value: unknown): object => ({
    Type: 'AWS::S3::Bucket',
    Properties: { Tags: [{ Key: 'groundplan:no-backup', Value }, ...BACKED_UP] },
  });

  test('is in a list of its own, with the reason', () => {
    const coverage = coverageOf({ Site: tagged('put up again by each deployment'), Objects: STACK.Objects });
    expect(coverage.excepted.map(({ logicalId, because }) => [logicalId, because])).toEqual([
      ['Site', 'put up again by each deployment'],
    ]);
    expect(idsOf(coverage.uncovered)).toEqual(['Objects']);
  });

  test('without a reason counts for nothing', () => {
    expect(byStanding({ Site: tagged('') })).toEqual({ uncovered: ['Site'] });
  });

  test('keeps no plan from backing it up', () => {
    expect(byStanding({ Site: tagged('derived from Objects'), ...daily(BY_TAG) })).toEqual({ planned: ['Site'] });
  });

  test('may say only at deployment why', () => {
    const { excepted } = coverageOf({ Site: tagged({ Ref: 'Why' }) }, { Parameters: { Why: { Type: 'String' } } });
    expect(excepted.map(({ because }) => because)).toEqual([
      'groundplan:no-backup, whose value is not known: parameter Why has no default',
    ]);
  });
});
