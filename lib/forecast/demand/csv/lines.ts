import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

const CHUNK = 1 << 20;

/** No line of a time and a value is longer: what is has no line ends. */
const LONGEST = 10_000;

/** Lines of a file, one chunk of it in memory at a time. A line that is too long ends with what was read of it. */
export function* linesOf(file: string): Generator<string> {
  const descriptor = openSync(file, 'r');
  try {
    const buffer = Buffer.alloc(CHUNK);
    const decoder = new StringDecoder('utf8');
    let rest = '';
    for (let size = readSync(descriptor, buffer); size > 0; size = readSync(descriptor, buffer)) {
      const lines = (rest + decoder.write(buffer.subarray(0, size))).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
      if (rest.length > LONGEST) break;
    }
    if (rest !== '') yield rest;
  } finally {
    closeSync(descriptor);
  }
}
