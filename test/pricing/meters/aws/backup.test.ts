import { price, priceOf, priceWith, ref, resource, usd, costs } from '../../price';

const LABEL = { Key: 'groundplan:backup', Value: 'northwind/standard' };
const Plan = resource('Backup::BackupPlan', {
  BackupPlan: {
    BackupPlanName: 'standard',
    BackupPlanRule: [
      {
        TargetBackupVault: ref('It'),
        ScheduleExpression: 'cron(0 1 ? * * *)',
        Lifecycle: { DeleteAfterDays: 35 },
      },
    ],
  },
});
const selection = (more: object): object =>
  resource('Backup::BackupSelection', { BackupPlanId: ref('Plan'), BackupSelection: { SelectionName: 's', ...more } });
const byTag = selection({
  ListOfTags: [{ ConditionType: 'STRINGEQUALS', ConditionKey: LABEL.Key, ConditionValue: LABEL.Value }],
});
const volume = (Size: number, ...Tags: object[]): object =>
  resource('EC2::Volume', { Size, AvailabilityZone: 'eu-west-1a', Tags });
const vault = resource('Backup::BackupVault', { BackupVaultName: 'northwind' });

/** Lines of the vault beside these. */
function lines(others: object): Record<string, number> {
  return costs(priceOf(vault, { Plan, ...others }));
}

/** Of 1% a day: 35 daily ones, the first of which is whole. */
const CHANGES = 34 * 0.01;

describe('what a plan selects', () => {
  test('by its tag: the first backup whole, and what changes of as many as are kept', () => {
    expect(lines({ byTag, Data: volume(200, LABEL), Other: volume(500) })).toEqual({
      'EBS backups by standard': usd(200 * 0.05),
      'EBS changes kept by standard': expect.closeTo(200 * CHANGES * 0.05, 2) as number,
    });
  });

  test('by its ARN, or by the asterisk of its type, without what is left out', () => {
    const arn = { 'Fn::Join': ['', ['arn:aws:ec2:eu-west-1:111111111111:volume/', ref('Data')]] };
    const Data = volume(200);
    expect(lines({ S: selection({ Resources: [arn] }), Data })['EBS backups by standard']).toBe(usd(200 * 0.05));
    const all = { Resources: ['arn:aws:ec2:*:*:volume/*'] };
    expect(lines({ S: selection(all), Data })['EBS backups by standard']).toBe(usd(200 * 0.05));
    const but = { ...all, NotResources: [arn] };
    expect(lines({ S: selection(but), Data, More: volume(10) })['EBS backups by standard']).toBe(usd(10 * 0.05));
  });

  test('with all of its conditions', () => {
    const Conditions = { StringEquals: [{ ConditionKey: 'aws:ResourceTag/tier', ConditionValue: 'gold' }] };
    const gold = volume(50, { Key: 'tier', Value: 'gold' });
    const S = selection({ Resources: ['*'], Conditions });
    expect(lines({ S, gold, Data: volume(200) })['EBS backups by standard']).toBe(usd(50 * 0.05));
  });

  test('by conditions alone, and without what they exclude', () => {
    const condition = (operator: string): object =>
      selection({ Conditions: { [operator]: [{ ConditionKey: 'aws:ResourceTag/tier', ConditionValue: 'gold' }] } });
    const data = { Gold: volume(50, { Key: 'tier', Value: 'gold' }), Data: volume(200) };
    expect(lines({ S: condition('StringEquals'), ...data })['EBS backups by standard']).toBe(usd(50 * 0.05));
    expect(lines({ S: condition('StringNotEquals'), ...data })['EBS backups by standard']).toBe(usd(200 * 0.05));
  });

  test('by the ARN of a name', () => {
    const S = selection({ Resources: ['arn:aws:dynamodb:eu-west-1:111111111111:table/sessions'] });
    const Sessions = resource('DynamoDB::Table', { TableName: 'sessions', BillingMode: 'PAY_PER_REQUEST' });
    expect(Object.keys(lines({ S, Sessions }))).toEqual(['DynamoDB backups by standard']);
  });

  test('and says so where it cannot be told', () => {
    const S = selection({ Resources: ['arn:aws:ec2:eu-west-1:111111111111:volume/vol-1'] });
    const { missing } = priceOf(vault, { Plan, S, Data: volume(200) });
    expect(missing).toEqual([
      {
        name: 'EBS backups by standard of what it may select',
        rate: 'ebs/snapshot-storage',
        because: 'its name is chosen when it is deployed',
      },
    ]);
  });

  test('of every kind, by its own rate; a size that no template tells is assumed', () => {
    const Tags = [LABEL];
    const found = lines({
      byTag,
      Files: resource('EFS::FileSystem', { FileSystemTags: Tags }),
      Records: resource('RDS::DBInstance', {
        Engine: 'postgres',
        DBInstanceClass: 'db.m5.large',
        AllocatedStorage: '100',
        Tags,
      }),
      Sessions: resource('DynamoDB::Table', { BillingMode: 'PAY_PER_REQUEST', Tags }),
    });
    expect(found).toEqual({
      'EFS backups by standard': usd(50 * 0.05),
      'EFS changes kept by standard': expect.closeTo(50 * CHANGES * 0.05, 2) as number,
      // Each of the 35 whole.
      'DynamoDB backups by standard': expect.closeTo(35 * 10 * 0.11, 2) as number,
      // As much as the database is large is free.
      'RDS changes kept by standard': expect.closeTo(100 * CHANGES * 0.095, 2) as number,
    });
  });

  test('is said with how it grows', () => {
    const { lines: all } = priceOf(vault, { Plan, byTag, Data: volume(1000, LABEL) });
    expect(all.map(({ note }) => note)).toEqual([
      '1 protected, 1,000 GB',
      '35 backups are kept: 294 GB after 1 month, 340 GB after 3 months',
    ]);
  });

  test('changes as a usage file says, and is as much as it says', () => {
    const others = { Plan, byTag, Data: volume(200, LABEL) };
    const faster = costs(priceWith({ changedPerDay: 0.05 }, vault, others));
    expect(faster['EBS changes kept by standard']).toBeCloseTo(34 * 0.05 * 200 * 0.05, 2);
    expect(costs(priceWith({ ebsGb: 1000 }, vault, others))['EBS backups']).toBe(usd(1000 * 0.05));
  });
});

