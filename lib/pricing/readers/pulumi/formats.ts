import { isObject, type JsonObject } from '../shape';

import type { Deployment } from './deployment';
import { parseDocument } from './document';
import { isPreview, readPreview } from './preview';
import { isRecording, readRecording } from './recorded';
import { checkSound } from './sound';
import { isState, readState } from './state';
import { isStreamed, readStreamed } from './streamed';

/** A format that graphs come in. */
interface Format {
  readonly is: (document: JsonObject) => boolean;
  /** @throws InputError where something is wrong with it */
  readonly read: (document: JsonObject, source: string) => Deployment;
}

const FORMATS: readonly Format[] = [
  { is: isRecording, read: readRecording },
  { is: isPreview, read: readPreview },
  { is: isState, read: readState },
];

/** Keys at the root of these documents. A template has none of them, so that its text need not be parsed to know that it is none. */
const ROOT_KEYS = [
  ...['changeSummary', 'checkpoint', 'config', 'deployment', 'diagnostics', 'duration', 'project', 'recording'],
  ...['resources', 'stack', 'steps', 'version'],
];

const FIRST_KEY = new RegExp(`^\\uFEFF?\\s*\\{\\s*"(${ROOT_KEYS.join('|')})"\\s*:`);

/** Whether a text may be a graph, by the first of its keys. */
export function mayBeGraph(text: string): boolean {
  return FIRST_KEY.test(text) || isStreamed(text);
}

/** Whether a text is a graph, be there something wrong with it or not. */
export function isGraph(text: string): boolean {
  return isStreamed(text) || (FIRST_KEY.test(text) && formatOf(parseDocument(text, '')) !== undefined);
}

/**
 * The graph that a text is; `undefined` where it is another document.
 * @throws InputError where it is no document, or something is wrong with the graph
 */
export function readGraph(text: string, source: string): Deployment | undefined {
  if (isStreamed(text)) return checkSound(readStreamed(text, source));
  const document = parseDocument(text, source);
  const format = formatOf(document);
  return isObject(document) && format !== undefined ? checkSound(format.read(document, source)) : undefined;
}

function formatOf(document: unknown): Format | undefined {
  return isObject(document) ? FORMATS.find(({ is }) => is(document)) : undefined;
}
