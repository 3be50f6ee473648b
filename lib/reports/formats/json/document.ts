import type { AdviceReport } from '../../../pricing/advise';
import type { TypeCoverage } from '../../../pricing/meters/type-coverage';
import type { Estimate } from '../../../pricing/estimate/model';
import { inParts } from '../parts';
import type { CheckDocument } from '../../check/json';
import type { Compared } from '../../verdict/json';
import type { PlanDocument } from '../../plan/json';

/** What a command prints as JSON. */
type Document = Estimate | Compared | PlanDocument | CheckDocument | AdviceReport | TypeCoverage;

/** The text of a document. */
export function printDocument(document: Document): string {
  return [...documentParts(document)].join('');
}

/** The same in parts. */
export function documentParts(document: Document): Iterable<string> {
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
