import fc from 'fast-check';
import { inherit } from '../../../lib/client/inheritance';
import { applyPatches } from '../../../lib/client/patches/apply';
import { patchOf } from '../../../lib/client/patches/read-option';
import { plain, type LocatedMap } from '../../../lib/located/node';
import { readYaml } from '../../../lib/located/read-yaml';
import { formatProblem } from '../../../lib/problem';

const file = (environments: object): LocatedMap => readYaml(JSON.stringify({ environments }), 'client.yaml').root;

/** What environments are under, once they have become what they extend. */
function policies(root: LocatedMap): unknown {
  const { environments } = plain(inherit(root).root) as { environments: Record<string, { policies?: object }> };
  return Object.fromEntries(Object.entries(environments).map(([name, each]) => [name, each.policies]));
}

const TWO = file({
  production: { policies: { spot: { percent: 30 } } },
  staging: { extends: 'production' },
});

describe('a policy', () => {
  test('comes to every environment, behind those that are there', () => {
    const { root, problems } = applyPatches(TWO, [patchOf('with', 'office-hours')]);
    expect(problems).toEqual([]);
    expect(JSON.stringify(policies(root))).toBe(
      '{"production":{"spot":{"percent":30},"office-hours":{}},"staging":{"spot":{"percent":30},"office-hours":{}}}',
    );
  });

  test('comes to one, with options', () => {
    const { root } = applyPatches(TWO, [patchOf('with', 'staging:spot={ percent: 70 }')]);
    expect(policies(root)).toEqual({ production: { spot: { percent: 30 } }, staging: { spot: { percent: 70 } } });
  });

  test('leaves every environment that has it, or one that inherits it', () => {
    expect(policies(applyPatches(TWO, [patchOf('without', 'spot')]).root)).toEqual({ production: {}, staging: {} });
    expect(policies(applyPatches(TWO, [patchOf('without', 'staging:spot')]).root)).toEqual({
      production: { spot: { percent: 30 } },
      staging: {},
    });
  });

  test('that nobody has leaves nobody', () => {
    const { root, problems } = applyPatches(TWO, [patchOf('without', 'spit'), patchOf('with', 'prod:spot')]);
    expect(root).toBe(TWO);
    expect(problems.map(({ found, expected, suggestion }) => [found, expected, suggestion])).toEqual([
      ['the policy "spit"', 'a policy that is there: spot', 'spot'],
      ['the environment "prod"', 'an environment of the file: production, staging', undefined],
    ]);
  });
});

const step = fc.constantFrom('a', 'b', 'c');
const value = fc.oneof(fc.integer(), fc.boolean(), fc.record({ a: fc.integer() }), fc.array(fc.integer()));
const set = fc
  .tuple(fc.constantFrom('production', 'staging', 'client'), fc.array(step, { minLength: 1, maxLength: 3 }), value)
  .map(([first, steps, written]) => patchOf('set', `${[first, ...steps].join('.')}=${JSON.stringify(written)}`));

describe('patches of any file', () => {
  test('that set values are the same applied twice, and change nothing that they are applied to', () => {
    fc.assert(
      fc.property(fc.array(set, { maxLength: 5 }), (patches) => {
        const before = JSON.stringify(plain(TWO));
        const once = applyPatches(TWO, patches).root;
        const lists = applyPatches(TWO, patches).problems; // a key of a list
        fc.pre(lists.length === 0);
        const twice = applyPatches(once, patches);
        fc.pre(twice.problems.length === 0);
        expect(plain(twice.root)).toEqual(plain(once));
        expect(JSON.stringify(plain(TWO))).toBe(before);
      }),
    );
  });

  test('are the same in one go as one after the other', () => {
    fc.assert(
      fc.property(fc.array(set, { maxLength: 5 }), (patches) => {
        const turns = patches.reduce((root, patch) => applyPatches(root, [patch]).root, TWO);
        expect(plain(turns)).toEqual(plain(applyPatches(TWO, patches).root));
      }),
    );
  });

  test('what was set and is taken out again is as it was', () => {
    fc.assert(
      fc.property(step, value, (name, written) => {
        const target = `production.new.${name}`;
        const { root, problems } = applyPatches(TWO, [
          patchOf('set', `${target}=${JSON.stringify(written)}`),
          patchOf('unset', target),
          patchOf('unset', 'production.new'),
        ]);
        expect(problems.map(formatProblem)).toEqual([]);
        expect(plain(root)).toEqual(plain(TWO));
      }),
    );
  });
});

test('names with dots stand in quotes', () => {
  const { root } = applyPatches(TWO, [patchOf('set', 'production.paths["/a.b=c/*"].cache[0]={}')]);
  expect(root).toBe(TWO); // there is no list
  const { root: written } = applyPatches(TWO, [patchOf('set', 'production.paths["/a.b=c/*"].cache=none')]);
  expect(plain(written)).toMatchObject({ environments: { production: { paths: { '/a.b=c/*': { cache: 'none' } } } } });
});
