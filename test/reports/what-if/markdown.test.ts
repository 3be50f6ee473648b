import { whatIfMarkdown } from '../../../lib/reports/what-if/markdown';
import { report, SCENARIO } from './fixtures';

const MARKDOWN = whatIfMarkdown(report(SCENARIO));

test('a scenario is its verdict and its waterfall, and its steps are folded up', () => {
  expect(MARKDOWN).toContain(
    [
      '### lean: A quieter year: −$102.30 a month (−53%)',
      '',
      '$191.26 → $88.96 a month, −$102.30 at low and high',
      '',
      '- ✓ within the budget of $150.00, $61.04 left (before: ✗ $41.26 over $150.00)',
    ].join('\n'),
  );
  expect(MARKDOWN).toContain(
    [
      '|  | low | expected | high |',
      '| --- | ---: | ---: | ---: |',
      '| **before** | **$191.26** | **$191.26** | **$191.26** |',
      '| with staging:office-hours | −$54.89 | −$54.89 | −$54.89 |',
      '| set size | −$12.37 | −$12.37 | −$12.37 |',
      '| unset nat | −$35.04 | −$35.04 | −$35.04 |',
      '| **after** | **$88.96** | **$88.96** | **$88.96** |',
    ].join('\n'),
  );
  expect(MARKDOWN).toContain('<summary>unset nat: −$35.04 a month (−28%), 1 removed</summary>');
  expect(MARKDOWN).toContain('- set size: −$12.37 here, −$41.61 alone; overlaps with');
  expect(MARKDOWN).toContain('- staging, servers/web: It is stopped at night.');
});

test('a comment has no more bytes than it may have, and says what is left out', () => {
  const many = whatIfMarkdown(report(...Array.from({ length: 20 }, () => SCENARIO)), 4_000);
  expect(Buffer.byteLength(many)).toBeLessThanOrEqual(4_000);
  expect(many).toContain('left out: no room');
});
