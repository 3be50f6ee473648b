import fc from 'fast-check';
import { negotiatedCatalogue, type NegotiatedPrices } from '../../../../lib/pricing/catalogue/negotiated/prices';
import { packagedCatalogue } from '../../../../lib/pricing/catalogue/packaged';

const list = packagedCatalogue();

function agreed(terms: Partial<NegotiatedPrices>): ReturnType<typeof negotiatedCatalogue> {
  return negotiatedCatalogue({ name: 'Agreement 7', asOf: '2026-01-31', prices: [], discounts: [], ...terms }, list);
}

test('a price goes before the list price, with the date of the agreement and the unit of the list', () => {
  const catalogue = agreed({
    prices: [{ cloud: 'aws', rate: 'nat-gateway/gateway', tiers: [{ from: 0, usd: 0.041 }] }],
  });
  expect(catalogue.rate('aws', 'eu-west-1', 'nat-gateway/gateway')).toEqual({
    key: 'nat-gateway/gateway',
    unit: 'hour',
    tiers: [{ from: 0, usd: 0.041 }],
    asOf: '2026-01-31',
    source: 'negotiated',
    note: 'negotiated price, Agreement 7',
  });
});

test('a price of one region goes before that of all', () => {
  const price = { cloud: 'aws', rate: 'nat-gateway/gateway' } as const;
  const catalogue = agreed({
    prices: [
      { ...price, region: 'eu-west-1', tiers: [{ from: 0, usd: 0.04 }] },
      { ...price, tiers: [{ from: 0, usd: 0.043 }] },
    ],
  });
  expect(catalogue.rate('aws', 'eu-west-1', price.rate)?.tiers).toEqual([{ from: 0, usd: 0.04 }]);
  expect(catalogue.rate('aws', 'eu-west-2', price.rate)?.tiers).toEqual([{ from: 0, usd: 0.043 }]);
  expect(catalogue.rate('azure', 'westeurope', price.rate)).toBeUndefined();
});

test('a price may fill what the list lacks', () => {
  const tiers = [{ from: 0, usd: 2 }];
  const catalogue = agreed({ prices: [{ cloud: 'aws', rate: 'braket/task', unit: 'task', tiers }] });
  expect(catalogue.rate('aws', 'eu-west-1', 'braket/task')).toMatchObject({ unit: 'task', tiers });
});

test('a discount takes its percentage off every tier, exactly', () => {
  const catalogue = agreed({ discounts: [{ cloud: 'aws', service: 's3', percent: 12 }] });
  const listed = list.rate('aws', 'eu-west-1', 's3/standard-storage');
  expect(listed?.tiers.map(({ usd }) => usd)).toEqual([0.023, 0.022, 0.021]);
  expect(catalogue.rate('aws', 'eu-west-1', 's3/standard-storage')).toEqual({
    ...listed,
    tiers: [
      { from: 0, usd: 0.02024 }, // 0.023 × 0.88
      { from: 51_200, usd: 0.01936 }, // 0.022 × 0.88
      { from: 512_000, usd: 0.01848 }, // 0.021 × 0.88
    ],
    note: 'list price less 12%, Agreement 7',
  });
});

test('the most particular discount holds, and a price before any', () => {
  const catalogue = agreed({
    prices: [{ cloud: 'aws', rate: 'ec2/m6i.xlarge/linux', tiers: [{ from: 0, usd: 0.2 }] }],
    discounts: [
      { cloud: 'aws', service: '*', percent: 5 },
      { cloud: 'aws', service: 'ec2', percent: 10 },
      { cloud: 'aws', service: 'ec2', region: 'eu-west-1', percent: 20 },
    ],
  });
  const usd = (region: string, key: string): number | undefined => catalogue.rate('aws', region, key)?.tiers[0]?.usd;
  expect(usd('eu-west-1', 'ec2/m6i.large/linux')).toBe(0.0856); // 0.107 × 0.8
  expect(usd('us-east-1', 'ec2/m6i.large/linux')).toBe(0.0864); // 0.096 × 0.9
  expect(usd('eu-west-1', 'nat-gateway/gateway')).toBe(0.0456); // 0.048 × 0.95
  expect(usd('eu-west-1', 'ec2/m6i.xlarge/linux')).toBe(0.2);
  expect(catalogue.rate('azure', 'westeurope', 'virtual-machines/Standard_D2s_v3/linux')?.tiers[0]?.usd).toBe(0.12);
});

test('no discount makes a rate of nothing, and none changes more than the price', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 99.99, noNaN: true }), (percent) => {
      const catalogue = agreed({ discounts: [{ cloud: 'aws', service: '*', percent }] });
      expect(catalogue.rate('aws', 'eu-west-1', 'no/rate')).toBeUndefined();
      const { tiers: before = [], ...listed } = list.rate('aws', 'eu-west-1', 'nat-gateway/gateway') ?? {};
      const { tiers: after = [], note, ...rest } = catalogue.rate('aws', 'eu-west-1', 'nat-gateway/gateway') ?? {};
      expect(rest).toEqual(listed);
      expect(note).toBe(`list price less ${percent}%, Agreement 7`);
      expect(after[0]?.usd).toBeCloseTo(((before[0]?.usd ?? 0) * (100 - percent)) / 100, 12);
    }),
  );
});
