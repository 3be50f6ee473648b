import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs with a directory of its own, which is gone afterwards whatever happens, even where the process exits in the middle.
 *
 * @param parent what it stands in
 */
export async function inTemporaryDirectory<Result>(
  run: (directory: string) => Promise<Result>,
  parent = tmpdir(),
): Promise<Result> {
  const directory = mkdtempSync(join(parent, 'groundplan-'));
  const remove = (): void => rmSync(directory, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', remove);
  try {
    return await run(directory);
  } finally {
    process.off('exit', remove);
    remove();
  }
}
