import { whatIfHtml } from '../../../lib/reports/what-if/html';
import { sumOf, textOf } from '../read-html';
import { report, SCENARIO } from './fixtures';

const PAGE = whatIfHtml(report(SCENARIO, { ...SCENARIO, name: 'other', steps: SCENARIO.steps.slice(2) }));

test('a scenario is drawn from before to after, and every step is explained', () => {
  const text = textOf(PAGE);
  expect(text).toContain("Tom's Clinic −$102.30 a month (−53%) lean: A quieter year");
  expect(text).toContain(
    'before $191.26 with staging:office-hours −$54.89 set size −$12.37 unset nat −$35.04 after $88.96',
  );
  expect(text).toContain('Instance hours 730 → 217 hour');
  expect(text).toContain('Decided otherwise staging, servers/web, running hours: always → support hours');
});

test('the tables of all steps come to what all scenarios change', () => {
  const other = 8_896 - 19_126; // the same end
  expect(sumOf(PAGE)).toBe(8_896 - 19_126 + other);
});

test('each bar begins where the one before it ends', () => {
  const [drawing = ''] = /<table class="waterfall".*?<\/table>/s.exec(PAGE) ?? [];
  const bars = [...drawing.matchAll(/margin-left:([\d.]+)%;width:([\d.]+)%/g)].map(([, from, length]) => [
    Number(from),
    Number(from) + Number(length),
  ]);
  const [sum, officeHours, size, nat, after] = bars;
  expect(bars).toHaveLength(5);
  expect(sum).toEqual([0, 100]);
  expect(officeHours?.[1]).toBeCloseTo(100, 2);
  expect(size?.[1]).toBeCloseTo(officeHours?.[0] ?? 0, 2);
  expect(nat?.[1]).toBeCloseTo(size?.[0] ?? 0, 2);
  expect(after?.[1]).toBeCloseTo(nat?.[0] ?? 0, 2);
});
