import { sources } from '../../../lib/pricing/catalogue/sources';

test('a source tells where it is, when it was published and under which licence', () => {
  expect(sources().find(({ id }) => id === 'awscalc-natgateway')).toEqual({
    id: 'awscalc-natgateway',
    published: '2025-10-28',
    evidence: 'price list',
    where: 'lamngockhuong/aws-price: lib/data/pricing/natgateway.json @ 508fb45',
    licence: 'MIT (README, package.json)',
  });
});

test('every source is told once, and wholly', () => {
  const all = sources();
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.filter((source) => Object.values(source).some((field) => field === ''))).toEqual([]);
});

test('the sources that are bills are marked', () => {
  const bills = sources().filter(({ evidence }) => evidence === 'bill');
  expect(bills.map(({ id }) => id)).toEqual([
    'bill-docparser',
    'bill-sg-aurora',
    'fact-bill-line-usw2-indexingocu-and-several-texts-2026-11-29',
    'focus-sample',
    'scan-live-euw1',
  ]);
});
