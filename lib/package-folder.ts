import { dirname } from 'node:path';

let folder: string | undefined;

/** Where the package stands, and the files that it reads when it runs, wherever the code that reads them is bundled into. */
export function packageFolder(): string {
  folder ??= dirname(require.resolve('groundplan/package.json'));
  return folder;
}
