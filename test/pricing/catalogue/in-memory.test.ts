import { catalogueOf, type ListedRate } from '../../../lib/pricing/catalogue/in-memory';

function listed(region: string, usd: number, asOf = '2026-01-01'): ListedRate {
  return { cloud: 'aws', region, key: 'a/b', unit: 'hour', tiers: [{ from: 0, usd }], asOf, source: 'contract' };
}

describe('catalogueOf', () => {
  test('prefers the region’s price to the one that holds everywhere', () => {
    const catalogue = catalogueOf([listed('global', 1), listed('eu-west-1', 2)]);
    expect(catalogue.rate('aws', 'eu-west-1', 'a/b')?.tiers).toEqual([{ from: 0, usd: 2 }]);
    expect(catalogue.rate('aws', 'eu-west-2', 'a/b')?.tiers).toEqual([{ from: 0, usd: 1 }]);
    expect(catalogue.rate('azure', 'eu-west-1', 'a/b')).toBeUndefined();
    expect(catalogue.rate('aws', 'cn-north-1', 'a/b')).toBeUndefined();
  });

  test('holds the later of two prices of the same thing', () => {
    const catalogue = catalogueOf([listed('eu-west-1', 2), listed('eu-west-1', 3)]);
    expect(catalogue.rate('aws', 'eu-west-1', 'a/b')?.tiers).toEqual([{ from: 0, usd: 3 }]);
  });

  test('tells the newest date of a region', () => {
    const catalogue = catalogueOf([listed('eu-west-1', 2, '2026-02-01'), listed('eu-west-1', 3, '2026-01-01')]);
    expect(catalogue.newest('aws', 'eu-west-1')).toBe('2026-02-01');
    expect(catalogue.newest('aws', 'eu-west-2')).toBeUndefined();
  });
});
