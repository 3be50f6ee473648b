import fc from 'fast-check';

import { compare, type Estimate } from '../../../lib/pricing';
import { FORMS, priceGraphs, readGraphs, type Form } from './graph';
import { anyPiece, billedAlone, freePiece, graphOf, type Piece } from './pieces';

const BOUNDS = ['low', 'expected', 'high'] as const;
const form = fc.constantFrom(...FORMS);
const pieces = fc.array(anyPiece, { maxLength: 6 });

const micros = (usd: number): number => Math.round(usd * 1e6);

function priced(of: readonly Piece[], as: Form): Estimate {
  return priceGraphs([graphOf([...of, root])], as);
}

/** So that no graph is empty: a preview of nothing names no stack. */
const root: Piece = (graph) => {
  graph.add('aws:iam/role:Role', 'root');
};

test('the total is the sum of all lines, and low ≤ expected ≤ high in each of them', () => {
  fc.assert(
    fc.property(pieces, form, (some, as) => {
      const { monthly, resources } = priced(some, as);
      const ranges = resources.flatMap(({ lines }) => lines.map((line) => line.monthly));
      for (const bound of BOUNDS)
        expect(micros(monthly[bound])).toBe(ranges.reduce((sum, range) => sum + micros(range[bound]), 0));
      for (const { low, expected, high } of [monthly, ...ranges]) {
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(expected);
        expect(expected).toBeLessThanOrEqual(high);
      }
    }),
    { numRuns: 60 },
  );
});

test('n times as many cost n times as much', () => {
  fc.assert(
    fc.property(billedAlone, fc.integer({ min: 1, max: 20 }), form, (piece, count, as) => {
      const [one, many] = [priced([piece], as), priced(Array<Piece>(count).fill(piece), as)];
      for (const bound of BOUNDS) expect(micros(many.monthly[bound])).toBe(count * micros(one.monthly[bound]));
    }),
    { numRuns: 40 },
  );
});

test('a graph costs the same in every form', () => {
  fc.assert(
    fc.property(pieces, (some) => {
      const [first, ...others] = FORMS.map((as) => amounts(priced(some, as)));
      for (const other of others) expect(other).toEqual(first);
    }),
    { numRuns: 30 },
  );
});

test('the order of its resources does not matter', () => {
  const shuffled = pieces.chain((some) => {
    const count = readGraphs([graphOf([...some, root])], 'recording').resources.length;
    const places = Array.from({ length: count }, (_, at) => at);
    return fc.record({
      some: fc.constant(some),
      order: fc.shuffledSubarray(places, { minLength: count, maxLength: count }),
    });
  });
  fc.assert(
    fc.property(shuffled, form, ({ some, order }, as) => {
      const graph = graphOf([...some, root]);
      const other = graph.ordered((all) => order.flatMap((at) => all[at] ?? []));
      expect(amounts(priceGraphs([other], as))).toEqual(amounts(priceGraphs([graph], as)));
    }),
    { numRuns: 40 },
  );
});

test('what is free changes nothing of the others', () => {
  fc.assert(
    fc.property(pieces, freePiece, form, (some, free, as) => {
      const [without, its] = [priced(some, as), priced([...some, free], as)];
      expect(its.monthly).toEqual(without.monthly);
      expect(amounts(its)).toMatchObject(amounts(without));
    }),
    { numRuns: 40 },
  );
});

test('stacks that are deployed together share the tiers of an account: they cost their pooled sum', () => {
  const bucket: Piece = (graph, name) => {
    graph.add('aws:s3/bucket:Bucket', name);
  };
  const gigabytes = fc.array(fc.integer({ min: 0, max: 400_000 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(gigabytes, gigabytes, form, (one, other, as) => {
      const stacks = { one, other };
      const graphs = Object.entries(stacks).map(([stack, sizes]) =>
        graphOf(
          sizes.map(() => bucket),
          stack,
        ),
      );
      const resources = Object.fromEntries(
        Object.entries(stacks).flatMap(([stack, sizes]) =>
          sizes.map((storedGb, at) => [`${stack}/aws:s3/bucket:Bucket::r${at}`, { storedGb }]),
        ),
      );
      const lines = priceGraphs(graphs, as, { resources }).resources.flatMap((resource) =>
        resource.lines.filter(({ name }) => name === 'Storage'),
      );
      const stored = [...one, ...other].reduce((sum, gb) => sum + gb, 0);
      const paid = lines.reduce((sum, { monthly }) => sum + monthly.expected, 0);
      expect(Math.abs(paid - storage(stored))).toBeLessThan(1e-5);
    }),
    { numRuns: 30 },
  );
});

/** GB-months of S3 Standard in eu-west-1: 0.023 up to 51,200, 0.022 up to 512,000, 0.021 beyond. */
function storage(gb: number): number {
  const [first, second] = [Math.min(gb, 51_200), Math.min(Math.max(gb - 51_200, 0), 512_000 - 51_200)];
  return first * 0.023 + second * 0.022 + (gb - first - second) * 0.021;
}

test('a difference is the opposite of the difference the other way', () => {
  fc.assert(
    fc.property(pieces, pieces, form, (before, after, as) => {
      const [was, is] = [priced(before, as), priced(after, as)];
      const [there, back] = [compare(was, is), compare(is, was)];
      for (const bound of BOUNDS) {
        expect(micros(there.change[bound])).toBe(micros(is.monthly[bound]) - micros(was.monthly[bound]));
        expect(micros(back.change[bound]) + micros(there.change[bound])).toBe(0);
      }
      expect(back.counts).toEqual({ ...there.counts, added: there.counts.removed, removed: there.counts.added });
    }),
    { numRuns: 40 },
  );
});

/** What each resource costs, by its ID. */
function amounts({ resources }: Estimate): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...resources]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, monthly, lines }) => [id, { monthly, lines: lines.map(({ name }) => name) }]),
  );
}
