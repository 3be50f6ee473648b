import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** What is kept for a person: refreshed prices, compiled modules, and compiled programs. */
export type Kept = 'prices' | 'compiled' | 'programs';

/**
 * Where that is kept: below `%LOCALAPPDATA%` on Windows, elsewhere below `$XDG_CACHE_HOME` or
 * `~/.cache`. `undefined` where the environment names no absolute one. Source: XDG Base Directory Specification.
 */
export function cacheFolder(env: Environment, platform: NodeJS.Platform, kept: Kept): string | undefined {
  if (platform === 'win32') return below(win32, env.LOCALAPPDATA, 'groundplan', kept);
  return below(posix, env.XDG_CACHE_HOME, 'groundplan', kept) ?? below(posix, env.HOME, '.cache', 'groundplan', kept);
}

function below(path: typeof posix, folder: string | undefined, ...names: readonly string[]): string | undefined {
  return folder !== undefined && path.isAbsolute(folder) ? path.join(folder, ...names) : undefined;
}
