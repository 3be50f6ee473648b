import { inParts } from '../parts';
import type { Parts } from '../printers';

/** What a command prints as JSON, by a schema of its own. */
interface Document {
  readonly schema: string;
}

/** The text of a document. */
export function documentParts(document: Document): Parts {
  return inParts(pieces(document));
}

/** Item by item of its lists, as `JSON.stringify` would indent them by two. */
function* pieces(document: Document): Generator<string> {
  const entries = Object.entries(document).filter(([, value]) => value !== undefined);
  for (const [at, [key, value]] of entries.entries()) {
    yield `${at === 0 ? '{' : ','}\n  ${JSON.stringify(key)}: `;
    if (Array.isArray(value) && value.length > 0) yield* items(value);
    else yield indented(value, '  ');
  }
  yield '\n}\n';
}

function* items(list: readonly unknown[]): Generator<string> {
  for (const [at, item] of list.entries()) yield `${at === 0 ? '[' : ','}\n    ${indented(item, '    ')}`;
  yield '\n  ]';
}

/** No line feed stands within a text in JSON: each begins a line. */
function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${indent}`);
}
