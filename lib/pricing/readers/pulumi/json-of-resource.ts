import type { InputError, Problem } from '../../../problem';
import { isList, isObject, kindOf, own, ownObject, ownText, type JsonObject } from '../shape';

import type { Deployed } from './deployed';
import { malformed } from './malformed';
import { isUrn } from './urn';

/**
 * A resource out of the JSON that recordings, previews and states have in common.
 * @param path - where it stands in the input
 * @throws InputError where it is none
 */
export function resourceOf(node: unknown, source: string, path: Problem['path']): Deployed {
  const fail = (found: string, expected: string, below: readonly string[] = []): InputError =>
    malformed(source, [...path, ...below], found, expected);
  if (!isObject(node)) throw fail(kindOf(node), 'a resource');
  const [urn, type] = [own(node, 'urn'), own(node, 'type')];
  if (typeof urn !== 'string') throw fail(kindOf(urn), 'a URN', ['urn']);
  if (!isUrn(urn)) throw fail(`"${urn}"`, 'a URN: urn:pulumi:<stack>::<project>::<type>::<name>', ['urn']);
  if (typeof type !== 'string') throw fail(kindOf(type), 'a type', ['type']);
  const inputs = own(node, 'inputs') ?? {};
  if (!isObject(inputs)) throw fail(kindOf(inputs), 'a map', ['inputs']);
  const [outputs, ignoreChanges, aliases] = [
    ownObject(node, 'outputs'),
    textsIn(own(node, 'ignoreChanges')),
    textsIn(own(node, 'aliases')),
  ];
  // Every resource has the same keys, in one order: objects of many shapes are slow to read.
  const custom = own(node, 'custom') === true;
  return {
    urn,
    type,
    custom,
    inputs,
    outputs: outputs === undefined ? undefined : whatOthersTake(outputs),
    id: givenText(node, 'id'),
    parent: givenText(node, 'parent'),
    provider: givenText(node, 'provider'),
    dependencies: textsIn(own(node, 'dependencies')),
    propertyDependencies: dependenciesByInput(ownObject(node, 'propertyDependencies')),
    protect: own(node, 'protect') === true,
    retainOnDelete: own(node, 'retainOnDelete') === true,
    remote: own(node, 'remote') === true,
    external: own(node, 'external') === true,
    ignoreChanges: ignoreChanges.length > 0 ? ignoreChanges : undefined,
    aliases: aliases.length > 0 ? aliases : undefined,
  };
}

/** What resources are called by, and what is followed of them. The rest repeats the inputs, or is not known before: it need not be kept. */
function whatOthersTake(outputs: JsonObject): JsonObject {
  return {
    id: own(outputs, 'id'),
    arn: own(outputs, 'arn'),
    name: own(outputs, 'name'),
    bucket: own(outputs, 'bucket'),
    url: own(outputs, 'url'),
    latestVersion: own(outputs, 'latestVersion'),
  };
}

/** Most inputs depend on nothing. */
function dependenciesByInput(all: JsonObject = {}): Deployed['propertyDependencies'] {
  return Object.fromEntries(
    Object.keys(all).flatMap((input) => {
      const urns = textsIn(all[input]);
      return urns.length === 0 ? [] : [[input, urns]];
    }),
  );
}

/** The empty text stands for none. */
function givenText(node: JsonObject, key: string): string | undefined {
  const text = ownText(node, key);
  return text === '' ? undefined : text;
}

const NONE: readonly string[] = [];

function textsIn(list: unknown): readonly string[] {
  if (!isList(list) || list.length === 0) return NONE;
  return list.filter((item) => typeof item === 'string');
}
