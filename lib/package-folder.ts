import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const DATA = 'lib/pricing/catalogue/data';

let folder: string | undefined;

/**
 * Where the package stands, and the files that it reads when it runs: above the code that reads them, unless somebody has bundled that into
 * a program of theirs. Asking Node for the package takes longer than all that is read.
 */
export function packageFolder(): string {
  folder ??= folderAbove(__dirname) ?? dirname(require.resolve('groundplan/package.json'));
  return folder;
}

function folderAbove(place: string): string | undefined {
  if (existsSync(join(place, DATA))) return place;
  const above = dirname(place);
  return above === place ? undefined : folderAbove(above);
}
