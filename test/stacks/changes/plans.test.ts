import fc from 'fast-check';
import type { EnvironmentPlan } from '../../../lib/client/plan';
import { files } from './arbitraries';
import { GRAVE, ORDINARY, type Edit } from './edits';
import { planned, type File } from './file';
import { identities, identitiesInUse, volumeSizes } from './identities';

/** How many client files are made; each is edited in every way that it can be. */
const FILES = { numRuns: 45, seed: 20_261_129 };

/** Plans before and after each edit that a file can be given. */
function pairs(file: File, edits: readonly Edit[]): readonly (readonly [Edit, ...Plans[]])[] {
  const plansOf = (each: File): Plans => planned(each).plans;
  const unedited = plansOf(file);
  return edits.flatMap((edit) => {
    const before = edit.first ? edit.first(file) : file;
    const after = before && edit.apply(before);
    if (before === undefined || after === undefined) return [];
    return [[edit, before === file ? unedited : plansOf(before), plansOf(after)] as const];
  });
}

type Plans = readonly EnvironmentPlan[];

/** What nothing is known by any more. */
function gone(before: Plans = [], after: Plans = []): readonly string[] {
  const left = new Set(after.flatMap(identities));
  return before.flatMap(identitiesInUse).filter((identity) => !left.has(identity));
}

let seen = 0;

test('an ordinary edit takes nothing away from what it is known by', () => {
  fc.assert(
    fc.property(files, (file) => {
      for (const [edit, before, after] of pairs(file, ORDINARY)) {
        expect([edit.name, ...gone(before, after)]).toEqual([edit.name]);
        const sizes = new Map(after?.flatMap(volumeSizes));
        for (const [volume, gib] of before?.flatMap(volumeSizes) ?? [])
          expect(sizes.get(volume)).toBeGreaterThanOrEqual(gib);
        seen += 1;
      }
    }),
    FILES,
  );
}, 120_000);

test('an edit that must not pass in silence does', () => {
  fc.assert(
    fc.property(files, (file) => {
      for (const [edit, before, after] of pairs(file, GRAVE)) {
        expect([edit.name, gone(before, after).length > 0]).toEqual([edit.name, true]);
        seen += 1;
      }
    }),
    FILES,
  );
}, 120_000);

test('there are two thousand edits of client files and more', () => {
  expect(seen).toBeGreaterThanOrEqual(2000);
});
