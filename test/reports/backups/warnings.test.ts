import { backupCoverage } from '../../../lib/pricing';
import { backupWarnings } from '../../../lib/reports/backups/warnings';
import { daily, stackOf } from '../../pricing/protection/stacks';

const at = (path: string, Type: string, Properties: object = {}): object => ({
  ...{ Type, Properties },
  Metadata: { 'aws:cdk:path': `app/${path}/Resource` },
});

const DATA = {
  First: at('servers-ehr/Kept1', 'AWS::EC2::Volume'),
  Second: at('servers-ehr/Kept2', 'AWS::EC2::Volume'),
  Orders: at('orders/Table', 'AWS::DynamoDB::Table'),
  Database: at('orders/Database', 'AWS::RDS::DBInstance', { BackupRetentionPeriod: 7 }),
};

const says = (resources: Readonly<Record<string, object>>): readonly string[] =>
  backupWarnings(backupCoverage(stackOf(resources))).map((row) => row.says);

test('names what is in no plan, and several of a kind by what they stand in', () => {
  expect(says(DATA)).toEqual([
    'Nothing backs up servers-ehr (EBS volume × 2), orders/Table (DynamoDB table)',
    'No backup plan selects, and only their own services back up: orders/Database (RDS database)',
  ]);
});

test('says what cannot be told', () => {
  expect(says({ Orders: DATA.Orders, ...daily({ Resources: ['arn:aws:dynamodb:*:*:table/app-*'] }) })).toEqual([
    'It cannot be told whether a backup plan selects orders/Table (DynamoDB table)',
  ]);
});

test('says nothing of what needs no backup', () => {
  const Tags = [{ Key: 'groundplan:no-backup', Value: 'built again from the others' }];
  expect(says({ Search: at('search/Table', 'AWS::DynamoDB::Table', { Tags }) })).toEqual([]);
});

test('says nothing where a plan selects all of it', () => {
  expect(says({ ...DATA, ...daily({ Resources: ['*'] }) })).toEqual([]);
});
