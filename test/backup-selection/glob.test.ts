import fc from 'fast-check';
import { mayMatch, surelyMatches, UNTOLD } from '../../lib/backup-selection/glob';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ':'), maxLength: 8 });

test.each([
  ['arn:aws:s3:::*', 'arn:aws:s3:::orders', true],
  ['arn:aws:s3:::orders', 'arn:aws:s3:::orders-2', false],
  ['*', '', true],
  ['da*y', 'daily', true],
  ['arn:aws:ec2:*:*:volume/*', `arn:aws:ec2:eu-west-1:1:volume/${UNTOLD}`, true],
  ['arn:aws:ec2:eu-west-1:1:volume/vol-1', `arn:aws:ec2:eu-west-1:1:volume/${UNTOLD}`, false],
])('%s matches %j for sure: %s', (pattern, of, matches) => {
  expect(surelyMatches(pattern, of)).toBe(matches);
});

describe('laws', () => {
  test('a text matches itself, and every pattern that leaves out a part of it', () => {
    fc.assert(
      fc.property(text, text, text, (before, within, after) => {
        expect(surelyMatches(before + within + after, before + within + after)).toBe(true);
        expect(surelyMatches(`${before}*${after}`, before + within + after)).toBe(true);
      }),
    );
  });

  test('what matches for sure, matches whatever is untold turns out to be', () => {
    const gappy = fc.string({ unit: fc.constantFrom('a', 'b', UNTOLD), maxLength: 6 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 6 });
    fc.assert(
      fc.property(pattern, gappy, text, (wild, of, found) => {
        if (surelyMatches(wild, of)) expect(surelyMatches(wild, of.replaceAll(UNTOLD, found))).toBe(true);
      }),
    );
  });

  test('what may not match, matches whatever is untold in none of its forms', () => {
    const gappy = fc.string({ unit: fc.constantFrom('a', 'b', UNTOLD), maxLength: 6 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', UNTOLD), maxLength: 6 });
    fc.assert(
      fc.property(pattern, gappy, text, text, (wild, of, found, other) => {
        if (!mayMatch(wild, of))
          expect(surelyMatches(wild.replaceAll(UNTOLD, other), of.replaceAll(UNTOLD, found))).toBe(false);
      }),
    );
  });
});
