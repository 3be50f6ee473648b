import fc from 'fast-check';
import { fit, folded, leftOut, paragraph, type Block } from '../../../../lib/reports/formats/markdown/fit';

const block = (text: string, rows: readonly string[]): Block => ({ text, rows, leftOut: leftOut('row') });
const bytes = (text: string): number => Buffer.byteLength(text);

test('what fits is whole', () => {
  expect(fit([paragraph('# a'), block('head', ['1', '2'])], 1000)).toBe('# a\n\nhead\n1\n2\n');
});

test('rows that find no room are counted', () => {
  const rows = Array.from({ length: 100 }, (_, at) => `row ${String(at).padStart(3, '0')}`); // 8 bytes each
  const report = fit([paragraph('# a'), block('head', rows)], 200);
  const shown = report.split('\n').filter((line) => line.startsWith('row')).length;
  expect(report).toContain(`_${100 - shown} more rows are left out: no room._`);
  expect(shown).toBeGreaterThan(10);
});

test('a block that needs little leaves its room to the others', () => {
  const rows = Array.from({ length: 100 }, () => '1234567'); // 800 bytes
  const alone = fit([block('', rows)], 500).match(/1234567/g)?.length ?? 0;
  const beside = fit([block('', rows), block('', ['one'])], 500).match(/1234567/g)?.length ?? 0;
  expect(alone - beside).toBeLessThan(10);
});

test('blocks that find no room at all are left out, which is said', () => {
  expect(fit([paragraph('first'), paragraph('second'.repeat(100)), paragraph('third')], 100)).toBe(
    'first\n\n_The rest is left out: no room._\n',
  );
});

test('no report is longer than it may be, and every row is shown or counted', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 30 }).map((words) => words.replaceAll(/\s/g, ' '));
  const blocks = fc.array(fc.tuple(text, fc.array(text.map((words) => `row ${words}`))), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(blocks, fc.integer({ min: 300, max: 2000 }), (given, maxBytes) => {
      const report = fit(
        given.map(([head, rows]) => block(head.replace(/^row/, ''), rows)),
        maxBytes,
      );
      expect(bytes(report)).toBeLessThanOrEqual(maxBytes);
      if (report.includes('The rest is left out')) return;
      const shown = report.split('\n').filter((line) => line.startsWith('row ')).length;
      const counted = [...report.matchAll(/^_(\d+) more/gm)].reduce((sum, [, count]) => sum + Number(count), 0);
      expect(shown + counted).toBe(given.reduce((sum, [, rows]) => sum + rows.length, 0));
    }),
  );
});

test('what is folded up is closed, also where rows find no room', () => {
  const rows = Array.from({ length: 100 }, () => '1234567');
  for (const maxBytes of [400, 5000]) {
    const report = fit([paragraph('# a'), folded('100 rows', block('head', rows))], maxBytes);
    expect(bytes(report)).toBeLessThanOrEqual(maxBytes);
    expect(report).toMatch(/^# a\n\n<details><summary>100 rows<\/summary>\n\nhead\n/);
    expect(report).toMatch(/\n\n<\/details>\n$/);
  }
});
