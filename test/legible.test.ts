import fc from 'fast-check';
import { legible } from '../lib/legible';

test('what could not be seen is spelt out', () => {
  expect(legible('\u001b[2J a\r\nb \u009bm \u202egpj.exe')).toBe('\\u001b[2J a\\u000d\\u000ab \\u009bm \\u202egpj.exe');
});

test('words in any script stay as they are', () => {
  expect(legible('Größe 東京 مرحبا 👩‍💻')).toBe('Größe 東京 مرحبا 👩‍💻');
});

test('nothing that is shown moves a cursor', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(legible(text)).not.toMatch(/\p{Cc}/u)));
});
