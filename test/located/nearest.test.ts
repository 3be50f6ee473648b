import fc from 'fast-check';
import { nearest } from '../../lib/located/nearest';

const SIZES = ['small', 'medium', 'large', 'xlarge'];

test.each([
  ['meduim', SIZES, 'medium'],
  ['Large', SIZES, 'large'],
  ['teir', ['tier', 'name'], 'tier'],
  ['os', ['oss', 'size'], 'oss'],
  ['huge', SIZES, undefined],
  ['enormous', SIZES, undefined],
  ['regoin', ['region', 'residency'], 'region'],
  ['Europe/Dublim', ['Europe/Dublin', 'Europe/Berlin'], 'Europe/Dublin'],
  ['anything', [], undefined],
])('"%s" among %j was meant to be %j', (word, candidates, meant) => {
  expect(nearest(word, candidates)).toBe(meant);
});

test('a right word is its own nearest', () => {
  fc.assert(fc.property(fc.constantFrom(...SIZES), (word) => expect(nearest(word, SIZES)).toBe(word)));
});

test('what is suggested is always one of the candidates', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (word, candidates) => {
      const suggestion = nearest(word, candidates);
      if (suggestion !== undefined) expect(candidates).toContain(suggestion);
    }),
  );
});
