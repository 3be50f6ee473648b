import { readdirSync, rmSync } from 'node:fs';
import module from 'node:module';
import { cacheFolder } from './cli/cache-folder';
import { extname, join } from 'node:path';
import { loadProgram, nameOfKept } from './kept-program';

/** Files that are kept at most: of modules, about 20 MB, each installation having some for each version of Node; of programs, 25 MB. */
const MAXIMUM = { compiled: 500, programs: 20 };

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
  makeRoom(folder, MAXIMUM.compiled);
  enableCompileCache(folder);
}

/** Loads a module that stands beside the one that asks: a bundle with what is kept of it, where something may be kept. */
export function loadCompiled(name: string, require: NodeJS.Require, process: NodeJS.Process): unknown {
  const folder = cacheFolder(process.env, process.platform, 'programs');
  const file = require.resolve(name);
  if (folder === undefined || !mayBeKept(file, process.env)) return require(file);
  makeRoom(folder, MAXIMUM.programs);
  return loadProgram(file, require, join(folder, nameOfKept(file, process.argv.slice(2))));
}

/**
 * Sources, which tests run, are compiled by others first. A stack trace needs the map of the bundle, which Node reads of what it loads
 * itself.
 */
function mayBeKept(file: string, env: NodeJS.ProcessEnv): boolean {
  return extname(file) === '.js' && !env.NODE_DISABLE_COMPILE_CACHE && !env.GROUNDPLAN_DEBUG;
}

/** Empties a folder that holds more files than are kept: what is still used comes back with the next runs. */
export function makeRoom(folder: string, maxFiles: number): void {
  try {
    if (readdirSync(folder, { recursive: true }).length > maxFiles) rmSync(folder, { recursive: true });
  } catch {
    return; // there is none yet, or it belongs to somebody else
  }
}
