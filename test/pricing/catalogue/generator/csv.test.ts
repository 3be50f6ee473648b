import fc from 'fast-check';

import { parseCsv } from '../../../../scripts/catalogue/csv';

describe('parseCsv', () => {
  test.each([
    [
      'plain fields',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['no line feed at the end', 'a,b', [['a', 'b']]],
    ['empty fields', ',,\n', [['', '', '']]],
    [
      'quotes, commas and line feeds in quotes',
      '"a ""b"", c","d\ne"\r\nf,g',
      [
        ['a "b", c', 'd\ne'],
        ['f', 'g'],
      ],
    ],
    ['nothing', '', []],
  ])('reads %s', (_, text, expected) => {
    expect(parseCsv(text)).toEqual(expected);
  });

  test('refuses a quote in the middle of a field', () => {
    expect(() => parseCsv('a,b"c\n')).toThrow('found "b"c\n"; expected a field of a CSV file');
  });

  test('reads back whatever was written', () => {
    const table = fc.array(fc.array(fc.string(), { minLength: 1 }));
    const quote = (field: string): string => `"${field.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(table, (records) => {
        const text = records.map((fields) => `${fields.map(quote).join(',')}\n`).join('');
        expect(parseCsv(text)).toEqual(records);
      }),
    );
  });
});
