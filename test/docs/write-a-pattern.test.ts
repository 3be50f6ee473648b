import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './blocks';

const page = readFileSync(join(ROOT, 'docs/guide/write-a-pattern.md'), 'utf8');
const named = [...page.matchAll(/^\| (`.*?) +\|/gm)].map(([, cell = '']) => [...cell.matchAll(/`(.+?)`/g)]);

test.each(['servers', 'network', 'edge-nodes', 'monitoring'])(
  '%s has every file that the guide says patterns have',
  (pattern) => {
    const isThere = (file: string): boolean =>
      existsSync(join(ROOT, 'lib/patterns', pattern, file.replace('<pattern>', pattern)));
    const missing = named.filter((choices) => !choices.some(([, file = '']) => isThere(file)));
    expect(missing).toEqual([]);
    expect(named.length).toBeGreaterThanOrEqual(12);
  },
);
