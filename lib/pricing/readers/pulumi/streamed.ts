import { isObject, kindOf, own, ownObject, ownText, type JsonObject } from '../shape';

import type { Deployment } from './deployment';
import { parseDocument } from './document';
import { malformed } from './malformed';
import { readSteps, type Step } from './preview';

/** Events that a preview streams, one a line, by the key that holds what each says. */
const FIRST_EVENT =
  /^\uFEFF?\s*\{[^\n]*"(preludeEvent|resourcePreEvent|resOutputsEvent|summaryEvent|diagnosticEvent)"\s*:/;

/** No event has its key farther on in its line. */
const LONGEST_BEGINNING = 200;

/** Whether a text is what `pulumi preview --json` prints while it runs, where PULUMI_ENABLE_STREAMING_JSON_PREVIEW is set. */
export function isStreamed(text: string): boolean {
  return FIRST_EVENT.test(text.slice(0, LONGEST_BEGINNING));
}

/**
 * Reads the events of a preview.
 * @throws InputError where a line is none
 */
export function readStreamed(text: string, source: string): Deployment {
  const events = text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [eventOf(line, at + 1, source)]));
  const bodies = (key: string): readonly JsonObject[] =>
    events.map((event) => ownObject(event, key)).filter((body) => body !== undefined);
  const steps = bodies('resourcePreEvent').map((event, at) => stepOf(event, at, source));
  return readSteps(
    {
      steps,
      config: bodies('preludeEvent').map((event) => ownObject(event, 'config'))[0],
      summary: bodies('summaryEvent').map((event) => ownObject(event, 'resourceChanges'))[0],
      notes: [
        'a streamed preview does not say what its resources depend on: where an ID is not known yet, it is not known whose it is',
        ...(bodies('summaryEvent').length === 0 ? ['the preview breaks off, and may not have all resources'] : []),
      ],
    },
    source,
  );
}

function eventOf(line: string, number: number, source: string): JsonObject {
  const event = parseDocument(line, source, number);
  if (!isObject(event)) throw malformed(source, [], `${kindOf(event)} in line ${number}`, 'an event');
  return event;
}

function stepOf(event: JsonObject, at: number, source: string): Step {
  const metadata = ownObject(event, 'metadata');
  const op = ownText(metadata, 'op');
  if (op === undefined) throw malformed(source, ['resourcePreEvent', at], 'no operation', 'one such as create');
  return { op, before: own(metadata, 'old'), after: own(metadata, 'new') };
}
