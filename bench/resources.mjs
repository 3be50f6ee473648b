import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TEMPLATE = '.template.json';

/** How many resources of each type each stack of a cloud assembly has, by `stack type`. */
export function countResources(assembly) {
  const counts = new Map();
  for (const file of readdirSync(assembly).filter((name) => name.endsWith(TEMPLATE))) {
    const { Resources } = JSON.parse(readFileSync(join(assembly, file), 'utf8'));
    for (const { Type } of Object.values(Resources)) {
      const key = `${file.slice(0, -TEMPLATE.length)} ${Type}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** The counts that differ, one line each. */
export function describeDifferences(ours, theirs) {
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .sort()
    .filter((key) => ours.get(key) !== theirs.get(key))
    .map((key) => `${key}: ${ours.get(key) ?? 0} / ${theirs.get(key) ?? 0}`);
}
