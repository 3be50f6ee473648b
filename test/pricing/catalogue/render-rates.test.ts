import fc from 'fast-check';

import { readRates } from '../../../lib/pricing/catalogue/rates-file';
import { renderPrices, renderRates, type FiledRate } from '../../../lib/pricing/catalogue/render-rates';

const word = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,12}$/);
const price = fc.integer({ min: 1, max: 10_000_000 }).map((micros) => micros / 1e6);
const bounds = fc.uniqueArray(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 6 });

const entry: fc.Arbitrary<FiledRate> = fc
  .record({
    pattern: fc.oneof(
      word.map((service) => `${service}/*`),
      fc.tuple(word, word).map(([service, variant]) => `${service}/*/${variant}`),
    ),
    name: word,
    unit: fc.constantFrom('hour', 'GB-month', '1M requests', '10'),
    from: bounds.map((found) => found.toSorted((a, b) => a - b)),
    usd: price,
    ends: fc.boolean(),
    asOf: fc.constantFrom('2024-07-01', '2025-10-28'),
    source: fc.constantFrom('one', 'two', 'three'),
  })
  .map(({ pattern, name, unit, from, usd, ends, asOf, source }) => {
    const tiers = from.map((start, index) => ({ from: start, usd: usd * (index + 1) }));
    const upTo = ends ? { upTo: (from.at(-1) ?? 0) + 1 } : {};
    const rate = { key: pattern.replace('*', name), unit, tiers, ...upTo, asOf, source };
    return { pattern, name, rate };
  });
const entries = fc.uniqueArray(entry, { selector: ({ rate }) => rate.key });

describe('renderRates', () => {
  test('is read back as it was, rate by rate and as a whole', () => {
    fc.assert(
      fc.property(entries, (given) => {
        const file = readRates(renderRates('aws eu-west-1 services', given));
        for (const { rate } of given) expect(file.find(rate.key)).toEqual(rate);
        expect(file.all()).toHaveLength(given.length);
      }),
    );
  });

  test('is the same whatever the order of the figures', () => {
    fc.assert(fc.property(entries, (given) => renderRates('a', given) === renderRates('a', given.toReversed())));
  });
});

test.each([
  ['a flat price', { tiers: [{ from: 0, usd: 0.048 }] }, '0.048'],
  ['a flat price above an allowance', { tiers: [{ from: 0.01, usd: 2 }] }, '0.01:2'],
  ['figures that end', { tiers: [{ from: 0, usd: 0.001 }], upTo: 100_000 }, '0:0.001,100000:-'],
])('%s is written %#', (_, prices, expected) => {
  expect(renderPrices(prices)).toBe(expected);
});
