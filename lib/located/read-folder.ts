import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { InputError } from '../problem';
import type { Path } from './node';

/** A folder and all files in it, at whatever depth. Plain data. */
export interface Folder {
  /** Its absolute path. */
  readonly directory: string;
  /** In the order of their paths. */
  readonly files: readonly FolderFile[];
}

export interface FolderFile {
  /** From the folder, with `/` on every system. */
  readonly path: string;
  /** What is in it, as a SHA-256 in hexadecimal. */
  readonly sha256: string;
}

/**
 * Reads which files are in a folder that a person named, and what is in them.
 * @param path - where its name was given
 * @throws InputError when it cannot be read, or has no file in it
 */
export function readFolder(folder: string, path: Path): Folder {
  const directory = resolve(folder);
  const files = namesIn(folder, path).map((name) => ({
    path: relative(directory, name).split(sep).join('/'),
    sha256: createHash('sha256').update(readFileSync(name)).digest('hex'),
  }));
  if (files.length === 0) throw unfit(path, `the folder "${folder}" without a file`);
  return { directory, files: files.toSorted((one, other) => (one.path < other.path ? -1 : 1)) };
}

function namesIn(folder: string, path: Path): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => resolve(join(entry.parentPath, entry.name)));
  } catch {
    throw unfit(path, `no folder "${folder}"`);
  }
}

function unfit(path: Path, found: string): InputError {
  return new InputError([{ path, found, expected: 'a folder with files, beside the client file' }]);
}
