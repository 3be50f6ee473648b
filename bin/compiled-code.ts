import { readdirSync, rmSync } from 'node:fs';
import module from 'node:module';
import { cacheFolder } from './cli/cache-folder';

/** Files of compiled code that are kept at most, about 20 MB. Each installation has some, for each version of Node. */
const MOST_FILES = 500;

/** What Node has from version 22.1 on. */
interface CompileCache {
  readonly enableCompileCache?: (folder: string) => unknown;
}

/**
 * Lets Node keep what it compiles in this person's cache folder, for the next run. Node checks that it belongs to the source, and
 * goes on without it where it cannot be read or written. `NODE_DISABLE_COMPILE_CACHE=1` turns it off.
 */
export function cacheCompiledCode(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): void {
  const { enableCompileCache } = module as CompileCache;
  const folder = cacheFolder(env, platform, 'compiled');
  if (enableCompileCache === undefined || folder === undefined) return;
  makeRoom(folder);
  enableCompileCache(folder);
}

/** Empties a folder that holds more files than are kept: what is still used comes back with the next runs. */
export function makeRoom(folder: string): void {
  try {
    if (readdirSync(folder, { recursive: true }).length > MOST_FILES) rmSync(folder, { recursive: true });
  } catch {
    return; // there is none yet, or it belongs to somebody else
  }
}
