import { closeSync, existsSync, fstatSync, openSync, readFileSync, readSync, statSync } from 'node:fs';

import { encodingFault } from '../../../located/utf8';
import { attempt, InputError } from '../../../problem';

const MB = 1_000_000;

/** Larger than any text that the parsers accept. */
const LARGEST = 64 * MB;

/** What a pipe gives at a time, at most. */
const CHUNK = 65_536;

/** The path that stands for standard input. */
export const STANDARD_INPUT = '-';

/** A path as a person knows it. */
export function nameOfFile(path: string): string {
  return path === STANDARD_INPUT ? 'standard input' : path;
}

/** Whether there is text to read at a path: a file, a pipe such as `<(command)`, or standard input. */
export function isReadable(path: string): boolean {
  if (path === STANDARD_INPUT) return true;
  if (!existsSync(path)) return false;
  const stats = statSync(path);
  return stats.isFile() || stats.isFIFO();
}

/** What standard input and pipes gave, or why that is no text: they can be read once, and are asked for what they are first. */
const PIPED = new Map<string, string | InputError>();

/**
 * The text at a path.
 *
 * @throws InputError where there is none, or more than any template holds
 */
export function readText(path: string): string {
  if (!isReadable(path)) throw misplaced(path, 'no such file', 'a readable one');
  if (path !== STANDARD_INPUT && statSync(path).isFile()) return textAt(path);
  const piped = PIPED.get(path) ?? attempt(() => textAt(path));
  PIPED.set(path, piped);
  if (piped instanceof InputError) throw piped;
  return piped;
}

function textAt(path: string): string {
  try {
    const descriptor = path === STANDARD_INPUT ? 0 : openSync(path, 'r');
    try {
      return readAll(descriptor, path);
    } finally {
      if (descriptor !== 0) closeSync(descriptor);
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw misplaced(path, `a file that cannot be read (${String(error)})`, 'a readable one');
  }
}

/** A problem with a file as a whole, or from one of its lines on. */
export function misplaced(path: string, found: string, expected: string, line = 1): InputError {
  return new InputError([{ path: [], found, expected, position: { file: nameOfFile(path), line, column: 1 } }]);
}

/** A pipe does not say how much it holds: it is read until it ends, or has given too much. */
function readAll(descriptor: number, path: string): string {
  const stats = fstatSync(descriptor);
  if (stats.size > LARGEST) throw tooLarge(path, `a file of ${Math.ceil(stats.size / MB)} MB`);
  if (stats.isFile()) return decode(readFileSync(descriptor), path);
  const chunk = Buffer.allocUnsafe(CHUNK);
  const chunks: Buffer[] = [];
  for (let size = 0; size <= LARGEST;) {
    const count = readSync(descriptor, chunk);
    if (count === 0) return decode(Buffer.concat(chunks), path);
    size += count;
    chunks.push(Buffer.from(chunk.subarray(0, count)));
  }
  throw tooLarge(path, `more than ${LARGEST / MB} MB`);
}

function decode(bytes: Buffer, path: string): string {
  const fault = encodingFault(bytes);
  if (fault !== undefined) throw misplaced(path, fault.found, 'text in UTF-8', fault.line);
  return bytes.toString('utf8');
}

function tooLarge(path: string, found: string): InputError {
  return misplaced(path, found, `at most ${LARGEST / MB} MB`);
}
