import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import { readFileSync } from 'node:fs';
import { METERED_TYPES } from '../../../lib/pricing/meters';
import { spelled } from '../../../lib/pricing/readers/spelling';
import { TABLE } from '../../../scripts/spellings/build';
import { spellingsTable, wordsOf } from '../../../scripts/spellings/table';
import { costs, priceOf, usd } from '../price';

test('the table in the package is what the specification says; npm run spellings makes it anew', () => {
  expect(readFileSync(TABLE, 'utf8') === spellingsTable()).toBe(true);
});

test('every word of every metered type is read as the specification spells it, in whatever case it is written', () => {
  const specification = loadAwsServiceSpecSync();
  const read = METERED_TYPES.flatMap((type) => {
    const [resource] = specification.lookup('resource', 'cloudFormationType', 'equals', type);
    const words = resource === undefined ? [] : [...wordsOf(resource, specification)];
    return words.flatMap(([name, all]) => {
      const firsts = all.filter((word, at) => all.findIndex((each) => isSame(each, word)) === at);
      return firsts.flatMap((word) =>
        [word, word.toUpperCase(), word.toLowerCase()].map((text) => [word, spelled(type, `Nested.${name}`, text)]),
      );
    });
  });
  expect(read.length).toBeGreaterThan(5000);
  expect(read.filter(([word, text]) => word !== text)).toEqual([]);
});

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

test.each([
  ['AWS::RDS::DBInstance', 'Engine', 'Aurora-PostgreSQL', 'aurora-postgresql'],
  ['AWS::RDS::DBInstance', 'LicenseModel', 'License-Included', 'license-included'],
  ['AWS::DynamoDB::Table', 'BillingMode', 'pay_per_request', 'PAY_PER_REQUEST'],
  ['AWS::DynamoDB::Table', 'TableName', 'MyTable', 'MyTable'],
  ['AWS::RDS::DBInstance', 'Engine', 'Informix', 'Informix'],
  ['No::Such::Type', 'Engine', 'MySQL', 'MySQL'],
])('%s %s: %s is read as %s', (type, path, text, expected) => {
  expect(spelled(type, path, text)).toBe(expected);
});

/** Prices of us-east-1. */
describe('a database whose engine is written as in the samples of the vendor', () => {
  const database = (properties: object): object => ({ Type: 'AWS::RDS::DBInstance', Properties: properties });
  const mysql = { Engine: 'MySQL', DBInstanceClass: 'db.t3.small', AllocatedStorage: '20' };

  test('has the rates of that engine', () => {
    const priced = priceOf(database({ ...mysql, EngineVersion: '8.4' }), {}, 'us-east-1');
    expect(costs(priced)).toMatchObject({ 'Instance hours': usd(730 * 0.034), Storage: usd(20 * 0.115) });
    expect(priced.monthly.expected).toBe(usd(730 * 0.034 + 20 * 0.115));
  });

  test('is in a cluster of Aurora, and not in one of three zones', () => {
    const Engine = 'Aurora-PostgreSQL';
    const cluster = { Type: 'AWS::RDS::DBCluster', Properties: { Engine } };
    const instance = database({ Engine, DBClusterIdentifier: { Ref: 'C' }, DBInstanceClass: 'db.r6g.large' });
    expect(costs(priceOf(instance, { C: cluster }, 'us-east-1'))).toEqual({ 'Instance hours': usd(730 * 0.26) });
    expect(priceOf(cluster, {}, 'us-east-1').lines.map(({ rate }) => rate)).toContain('aurora/storage-standard');
  });

  test('has flags and numbers as text', () => {
    const priced = priceOf(database({ ...mysql, MultiAZ: 'True', AllocatedStorage: '100' }), {}, 'us-east-1');
    expect(costs(priced)).toMatchObject({ 'Instance hours': usd(730 * 0.068), Storage: usd(100 * 0.23) });
  });
});

test('a table is billed by requests however its mode is written', () => {
  const Properties = { BillingMode: 'pay_per_request', TableClass: 'standard_infrequent_access' };
  const { lines } = priceOf({ Type: 'AWS::DynamoDB::Table', Properties }, {}, 'us-east-1');
  expect(lines.map(({ rate }) => rate)).toEqual([
    'dynamodb/on-demand-reads-standard-ia',
    'dynamodb/on-demand-writes-standard-ia',
    'dynamodb/storage-standard-ia',
  ]);
});
