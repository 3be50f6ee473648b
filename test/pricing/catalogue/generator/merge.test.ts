import type { Entry } from '../../../../scripts/catalogue/entry';
import { unique, withSupplement } from '../../../../scripts/catalogue/merge';

function entry(name: string, usd: number): Entry {
  const rate = { key: `s3/${name}`, unit: 'GB', tiers: [{ from: 0, usd }], asOf: '2025-10-22', source: 'feed' };
  return { cloud: 'aws', region: 'eu-west-1', pattern: 's3/*', name, rate };
}

test('the tables stand where a supplement disagrees, and are filled where they have nothing', () => {
  const merged = withSupplement([entry('a', 1)], [entry('a', 2), entry('b', 3)]);
  expect(merged).toEqual([entry('a', 1), entry('b', 3)]);
});

test('two prices of one thing in the same tables are refused', () => {
  expect(() => unique([entry('a', 1), entry('a', 2)])).toThrow('found two prices of aws eu-west-1 s3/a; expected one');
});
