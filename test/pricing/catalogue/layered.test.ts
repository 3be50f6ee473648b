import { catalogueOf } from '../../../lib/pricing/catalogue/in-memory';
import { layeredCatalogue } from '../../../lib/pricing/catalogue/layered';

function at(usd: number, asOf: string, key = 'a/b'): ReturnType<typeof catalogueOf> {
  return catalogueOf([
    { cloud: 'aws', region: 'eu-west-1', key, unit: 'hour', tiers: [{ from: 0, usd }], asOf, source: 'list' },
  ]);
}

const usdIn = (...layers: readonly [ReturnType<typeof at>, ...ReturnType<typeof at>[]]): number | undefined =>
  layeredCatalogue(...layers).rate('aws', 'eu-west-1', 'a/b')?.tiers[0]?.usd;

test('the newest price holds, whichever layer has it', () => {
  expect(usdIn(at(1, '2026-01-01'), at(2, '2026-02-01'))).toBe(2);
  expect(usdIn(at(2, '2026-02-01'), at(1, '2026-01-01'))).toBe(2);
});

test('of equally new prices the earlier layer’s holds', () => {
  expect(usdIn(at(1, '2026-01-01'), at(2, '2026-01-01'))).toBe(1);
});

test('what one layer lacks another may have', () => {
  expect(usdIn(at(1, '2026-01-01', 'c/d'), at(2, '2026-01-01'))).toBe(2);
  expect(usdIn(at(1, '2026-01-01', 'c/d'))).toBeUndefined();
});

test('a region is as new as its newest layer', () => {
  const layered = layeredCatalogue(at(1, '2026-01-01'), at(2, '2026-02-01'));
  expect(layered.newest('aws', 'eu-west-1')).toBe('2026-02-01');
  expect(layered.newest('aws', 'eu-west-2')).toBeUndefined();
});
