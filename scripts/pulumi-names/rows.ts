/** A line of a list by hand. */
export interface HandRow {
  readonly head: string;
  readonly words: readonly string[];
}

/** Lines of a list, each with what stands after its head; a line that is indented goes on with the one before. */
export function rowsIn(text: string): readonly HandRow[] {
  const lines = text.trim().replace(/\n +/g, ' ').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [head = '', ...words] = line.split(/\s+/);
      return { head: head.replace(/:$/, ''), words };
    });
}
