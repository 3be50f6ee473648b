import fc from 'fast-check';
import { treemap } from '../../../../lib/reports/estimate/html/treemap';
import { layOut, type Box, type Plot } from '../../../../lib/reports/estimate/html/treemap-layout';

const plot = (group: string, name: string, cents: number): Plot => ({ group, name, cents });
const areaOf = ({ width, height }: Box): number => width * height;
const overlap = (one: Box, other: Box): boolean =>
  Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left) > 1e-6 &&
  Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top) > 1e-6;
const isWithin = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - 1e-6 &&
  inner.top >= outer.top - 1e-6 &&
  inner.left + inner.width <= outer.left + outer.width + 1e-6 &&
  inner.top + inner.height <= outer.top + outer.height + 1e-6;

test('groups come with their sums, the largest first, and what costs nothing is not drawn', async () => {
  const areas = await layOut([
    plot('network', 'Nat', 3504),
    plot('servers', 'Fleet', 12_000),
    plot('network', 'Ip', 365),
    plot('network', 'Vpc', 0),
    plot('idle', 'Role', 0),
  ]);
  expect(areas.map(({ name, cents, cells }) => [name, cents, cells.map((cell) => cell.plot.name)])).toEqual([
    ['servers', 12_000, ['Fleet']],
    ['network', 3869, ['Nat', 'Ip']], // 3504 + 365
  ]);
});

test('one that costs three times as much is three times as large', async () => {
  const [area] = await layOut([plot('a', 'large', 3000), plot('a', 'small', 1000)]);
  const [large, small] = area?.cells.map(({ box }) => areaOf(box)) ?? [];
  expect((large ?? 0) / (small ?? 1)).toBeCloseTo(3, 9);
});

test('of many in a group the smallest are one', async () => {
  const [area] = await layOut(Array.from({ length: 100 }, (_, at) => plot('a', `r${at}`, 100 + at)));
  expect(area?.cells).toHaveLength(60);
  // 41 of them, 100 to 140 cents: 41 × 120.
  expect(area?.cells.find(({ plot: { name } }) => name === '41 more')?.plot.cents).toBe(4920);
  expect(area?.cents).toBe(14_950); // 100 × 149.5
});

test('of many groups the smallest are one', async () => {
  const areas = await layOut(Array.from({ length: 100 }, (_, at) => plot(`g${at}`, 'x', 1000 + at)));
  expect(areas).toHaveLength(40);
  // 61 of them, 1000 to 1060 cents: 61 × 1030.
  expect(areas.find(({ name }) => name === '61 more')?.cents).toBe(62_830);
});

test('nothing overlaps, nothing sticks out, and no cent is lost', async () => {
  const plots = fc.array(
    fc.record({ group: fc.constantFrom('a', 'b', 'c', 'd'), name: fc.string(), cents: fc.nat(1_000_000) }),
    { maxLength: 40 },
  );
  await fc.assert(
    fc.asyncProperty(plots, async (all) => {
      const areas = await layOut(all);
      const sum = all.reduce((total, { cents }) => total + cents, 0);
      expect(areas.reduce((total, { cents }) => total + cents, 0)).toBe(sum);
      for (const { box, cells } of areas) {
        expect(isWithin(box, { left: 0, top: 0, width: 100, height: 100 })).toBe(true);
        for (const cell of cells) expect(isWithin(cell.box, box)).toBe(true);
        for (const [at, cell] of cells.entries())
          for (const other of cells.slice(at + 1)) expect(overlap(cell.box, other.box)).toBe(false);
      }
    }),
    { numRuns: 50 },
  );
});

test('whoever cannot see the drawing hears what is in it', async () => {
  const { text } = treemap(
    'cost by pattern',
    await layOut([plot('network', 'Nat', 3504), plot('servers', 'Fleet', 12_000)]),
  );
  expect(text).toContain('role="img" aria-label="cost by pattern: servers $120.00, network $35.04"');
  expect(text).toContain('title="network · Nat: $35.04 a month"');
});
