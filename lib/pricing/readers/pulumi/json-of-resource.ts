import type { InputError, Problem } from '../../../problem';
import { isList, isObject, kindOf, own, ownObject, ownText, type JsonObject } from '../shape';

import type { Deployed } from './deployed';
import { malformed } from './malformed';
import { partsOfUrn } from './urn';

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
  if (partsOfUrn(urn) === undefined)
    throw fail(`"${urn}"`, 'a URN: urn:pulumi:<stack>::<project>::<type>::<name>', ['urn']);
  if (typeof type !== 'string') throw fail(kindOf(type), 'a type', ['type']);
  const inputs = own(node, 'inputs') ?? {};
  if (!isObject(inputs)) throw fail(kindOf(inputs), 'a map', ['inputs']);
  return { urn, type, custom: own(node, 'custom') === true, inputs, ...linksOf(node), ...optionsOf(node) };
}

type Links = Pick<Deployed, 'outputs' | 'id' | 'parent' | 'provider' | 'dependencies' | 'propertyDependencies'>;

function linksOf(node: JsonObject): Links {
  const [outputs, id, parent, provider] = [
    ownObject(node, 'outputs'),
    ownText(node, 'id'),
    ownText(node, 'parent'),
    ownText(node, 'provider'),
  ];
  const byInput = Object.entries(ownObject(node, 'propertyDependencies') ?? {}).filter(([, urns]) => !isEmpty(urns));
  return {
    ...(outputs !== undefined && { outputs }),
    ...(isGiven(id) && { id }),
    ...(isGiven(parent) && { parent }),
    ...(isGiven(provider) && { provider }),
    dependencies: textsIn(own(node, 'dependencies')),
    propertyDependencies: Object.fromEntries(byInput.map(([input, urns]) => [input, textsIn(urns)])),
  };
}

type Options = Pick<Deployed, 'protect' | 'retainOnDelete' | 'remote' | 'external' | 'ignoreChanges' | 'aliases'>;

function optionsOf(node: JsonObject): Options {
  const [ignoreChanges, aliases] = [textsIn(own(node, 'ignoreChanges')), textsIn(own(node, 'aliases'))];
  return {
    ...(own(node, 'protect') === true && { protect: true }),
    ...(own(node, 'retainOnDelete') === true && { retainOnDelete: true }),
    ...(own(node, 'remote') === true && { remote: true }),
    ...(own(node, 'external') === true && { external: true }),
    ...(ignoreChanges.length > 0 && { ignoreChanges }),
    ...(aliases.length > 0 && { aliases }),
  };
}

function isEmpty(list: unknown): boolean {
  return isList(list) && list.length === 0;
}

function isGiven(text: string | undefined): text is string {
  return text !== undefined && text !== '';
}

function textsIn(list: unknown): readonly string[] {
  return isList(list) ? list.filter((item) => typeof item === 'string') : [];
}
