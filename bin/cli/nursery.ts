import { statSync } from 'node:fs';
import type * as V8 from 'node:v8';

/** Bytes of templates from which on memory counts for more: some 15,000 resources. */
const LARGE = 4_000_000;

/** Keeps the nursery, where V8 makes new objects, as small as it is: V8 would double it for as long as what it holds survives. */
export function keepNursery(): void {
  setFlag('--semi-space-growth-factor=1');
}

/** Spends time to save memory where the given files are large: nearly all that is made of them survives until the last line is printed. */
export function saveMemoryFor(files: readonly string[]): void {
  if (files.reduce((sum, file) => sum + sizeOf(file), 0) <= LARGE) return;
  keepNursery();
  collectSooner();
}

/** Lets V8 look for garbage whenever what is in use has grown by two fifths. Left alone, it lets it double and more. */
function collectSooner(): void {
  setFlag('--heap-growing-percent=40');
}

function setFlag(flag: string): void {
  const { setFlagsFromString } = require('node:v8') as typeof V8; // most templates are small
  setFlagsFromString(flag);
}

/** What cannot be looked at is for its reader to say. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
