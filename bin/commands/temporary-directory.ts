import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs with a directory of its own, which is gone afterwards whatever happens. */
export function inTemporaryDirectory<Result>(run: (directory: string) => Result): Result {
  const directory = mkdtempSync(join(tmpdir(), 'groundplan-'));
  try {
    return run(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
