import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { emptyDirectory } from '../../bin/harness';

/** Files of a commit by path. */
export type Files = Readonly<Record<string, string | object>>;

/** A repository with a branch that changes something, cloned as pipelines clone it. */
export interface Checkout {
  /** The branch with the change, checked out. */
  readonly folder: string;
  /** The commit that it is to be merged into. */
  readonly base: string;
}

/** What Git is told everywhere, whatever the person who runs the tests has configured. */
const IDENTITY = ['-c', 'user.name=Test', '-c', 'user.email=test@groundplan.example', '-c', 'commit.gpgsign=false'];

/** Runs Git in a folder. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', [...IDENTITY, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** Commits files on `main`, and others over them on the branch `change`, of which the last commit alone is cloned. */
export function checkoutOf(before: Files, after: Files): Checkout {
  const origin = emptyDirectory();
  git(origin, 'init', '--quiet', '--initial-branch=main');
  commit(origin, before);
  const base = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'switch', '--quiet', '--create', 'change');
  commit(origin, after);
  const folder = join(emptyDirectory(), 'checkout');
  git(origin, 'clone', '--quiet', '--depth=1', '--branch=change', pathToFileURL(origin).href, folder);
  return { folder, base };
}

function commit(folder: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message=Change');
}
