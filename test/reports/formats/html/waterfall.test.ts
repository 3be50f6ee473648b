import { waterfall, type Waterfall } from '../../../../lib/reports/formats/html/waterfall';

const barsOf = (fall: Waterfall): readonly (readonly string[])[] =>
  [
    ...waterfall('savings', fall).text.matchAll(
      /<tr class="(\w+)">\s*<th scope="row">([^<]*)<\/th>.*?margin-left:([\d.]+)%;\s*width:([\d.]+)%.*?<td class="money">([^<]*)</gs,
    ),
  ].map(([, ...fields]) => fields);

test('each bar begins where the one before it ends', () => {
  const steps = [
    { name: 'gp3', change: -2000 },
    { name: 'a key', change: 100 },
    { name: 'Graviton', change: -3000 },
  ];
  expect(barsOf({ from: 'as planned', cents: 10_000, steps, to: 'with all of it' })).toEqual([
    ['sum', 'as planned', '0', '100', '$100.00'],
    ['less', 'gp3', '80', '20', '−$20.00'],
    ['more', 'a key', '80', '1', '+$1.00'],
    ['less', 'Graviton', '51', '30', '−$30.00'],
    ['sum', 'with all of it', '0', '51', '$51.00'],
  ]);
});

test('steps beyond the fourteenth are one', () => {
  const steps = Array.from({ length: 20 }, (_, at) => ({ name: `step ${at}`, change: -10 }));
  const bars = barsOf({ from: 'before', cents: 1000, steps, to: 'after' });
  expect(bars.map(([, name]) => name)).toEqual([
    'before',
    ...steps.slice(0, 13).map(({ name }) => name),
    '7 more',
    'after',
  ]);
  expect(bars.at(-1)?.at(-1)).toBe('$8.00'); // 1000 − 20 × 10
});

test('nothing at all is drawn without an error', () => {
  expect(barsOf({ from: 'before', cents: 0, steps: [], to: 'after' })).toEqual([
    ['sum', 'before', '0', '0', '$0.00'],
    ['sum', 'after', '0', '0', '$0.00'],
  ]);
});
