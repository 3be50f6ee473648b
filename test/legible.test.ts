import fc from 'fast-check';
import { legible, visible } from '../lib/legible';

test('what could not be seen is spelt out', () => {
  expect(legible('\u001b[2J a\r\nb \u009bm \u202egpj.exe')).toBe('\\u001b[2J a\\u000d\\u000ab \\u009bm \\u202egpj.exe');
});

test('words in any script stay as they are', () => {
  expect(legible('Größe 東京 مرحبا 👩‍💻')).toBe('Größe 東京 مرحبا 👩‍💻');
});

test('nothing that is shown moves a cursor', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(legible(text)).not.toMatch(/\p{Cc}/u)));
});

test('a page keeps its lines, tabs and colours, and obeys no other sequence', () => {
  const page = '\u001b[1mCost\u001b[0m\tUSD\r\nbucket \u001b]0;owned\u0007 \u001b[2J \u009b31m\rb\n';
  expect(visible(page)).toBe(
    '\u001b[1mCost\u001b[0m\tUSD\r\nbucket \\u001b]0;owned\\u0007 \\u001b[2J \\u009b31m\\u000db\n',
  );
});

test('nothing in a page but ends of lines, tabs and colours goes beyond letters', () => {
  // eslint-disable-next-line no-control-regex -- colours begin with one
  const ours = /\u001b\[[\d;]*m|\r?\n|\t/g;
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visible(text).replace(ours, '')).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
    }),
  );
});
