import fc from 'fast-check';
import { compare, type Comparison, type Estimate, type Range, type ResourceChange } from '../../../lib/pricing';
import { estimates } from './estimates';

const micros = (usd: number): number => Math.round(usd * 1e6);
const bounds = ['low', 'expected', 'high'] as const;
const negative = (range: Range): Range => ({
  low: 0 - range.low,
  expected: 0 - range.expected,
  high: 0 - range.high,
});

test('compare(a, a) is empty', () => {
  fc.assert(
    fc.property(estimates, (a) => {
      const { change, gaps, counts, resources } = compare(a, a);
      expect({ change, gaps, counts, resources }).toEqual({
        change: { low: 0, expected: 0, high: 0 },
        gaps: { before: 0, after: 0 },
        counts: { added: 0, removed: 0, changed: 0, renamed: 0, unchanged: a.resources.length },
        resources: [],
      });
    }),
  );
});

test('compare(a, b) = −compare(b, a)', () => {
  const swap = { added: 'removed', removed: 'added', changed: 'changed', renamed: 'renamed' } as const;
  const told = ({ kind, type, before, after, change, gaps, causes, lines }: ResourceChange) => ({
    kind,
    type,
    before,
    after,
    change,
    gaps,
    causes: causes.map(({ what, before: one, after: other }) => ({ what, before: one, after: other })),
    lines: lines.map((line) => ({ before: line.before, after: line.after, change: line.change })),
  });
  const mirrored = (change: ResourceChange): ReturnType<typeof told> => {
    const { kind, type, before, after, gaps, causes, lines } = told(change);
    return {
      kind: swap[kind],
      type,
      before: after,
      after: before,
      change: negative(change.change),
      gaps: { before: gaps.after, after: gaps.before },
      causes: causes.map((cause) => ({ ...cause, before: cause.after, after: cause.before })),
      lines: lines.map((line) => ({ before: line.after, after: line.before, change: negative(line.change) })),
    };
  };
  /** Lines and causes come in the order of what is after: compared as sets. */
  const bag = (changes: readonly ReturnType<typeof told>[]): readonly string[] =>
    changes
      .map((change) =>
        JSON.stringify({
          ...change,
          causes: change.causes.map((cause) => JSON.stringify([cause.what, cause.before, cause.after])).sort(),
          lines: change.lines.map((line) => JSON.stringify([line.before, line.after, line.change])).sort(),
        }),
      )
      .sort();
  fc.assert(
    fc.property(estimates, estimates, (a, b) => {
      const [there, back] = [compare(a, b), compare(b, a)];
      expect(back.change).toEqual(negative(there.change));
      expect(bag(back.resources.map(told))).toEqual(bag(there.resources.map(mirrored)));
    }),
  );
});

test('changes add up exactly: lines to resources, resources to the difference of the totals', () => {
  const sum = (changes: readonly { readonly change: Range }[], bound: keyof Range): number =>
    changes.reduce((total, { change }) => total + micros(change[bound]), 0);
  fc.assert(
    fc.property(estimates, estimates, (a, b) => {
      const { change, resources } = compare(a, b);
      for (const bound of bounds) {
        const difference = micros(b.monthly[bound]) - micros(a.monthly[bound]);
        expect([micros(change[bound]), sum(resources, bound)]).toEqual([difference, difference]);
        for (const resource of resources) expect(sum(resource.lines, bound)).toBe(micros(resource.change[bound]));
      }
    }),
  );
});

test('every resource of either side is counted once', () => {
  const counted = ({ counts }: Comparison) => ({
    before: counts.removed + counts.changed + counts.renamed + counts.unchanged,
    after: counts.added + counts.changed + counts.renamed + counts.unchanged,
  });
  const sizes = (a: Estimate, b: Estimate) => ({ before: a.resources.length, after: b.resources.length });
  fc.assert(
    fc.property(estimates, estimates, (a, b) => {
      expect(counted(compare(a, b))).toEqual(sizes(a, b));
    }),
  );
});

test('neither estimate is changed, and the same two give the same difference', () => {
  fc.assert(
    fc.property(estimates, estimates, (a, b) => {
      const copies = structuredClone([a, b]);
      expect(compare(a, b)).toEqual(compare(a, b));
      expect([a, b]).toEqual(copies);
    }),
  );
});
