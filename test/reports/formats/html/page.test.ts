import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { estimateHtml } from '../../../../lib/reports/estimate/html';
import { ADVICE, NO_ADVICE } from '../../advice/fixtures';
import { estimateOf, lineOf, resourceOf, WEB } from '../../fixtures';

test('a page loads nothing, and says so to the browser', async () => {
  const page = await estimateHtml(WEB, { advice: ADVICE });
  const [, script = ''] = /<script>(.*)<\/script>/s.exec(page) ?? [];
  const digest = createHash('sha256').update(script).digest('base64');
  expect(page).toContain(
    `default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; script-src &#39;sha256-${digest}&#39;`,
  );
  expect(page).not.toMatch(/\b(src|href)="(?!#)|url\(|@import|https?:/);
});

test('names from templates never become markup', async () => {
  const name = fc.string({
    unit: fc.constantFrom('<', '>', '&', '"', "'", '/', ' ', '<script>', '<img onerror=x>'),
    minLength: 1,
  });
  await fc.assert(
    fc.asyncProperty(name, name, async (path, type) => {
      const resource = resourceOf(path, type, 'priced', [lineOf(type, 1, 1, path, { note: path })], { stack: path });
      const page = await estimateHtml(estimateOf([resource], [path]), { advice: NO_ADVICE });
      expect(page.match(/<script/g)).toHaveLength(1);
      expect(page).not.toContain('<img');
    }),
    { numRuns: 50 },
  );
});
