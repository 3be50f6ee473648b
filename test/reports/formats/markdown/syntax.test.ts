import fc from 'fast-check';
import { code, prose, row } from '../../../../lib/reports/formats/markdown/syntax';

test('names are code, and leave their cell to nobody', () => {
  expect(code('Nat')).toBe('`Nat`');
  expect(code('a|b`c\nd')).toBe("`a\\|b'c d`");
  expect(code('')).toBe('');
});

test('prose makes no markup, mentions nobody and links nowhere', () => {
  expect(prose('<b>|*x*_y_`[z]')).toBe('&lt;b&gt;\\|\\*x\\*\\_y\\_\\`\\[z\\]');
  expect(prose('ask @octocat at https://example.com')).toBe('ask @\u200boctocat at https:\u200b//example.com');
});

test('whatever a template says, a row stays one row of as many cells', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (name, text) => {
      const line = row([code(name), prose(text)]);
      expect(line).not.toMatch(/[\r\n]/);
      expect(line.replaceAll(/\\./g, '').split('|')).toHaveLength(4);
    }),
  );
});

test('long texts are cut between letters', () => {
  expect(prose('😀'.repeat(400))).toBe(`${'😀'.repeat(299)}…`);
});