test('where nothing of the input is selected, as much as ever is assumed', () => {
  expect(lines({ byTag, Data: volume(200) })['EBS backups']).toBe(usd(100 * 0.05));
});

test('a copy in a vault that is named by its ARN is billed there, and what is sent once', () => {
  const copied = resource('Backup::BackupPlan', {
    BackupPlan: {
      BackupPlanName: 'copied',
      BackupPlanRule: ['cron(0 1 ? * * *)', 'cron(0 1 1 * ? *)'].map((ScheduleExpression) => ({
        TargetBackupVault: 'elsewhere',
        ScheduleExpression,
        CopyActions: [
          {
            DestinationBackupVaultArn: 'arn:aws:backup:eu-west-1:111111111111:backup-vault:northwind',
            Lifecycle: { DeleteAfterDays: 35 },
          },
        ],
      })),
    },
  });
  const others = { Plan: copied, byTag, Data: volume(200, LABEL) };
  expect(costs(priceOf(vault, others))['EBS backups by copied']).toBe(usd(200 * 0.05));
  const away = JSON.parse(JSON.stringify(others).replaceAll(':eu-west-1:', ':eu-central-1:')) as object;
  const [plan] = price({ It: vault, ...away }).resources.filter(({ logicalId }) => logicalId === 'Plan');
  // Nothing of the input is that vault, so that it is billed with the plan. A day's change is sent each day.
  expect(plan && costs(plan)).toMatchObject({
    'EBS copies by copied in eu-central-1': usd(200 * 0.054),
    'Copies sent to eu-central-1': expect.closeTo((365 / 12) * 0.01 * 200 * 0.02, 2) as number,
  });
});

describe('a plan whose vault is not among the inputs', () => {
  const filling = (TargetBackupVault: string): object =>
    JSON.parse(JSON.stringify(Plan).replace('{"Ref":"It"}', `"${TargetBackupVault}"`)) as object;
  const others = { byTag: { ...byTag }, One: volume(1000, LABEL), Two: volume(1000, LABEL) };
  const bill = (plan: object, more: object): Record<string, number> =>
    costs(priceOf(plan, JSON.parse(JSON.stringify(more).replaceAll('"Ref":"Plan"', '"Ref":"It"')) as object));

  test('is billed for what it keeps there, and says so', () => {
    expect(bill(filling('existing-vault'), others)).toEqual({
      'EBS backups by standard': usd(2000 * 0.05),
      'EBS changes kept by standard': expect.closeTo(2000 * CHANGES * 0.05, 1) as number,
    });
    const { lines: all } = priceOf(filling('existing-vault'));
    expect(all.map(({ note }) => note)).toEqual([
      'in a vault that is not among the inputs',
      expect.stringContaining('in a vault that is not among the inputs'),
    ]);
  });

  test('is assumed to keep as much as in a vault where nothing of the input is selected', () => {
    expect(bill(filling('existing-vault'), {})['EBS backups']).toBe(usd(100 * 0.05));
  });

  test('is not billed for a vault of the input that it names', () => {
    const Vault = vault;
    expect(bill(filling('northwind'), { ...others, Vault })).toEqual({});
    expect(costs(priceOf(vault, { ...others, Plan: filling('northwind') }))).toMatchObject({
      'EBS backups by standard': usd(2000 * 0.05),
    });
  });
});

test('restore tests are billed for each backup that their selections find', () => {
  const tests = resource('Backup::RestoreTestingPlan', {
    RestoreTestingPlanName: 't',
    ScheduleExpression: 'cron(0 10 ? * SUN *)',
  });
  const Selection = resource('Backup::RestoreTestingSelection', {
    RestoreTestingPlanName: ref('It'),
    RestoreTestingSelectionName: 's',
    ProtectedResourceType: 'EBS',
    ProtectedResourceConditions: { StringEquals: [{ Key: `aws:ResourceTag/${LABEL.Key}`, Value: LABEL.Value }] },
  });
  const others = { Selection, One: volume(10, LABEL), Two: volume(10, LABEL), Three: volume(10) };
  // 52 weeks of two in a year of 364 days
  expect(costs(priceOf(tests, others))['Restore tests']).toBeCloseTo((730 / 168) * 2 * 1.5, 2);
  const excluding = JSON.parse(JSON.stringify(others).replace('StringEquals', 'StringNotEquals')) as object;
  expect(costs(priceOf(tests, excluding))['Restore tests']).toBeCloseTo((730 / 168) * 1.5, 2);
});
