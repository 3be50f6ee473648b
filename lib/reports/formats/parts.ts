/** Characters of a part, at least: each is a call to the system where it is written. */
const PART = 65_536;

/** Joins pieces of a long text into parts that are worth writing. The whole of it may take more memory than pricing its input. */
export function* inParts(pieces: Iterable<string>): Generator<string> {
  let part = '';
  for (const piece of pieces) {
    part += piece;
    if (part.length < PART) continue;
    yield part;
    part = '';
  }
  yield part;
}
