import type { Place } from './check';

/** Where what a document is about is written, as whoever asked for it knows. */
export interface Source {
  /** The client file, or the first of the templates. */
  readonly file: string;
  /** Where a part of a client file is written, by its path. */
  readonly placeOf: (path: readonly string[]) => Place;
  /** The file of a resource or a stack, by the name that a finding has. */
  readonly fileOf: (name: string) => string;
}

/** A client file. Templates are made from it, so whatever is in one of them belongs to it. */
export function clientSource(file: string, placeOf: Source['placeOf'] = () => ({ file })): Source {
  return { file, placeOf, fileOf: () => file };
}

/**
 * Templates, of which the stack of a resource tells the file.
 *
 * @param file - the first of them, which answers for what is in none
 */
export function templateSource(
  file: string,
  resources: readonly { readonly stack: string; readonly source: string }[],
): Source {
  const files = new Map(resources.map(({ stack, source }) => [stack, source]));
  const fileOf = (name: string): string => {
    const stack = [...files.keys()].find((each) => name === each || name.startsWith(`${each}/`));
    return (stack !== undefined && files.get(stack)) || file;
  };
  return { file, placeOf: () => ({ file }), fileOf };
}
