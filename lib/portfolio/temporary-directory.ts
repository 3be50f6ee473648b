import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../problem';

/**
 * Runs with a directory of its own, which is gone afterwards whatever happens, even where the process exits in the middle.
 *
 * @param parent what it stands in
 * @throws InputError when nothing can be written there
 */
export async function inTemporaryDirectory<Result>(
  run: (directory: string) => Promise<Result>,
  parent = tmpdir(),
): Promise<Result> {
  const directory = create(parent);
  const remove = (): void => rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', remove);
  try {
    return await run(directory);
  } finally {
    process.off('exit', remove);
    remove();
  }
}

function create(parent: string): string {
  try {
    return mkdtempSync(join(parent, 'groundplan-'));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    const expected = 'a directory that can be written to, in TMPDIR for example';
    throw new InputError([{ path: [], found: `the temporary directory "${parent}"${code}`, expected }]);
  }
}
