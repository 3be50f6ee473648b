import { existsSync, realpathSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** Whether a path lies in a folder, links followed. What lies elsewhere was not given, and is none of our business. */
export function isWithin(folder: string, path: string): boolean {
  if (!isBelow(resolve(folder), resolve(path))) return false;
  return !existsSync(path) || isBelow(realpathSync(folder), realpathSync(path));
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
