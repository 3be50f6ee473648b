import type { InputError } from '../../../problem';
import { isList, kindOf, own, ownObject, ownText, type JsonObject } from '../shape';

import type { Deployment } from './deployment';
import { resourceOf } from './json-of-resource';
import { malformed } from './malformed';

/** Version of recordings; it changes only when a reader of the old one would break. */
const RECORDING = 1;

/** Whether a document is a recording of a program that ran in process. */
export function isRecording(document: JsonObject): boolean {
  return own(document, 'recording') !== undefined;
}

/**
 * Reads a recording of a program: what it asked the engine to make, which nothing has made yet.
 * @throws InputError where it is none
 */
export function readRecording(document: JsonObject, source: string): Deployment {
  const fail = (path: string, found: string, expected: string): InputError =>
    malformed(source, [path], found, expected);
  const version = own(document, 'recording');
  if (version !== RECORDING)
    throw fail('recording', typeof version === 'number' ? String(version) : kindOf(version), String(RECORDING));
  const [project, stack, resources] = [
    ownText(document, 'project'),
    ownText(document, 'stack'),
    own(document, 'resources'),
  ];
  if (project === undefined) throw fail('project', kindOf(own(document, 'project')), 'the name of the project');
  if (stack === undefined) throw fail('stack', kindOf(own(document, 'stack')), 'the name of the stack');
  if (!isList(resources)) throw fail('resources', kindOf(resources), 'a list of resources');
  const config = ownObject(document, 'config');
  return {
    source,
    project,
    stack,
    resources: resources.map((node, at) => resourceOf(node, source, ['resources', at])),
    ...(config !== undefined && { config }),
    notes: [],
  };
}
