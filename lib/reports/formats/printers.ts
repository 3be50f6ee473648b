import type * as Text from './text/page';

/** How much of a document is printed: what is read first, or all of it. */
export type Detail = 'first-screen' | 'all';

/** What a document is printed on. */
export interface Medium {
  readonly columns: number;
  readonly colour: 'colour' | 'plain';
  /** Most bytes of Markdown. @default - as many as a comment on GitHub holds */
  readonly maxBytes?: number;
  /** Of text. @default 'first-screen' */
  readonly detail?: Detail;
}

/** A text in parts. It is no string itself, which would be written letter by letter. */
export type Parts = Iterable<string> & object;

/** Prints a document in one format. */
export type Printer<Document> = (document: Document, medium: Medium) => Parts | Promise<Parts>;

/**
 * The formats that a document is printed in. The command line reads their names whenever it starts, so a table loads nothing:
 * each printer loads its format when it runs.
 */
export type Printers<Document> = Readonly<Record<string, Printer<Document>>>;

/** The page that text is printed on. */
export function pageOf({ columns, colour }: Medium): Text.Page {
  const { page } = require('./text/page') as typeof Text;
  return page(columns, colour);
}
