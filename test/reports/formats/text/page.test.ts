import fc from 'fast-check';
import { opposite, page, paragraph, shorten, wrap } from '../../../../lib/reports/formats/text/page';

test('a page is 40 to 100 columns wide, whatever the terminal', () => {
  expect([20, 60, 80, 200].map((columns) => page(columns, 'plain').width)).toEqual([40, 60, 80, 100]);
});

test('colours are there when asked for', () => {
  expect(page(80, 'plain').paint.bold('a')).toBe('a');
  expect(page(80, 'colour').paint.bold('a')).toBe('\u001b[1ma\u001b[22m');
});

test('wrapped rows fit, and lose no letter', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z/.-]{1,30}$/), { minLength: 1 }),
      fc.integer({ min: 8, max: 40 }),
      (words, width) => {
        const rows = wrap(words.join(' '), width);
        expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(width);
        expect(rows.join('').replaceAll(' ', '')).toBe(words.join(''));
      },
    ),
  );
});

test('a paragraph hangs behind its lead', () => {
  expect(paragraph('one two three', 12, '    ', '  · ')).toEqual(['  · one two', '    three']);
});

test('a word of a million letters is broken as well', () => {
  expect(wrap('x'.repeat(1_000_000), 100)).toHaveLength(10_000);
});

test('names cannot steer the terminal', () => {
  expect(shorten('\u001b[31mred\n', 40)).toBe('\\u001b[31mred\\u000a');
  expect(shorten('\u001b[31mred', 8)).toBe('…[31mred');
  expect(wrap('a \u001b]0;title\u0007 \u202eb', 40)).toEqual(['a \\u001b]0;title\\u0007 \\u202eb']);
});

test('a name that is too long keeps its end', () => {
  expect(shorten('servers/portal/Fleet', 10)).toBe('…tal/Fleet');
  expect(shorten('Fleet', 10)).toBe('Fleet');
});

test('what does not fit beside each other stands below each other', () => {
  const sheet = page(60, 'plain');
  expect(opposite('a'.repeat(20), 'b'.repeat(20), sheet)).toEqual([
    `${'a'.repeat(20)} ${'─'.repeat(18)} ${'b'.repeat(20)}`,
  ]);
  expect(opposite('a'.repeat(30), 'b'.repeat(30), sheet)).toEqual(['a'.repeat(30), 'b'.repeat(30)]);
});
