import { isAscii } from 'node:buffer';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { constants, Script } from 'node:vm';
import { version } from '../package.json';

type CommonJs = (
  exports: unknown,
  require: NodeJS.Require,
  module: { readonly exports: unknown },
  filename: string,
  dirname: string,
) => void;

const HEAD = '(function (exports, require, module, __filename, __dirname) {';
const TAIL = '\n})';

/**
 * Loads a bundle with what V8 had compiled of it by the end of an earlier run. Node's own cache of compiled code keeps what was
 * compiled before the first line ran; here every function that was called is kept.
 *
 * @param require - of the module that asks, which stands in the same folder
 * @param kept - file in which it is kept
 */
export function loadProgram(file: string, require: NodeJS.Require, kept: string): unknown {
  const cachedData = readIfThere(kept);
  const script = new Script(readWrapped(file), {
    filename: file,
    columnOffset: -HEAD.length,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData !== undefined && { cachedData }),
  });
  // A run that failed has called too little to be a model for the next.
  if (cachedData === undefined || script.cachedDataRejected === true)
    process.once('exit', (code) => code === 0 && keep(script.createCachedData(), kept));
  const module = { exports: {} };
  (script.runInThisContext() as CommonJs)(module.exports, require, module, file, dirname(file));
  return module.exports;
}

/** Tells apart what is compiled of different builds, by different versions of Node, for different commands. */
export function nameOfKept(file: string, [command = '']: readonly string[]): string {
  const { size, mtimeMs } = statSync(file);
  const word = /^[a-z]+$/.test(command) ? command : 'none';
  return [word, version, size, Math.trunc(mtimeMs), process.version, process.arch].join('-');
}

/** The source as a function, put together as bytes: a joined text is copied once more. ASCII alone takes half the memory. */
function readWrapped(file: string): string {
  const descriptor = openSync(file, 'r');
  const { size } = fstatSync(descriptor);
  const bytes = Buffer.allocUnsafeSlow(HEAD.length + size + TAIL.length);
  bytes.write(HEAD, 'latin1');
  readSync(descriptor, bytes, HEAD.length, size, 0);
  bytes.write(TAIL, HEAD.length + size, 'latin1');
  closeSync(descriptor);
  return bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8');
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** V8 checks which source, version and flags its data belong to, not that each byte is as it was: a file is there as a whole or not. */
export function keep(compiled: Buffer, file: string): void {
  const aside = `${file}.${process.pid}`;
  const isKept = succeeds(() => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const descriptor = openSync(aside, 'w', 0o600);
    writeSync(descriptor, compiled);
    fsyncSync(descriptor);
    closeSync(descriptor);
    renameSync(aside, file);
  });
  if (!isKept) succeeds(() => rmSync(aside));
}

/** Where there is no room, or no right to write, the next run compiles again. */
function succeeds(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
