import fc from 'fast-check';

import { bySpecificity, matcherOf, namesOf } from '../../../lib/pricing/usage/names';

const HANDLER = { logicalId: 'Handler886CB40B', id: 'shop/Handler886CB40B', path: 'shop/Api/Handler' };

test.each([
  ['*', true],
  ['Handler*', true],
  ['shop/*', true],
  ['*/Handler', true],
  ['shop/*/Handler', true],
  ['*Api*', true],
  ['shop/*Handler886CB40B', true],
  ['**Handler**', true],
  ['Api*', false],
  ['*/Api', false],
  ['shop/*/Api/*/Handler', false],
  ['handler*', false],
  ['shop/Api/Handler*Handler', false],
])('whether %s fits: %s', (pattern, fits) => {
  expect(matcherOf(pattern)(HANDLER)).toBe(fits);
});

test('a pattern agrees with the regular expression that it stands for', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*'), maxLength: 8 });
  const words = fc.string({ unit: fc.constantFrom('a', 'b', '/'), maxLength: 10 });
  fc.assert(
    fc.property(letters, words, (pattern, name) => {
      fc.pre(pattern.includes('*'));
      const expression = new RegExp(`^${pattern.replaceAll('*', '.*')}$`);
      expect(matcherOf(pattern)({ logicalId: name, id: name, path: name })).toBe(expression.test(name));
    }),
  );
});

test('a hostile pattern is as quick as any', () => {
  const name = 'a'.repeat(5_000);
  const fits = matcherOf(`${'*a'.repeat(2_000)}*b`);
  expect(fits({ logicalId: name, id: name, path: name })).toBe(false);
});

test('names without * come first, then those with more letters', () => {
  const names = ['*', 'Fn*', 'Fn', 'shop/*/Fn', '*Fn*', 'shop/Fn'];
  expect(names.toSorted(bySpecificity)).toEqual(['shop/Fn', 'Fn', 'shop/*/Fn', 'Fn*', '*Fn*', '*']);
});

test('a resource outside the CDK has two names', () => {
  expect(namesOf({ logicalId: 'Fn', id: 'shop/Fn', path: 'Fn' })).toEqual(['Fn', 'shop/Fn']);
});
