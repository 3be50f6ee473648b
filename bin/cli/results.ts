import { ResultFile } from './result-file';
import type { Terminal } from './terminal';

/** A terminal, and where results go in its place once a command line names a file. */
export interface Results {
  readonly terminal: Terminal;
  /**
   * Sends results into a file from here on, which is none of those that are read.
   * @throws InputError or NotWrittenError when it cannot be one
   */
  readonly into: (file: string, inputs: readonly string[]) => void;
  /** Puts the file in place. @throws NotWrittenError when that is not possible */
  readonly keep: () => void;
  /** Leaves the file as it was. */
  readonly discard: () => void;
}

/** Results of a terminal, which may be sent into a file. What is no result, such as progress, stays on the terminal. */
export function resultsOf(terminal: Terminal): Results {
  let file: ResultFile | undefined;
  return {
    terminal: {
      ...terminal,
      get colour() {
        return file ? 'plain' : terminal.colour;
      },
      out: (text) => (file ? file.write(text) : terminal.out(text)),
      print: (parts) => (file ? writeParts(parts, file) : terminal.print(parts)),
    },
    into: (path, inputs) => (file = new ResultFile(path, inputs)),
    keep: () => file?.keep(),
    discard: () => file?.discard(),
  };
}

// A promise, as writing to a terminal is one.
async function writeParts(parts: Iterable<string>, file: ResultFile): Promise<void> {
  for (const part of parts) file.write(part);
  return Promise.resolve();
}
