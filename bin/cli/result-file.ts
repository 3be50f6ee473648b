import {
  accessSync,
  closeSync,
  constants,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
  type Stats,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { visible } from '../../lib/legible';
import { InputError } from '../../lib/problem';

/** A result that there is no room or no permission for. */
export class NotWrittenError extends Error {
  override readonly name = 'NotWrittenError';

  constructor(file: string, because: string) {
    super(`could not write ${file}: ${because}`);
  }
}

/**
 * A file that results go into: whole when they are all there, or as it was. They are written beside it first, and only from the first
 * result on, so that a run that finds nothing leaves nothing behind.
 */
export class ResultFile {
  private readonly target: string;
  private readonly found: Stats | undefined;
  private descriptor: number | undefined;
  private isBegun = false;

  /**
   * @param inputs what is read in the same run, files among it
   * @param option that names it
   * @throws InputError when its folder does not exist, or it is a folder itself or one of the inputs
   * @throws NotWrittenError when its folder may not be written
   */
  constructor(
    private readonly file: string,
    inputs: readonly string[] = [],
    option = '--output',
  ) {
    const notTaken = (found: string, expected: string): InputError =>
      new InputError([{ path: [option], found, expected }]);
    if (file === '') throw notTaken('an empty name', 'the name of a file');
    this.found = lookAt(file, option);
    if (this.found?.isDirectory() ?? /[/\\]$/.test(file)) throw notTaken(`the folder ${file}`, 'a file');
    const folder = dirname(file);
    if (!lookAt(folder, option)?.isDirectory()) throw notTaken(`no folder ${folder}`, 'one that exists');
    if (this.found?.isFile() && inputs.some((input) => isSame(input, this.found)))
      throw notTaken(`${file}, which is read in the same run`, 'another file');
    this.target = this.found ? realpathSync(file) : file;
    this.guarded(() => accessSync(this.isReplaced ? dirname(this.target) : this.target, constants.W_OK));
  }

  /** Writes a part of a page. @throws NotWrittenError when there is no room */
  write(page: string): void {
    this.writeAsIs(visible(page));
  }

  /** Writes a text to the byte, whatever it holds. @throws NotWrittenError when there is no room */
  writeAsIs(text: string): void {
    this.guarded(() => {
      this.descriptor ??= openSync(this.beside, 'w', this.found?.mode);
      this.isBegun = true;
      writeAll(this.descriptor, Buffer.from(text, 'utf8'));
    });
  }

  /**
   * Puts the results in place.
   * @throws NotWrittenError when that is not possible
   */
  keep(): void {
    if (this.descriptor === undefined) return;
    const descriptor = this.descriptor;
    this.guarded(() => {
      if (this.isReplaced) fsyncSync(descriptor);
      this.descriptor = undefined;
      closeSync(descriptor);
      if (this.isReplaced) renameSync(this.beside, this.target);
      this.isBegun = false;
    });
  }

  /** Leaves everything as it was. */
  discard(): void {
    if (this.descriptor !== undefined) closeSync(this.descriptor);
    if (this.isBegun && this.isReplaced) rmSync(this.beside, { force: true });
    this.descriptor = undefined;
  }

  /** Devices and pipes are written to as they are. */
  private get isReplaced(): boolean {
    return this.found?.isFile() ?? true;
  }

  private get beside(): string {
    return this.isReplaced ? join(dirname(this.target), `.${basename(this.target)}.${process.pid}.part`) : this.target;
  }

  private guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      throw new NotWrittenError(this.file, (error as NodeJS.ErrnoException).message);
    }
  }
}

/** What is there, or nothing. A name that no file can have is the person's slip, not ours. */
function lookAt(path: string, option: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM') throw new NotWrittenError(path, message);
    const found = `a name that no file can have (${code ?? message})`;
    throw new InputError([{ path: [option], found, expected: 'the name of a file' }]);
  }
}

/** Whether a text names that file; most of what is given names none. */
function isSame(text: string, file: Stats | undefined): boolean {
  try {
    const named = statSync(text, { throwIfNoEntry: false });
    return named !== undefined && named.ino === file?.ino && named.dev === file.dev;
  } catch {
    return false;
  }
}

function writeAll(descriptor: number, bytes: Buffer): void {
  let written = 0;
  while (written < bytes.length) written += writeSync(descriptor, bytes, written);
}
