import { adviceHtml } from '../../../lib/reports/advice/html';
import { adviceText } from '../../../lib/reports/advice/text';
import { estimateHtml } from '../../../lib/reports/estimate/html';
import { page } from '../../../lib/reports/formats/text/page';
import { WEB } from '../fixtures';
import { textOf } from '../read-html';
import { ADVICE, NO_ADVICE } from './fixtures';

test('savings fall from the total, and what they save adds up', async () => {
  const text = textOf(await estimateHtml(WEB, { advice: ADVICE }));
  // 201.64 − 34.005 = 167.635, printed $167.64: $34.00 in print, of which gp3 has the half cent less.
  expect(text).toContain('as planned $201.64 run servers on Graviton −$30.00 use gp3 −$4.00 with all of it $167.64');
  expect(text).toContain('low effort, medium risk: images must be built for arm64 web/servers/R0: m5 → m6g');
  expect(text).toContain('web/servers/R5: m5 → m6g … and 2 more');
});

test('resources of one name in several stacks are told apart', async () => {
  const [first] = ADVICE.advice;
  const resources = ['shop', 'web'].map((stack) => ({ id: `${stack}/Eip`, path: 'Eip', change: 'released' }));
  const after = { low: 0, expected: WEB.monthly.expected - 30, high: 0 };
  const advice = { ...ADVICE, after, advice: first ? [{ ...first, resources }] : [] };
  expect(textOf(await estimateHtml(WEB, { advice }))).toContain('shop/Eip: released web/Eip: released');
  expect(adviceText(advice, page(80, 'plain'))).toContain('· shop/Eip: released\n');
});

test('advice alone is a page', () => {
  expect(textOf(adviceHtml(ADVICE))).toContain('How it could cost less $34.00 a month less $201.64 → $167.64 a month');
  expect(textOf(adviceHtml(NO_ADVICE))).toContain('nothing to save that we know of');
});
