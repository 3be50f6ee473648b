import fc from 'fast-check';
import { merge } from '../../lib/client/merge';
import { plain, type LocatedMap } from '../../lib/located/node';
import { readYaml } from '../../lib/located/read-yaml';

type Values = Record<string, unknown>;

function map(values: Values): LocatedMap {
  return readYaml(Object.keys(values).length === 0 ? '{}' : JSON.stringify(values), 'a.yaml').root;
}

function merged(...layers: readonly Values[]): unknown {
  return plain(layers.map(map).reduce(merge));
}

const leaf = fc.oneof(fc.integer(), fc.boolean(), fc.constantFrom('a', 'b'), fc.array(fc.integer(), { maxLength: 3 }));

/** Maps whose keys keep their kind: upper-case ones hold maps, lower-case ones anything else. */
const { values } = fc.letrec<{ values: Values }>((tie) => ({
  values: fc
    .record(
      { a: leaf, b: leaf, c: leaf, M: fc.oneof({ maxDepth: 3 }, fc.constant({}), tie('values')), N: tie('values') },
      { requiredKeys: [] },
    )
    .map((record) => ({ ...record })),
}));

describe('the merge of one environment over another', () => {
  test('merges maps, replaces lists whole and clears with null', () => {
    const base = { size: 'large', zones: ['a', 'b'], capacity: { min: 1, max: 2 }, spot: { percent: 50 } };
    const over = { zones: ['c'], capacity: { max: 4 }, spot: null };
    expect(merged(base, over)).toEqual({ size: 'large', zones: ['c'], capacity: { min: 1, max: 4 } });
  });

  test('replaces what changes its kind', () => {
    expect(merged({ size: 'large' }, { size: { vcpu: 4 } })).toEqual({ size: { vcpu: 4 } });
    expect(merged({ size: { vcpu: 4 } }, { size: 'large' })).toEqual({ size: 'large' });
  });

  test('has no use for null where nothing was inherited', () => {
    expect(merged({}, { a: null, b: { c: null, d: 1 } })).toEqual({ b: { d: 1 } });
  });

  test('changes nothing when either side is empty', () => {
    fc.assert(
      fc.property(values, (one) => {
        expect(merged(one, {})).toEqual(one);
        expect(merged({}, one)).toEqual(one);
      }),
    );
  });

  test('is the same done once or twice', () => {
    fc.assert(fc.property(values, values, (one, two) => expect(merged(one, two, two)).toEqual(merged(one, two))));
  });

  test('lets the later one win', () => {
    fc.assert(
      fc.property(values, values, fc.constantFrom('a', 'b', 'c'), leaf, (one, two, key, value) => {
        expect(merged(one, { ...two, [key]: value })).toHaveProperty(key, value);
      }),
    );
  });

  test('may be grouped either way, as long as keys keep their kind', () => {
    fc.assert(
      fc.property(values, values, values, (one, two, three) => {
        const [a, b, c] = [map(one), map(two), map(three)];
        expect(plain(merge(merge(a, b), c))).toEqual(plain(merge(a, merge(b, c))));
      }),
    );
  });

  test('keeps the place where each value was written', () => {
    const base = readYaml('size: large\ncapacity:\n  min: 1\n', 'base.yaml').root;
    const over = readYaml('capacity:\n  max: 4\n', 'over.yaml').root;
    const capacity = merge(base, over).entries.get('capacity')?.node;
    expect(capacity).toMatchObject({ kind: 'map', position: { file: 'base.yaml', line: 2, column: 1 } });
    const places = capacity?.kind === 'map' ? [...capacity.entries.values()].map(({ key }) => key) : [];
    expect(places).toEqual([
      { file: 'base.yaml', line: 3, column: 3 },
      { file: 'over.yaml', line: 2, column: 3 },
    ]);
  });
});
