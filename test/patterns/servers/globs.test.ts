import fc from 'fast-check';
import { meet } from '../../../lib/patterns/servers/globs';

test.each([
  ['/api/*', '/api/v2/*', true],
  ['/api/*', '/images/*', false],
  ['/api', '/api/*', false],
  ['*.clinic.example', 'api.clinic.example', true],
  ['api.*.example', '*.clinic.example', true],
  ['?.example', 'ab.example', false],
  ['*', '', true],
  ['*a', 'b*', true],
  ['a?', '*b', true],
  ['a?', 'b?', false],
  ['**', '*?*', true],
  ['', '?', false],
])('whether a text fits both %s and %s: %s', (one, other, expected) => {
  expect(meet(one, other)).toBe(expected);
  expect(meet(other, one)).toBe(expected);
});

/** Every text of up to six letters of an alphabet of two: as long as any of the patterns below needs. */
const TEXTS = ['', ...[1, 2, 3, 4, 5, 6].flatMap((length) => texts(length))];

function texts(length: number): readonly string[] {
  return length === 0 ? [''] : texts(length - 1).flatMap((text) => [`${text}a`, `${text}b`]);
}

function fits(pattern: string, text: string): boolean {
  return new RegExp(`^${pattern.replaceAll('*', '.*').replaceAll('?', '.')}$`).test(text);
}

test('patterns meet where some text fits both', () => {
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 3 });
  fc.assert(
    fc.property(pattern, pattern, (one, other) => {
      expect(meet(one, other)).toBe(TEXTS.some((text) => fits(one, text) && fits(other, text)));
    }),
    { numRuns: 500 },
  );
});
