import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';

import { classOf, meteredTypes, type Class } from '../test/pricing/leaf-paths/classes';

/**
 * `npx ts-node scripts/leaf-paths.ts SEED` draws leaf paths of metered types by chance, so that whoever reads the vendor's price pages can
 * judge them afresh: 300 that are said to have no effect on a charge, among 60 that are read or billed. Their classes are shown only with
 * `--classes`. `--after SEED` leaves out what an earlier seed drew.
 */
const WITHOUT_EFFECT = 300;
const OTHERS = 60;

interface LeafPath {
  readonly name: string;
  readonly class: string;
}

function main(seed: string, earlier: readonly string[], showsClasses: boolean): void {
  const all = meteredTypes().flatMap((metered) =>
    [...metered.shape.leaves.keys()].map((leaf) => ({
      name: `${metered.shape.type} ${leaf}`,
      class: nameOf(classOf(metered, leaf)),
    })),
  );
  const before = new Set(earlier.flatMap((each) => draw(all, each)));
  const drawn = draw(
    all.filter((each) => !before.has(each)),
    seed,
  );
  for (const { name, class: its } of drawn) process.stdout.write(showsClasses ? `${its}  ${name}\n` : `${name}\n`);
}

/** A draw by seed, sorted by type and path. A path that changes its class changes no other path's turn. */
function draw(all: readonly LeafPath[], seed: string): readonly LeafPath[] {
  const turn = ({ name }: LeafPath): string => createHash('sha256').update(`${seed} ${name}`).digest('hex');
  const shuffled = all.map((path) => ({ path, turn: turn(path) })).sort((a, b) => (a.turn < b.turn ? -1 : 1));
  const [without, others] = [true, false].map((isWithout) =>
    shuffled.map(({ path }) => path).filter((path) => (path.class !== 'read' && path.class !== 'billed') === isWithout),
  );
  return [...(without ?? []).slice(0, WITHOUT_EFFECT), ...(others ?? []).slice(0, OTHERS)].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

/** `read`, `billed`, or the reason why it has no effect. */
function nameOf(its: Class | undefined): string {
  return typeof its === 'object' ? its.reason : (its ?? 'unclassed');
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { after: { type: 'string', multiple: true, default: [] }, classes: { type: 'boolean', default: false } },
});
const [seed] = positionals;
if (seed === undefined)
  throw new Error('found no seed; expected any word, as in: npx ts-node scripts/leaf-paths.ts first');
main(seed, values.after, values.classes);
