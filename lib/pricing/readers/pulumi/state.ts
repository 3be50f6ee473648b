import { listed } from '../../../located/listed';
import { counted } from '../../../located/words';
import { isList, isObject, kindOf, own, ownObject, ownText, type JsonObject } from '../shape';

import type { Deployment } from './deployment';
import { resourceOf } from './json-of-resource';
import { malformed } from './malformed';
import { nameInUrn, partsOfUrn } from './urn';

/** The oldest version of states that is read; those before are of 2019 and earlier. */
const OLDEST = 3;

/** Whether a document is what `pulumi stack export` prints, or a file of a backend. */
export function isState(document: JsonObject): boolean {
  return ownObject(document, 'deployment') !== undefined || ownObject(document, 'checkpoint') !== undefined;
}

/**
 * Reads the state of a stack: what is deployed.
 * @throws InputError where it is none
 */
export function readState(document: JsonObject, source: string): Deployment {
  const version = own(document, 'version');
  if (typeof version !== 'number' || version < OLDEST)
    throw malformed(
      source,
      ['version'],
      kindOf(version) === 'a number' ? String(version) : kindOf(version),
      `at least ${OLDEST}`,
    );
  const checkpoint = ownObject(document, 'checkpoint');
  const path = checkpoint === undefined ? ['deployment'] : ['checkpoint', 'latest'];
  const latest = checkpoint === undefined ? ownObject(document, 'deployment') : ownObject(checkpoint, 'latest');
  const resources = own(latest, 'resources') ?? [];
  if (!isList(resources)) throw malformed(source, [...path, 'resources'], kindOf(resources), 'a list of resources');
  const all = resources.map((node, at) => ({
    resource: resourceOf(node, source, [...path, 'resources', at]),
    isLeaving: isObject(node) && own(node, 'delete') === true,
  }));
  const [leaving, staying] = [all.filter(({ isLeaving }) => isLeaving), all.filter(({ isLeaving }) => !isLeaving)];
  const parts = partsOfUrn(all[0]?.resource.urn ?? '');
  const [stack = 'stack', project = ''] = (ownText(checkpoint, 'stack') ?? '').split('/').toReversed();
  return {
    source,
    project: parts?.project ?? project,
    stack: parts?.stack ?? (stack === '' ? 'stack' : stack),
    resources: staying.map(({ resource }) => resource),
    notes: [
      ...deletions(leaving.map(({ resource }) => nameInUrn(resource.urn))),
      ...interruptions(own(latest, 'pending_operations')),
    ],
  };
}

function deletions(names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  return [
    `${counted(names.length, 'replaced resource')} still to be deleted, billed until then and not priced: ${listed(names)}`,
  ];
}

/** What the engine was doing when it was stopped. */
function interruptions(operations: unknown): readonly string[] {
  const pending = (isList(operations) ? operations : []).filter(isObject);
  return pending.map((operation) => {
    const urn = ownText(ownObject(operation, 'resource'), 'urn') ?? 'a resource';
    const type = /^[a-z]+$/.exec(ownText(operation, 'type') ?? '')?.[0] ?? 'an operation on';
    return `${type} ${nameInUrn(urn)} was interrupted, and it is not known whether it is there: pulumi refresh finds out`;
  });
}
