import fc from 'fast-check';
import { csv } from '../../../lib/reports/formats/csv';
import { parse } from '../read-csv';

test('rows end in CRLF; commas, quotes and line breaks are quoted', () => {
  expect(
    csv(
      ['a', 'b'],
      [
        ['x,y', 'say "hi"'],
        ['two\r\nlines', undefined],
      ],
    ),
  ).toBe('a,b\r\n"x,y","say ""hi"""\r\n"two\r\nlines",\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r', '=HYPERLINK("x")'])(
  '%j is text, not a formula',
  (formula) => {
    expect(parse(csv(['a'], [[formula]]))[1]).toEqual([`'${formula}`]);
  },
);

test('numbers are numbers, below zero too, and have no exponent', () => {
  expect(csv(['a'], [[-1.5], [0.0000002], [1e21], [0], [730]])).toBe(
    'a\r\n-1.5\r\n0.0000002\r\n1000000000000000000000\r\n0\r\n730\r\n',
  );
});

test('whatever the cells hold, they are read as they were, but for what would be a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
      const read = parse(csv(['a', 'b'], rows)).slice(1);
      expect(read.map((row) => row.map((cell) => cell.replace(/^'/, '')))).toEqual(
        rows.map((row) => row.map((cell) => cell.replace(/^'/, ''))),
      );
      for (const cell of read.flat()) expect(cell).not.toMatch(/^\s*[=+\-@]/);
    }),
  );
});
