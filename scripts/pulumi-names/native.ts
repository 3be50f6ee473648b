import { HEAD } from '../../lib/pricing/readers/pulumi/aws-native';

import type { Field } from './field';
import { Specification } from './specification';

/**
 * The table of what CloudFormation calls the types and properties of `@pulumi/aws-native`, which has the same in other case: a line for
 * each type, by its name in lower case, with the names that a capital letter does not give back.
 */
export function nativeTable(specification: Specification = new Specification()): string {
  const lines = specification.types.map((type) => {
    const [, service = '', name = ''] = type.split('::');
    return [`${service}:${name}`.toLowerCase(), type, ...namesOf(specification.fieldsOf(type))].join(' ');
  });
  return `${[HEAD, ...lines.sort()].join('\n')}\n`;
}

/** Names of humps of two letters and more: those can be had back from a small first letter. */
const REGULAR = /^(?:[A-Z][a-z0-9]+)+$/;

function namesOf(fields: readonly Field[]): readonly string[] {
  const targets = new Map<string, Map<string, string>>();

  function walk(here: readonly Field[], above: string, within: readonly string[]): void {
    for (const field of here) {
      const key = field.name.toLowerCase();
      const path = `${above}.${key}`;
      const paths = targets.get(key) ?? new Map<string, string>();
      targets.set(key, paths.set(path, `${field.name}${markOf(field)}`));
      const { typeName = path } = field;
      if (field.fields !== undefined && !within.includes(typeName)) walk(field.fields(), path, [...within, typeName]);
    }
  }

  walk(fields, '', []);
  return [...targets].flatMap(([key, paths]) => wordsFor(key, paths)).sort();
}

/** One word for a name that is the same wherever it stands, else one for each path. */
function wordsFor(key: string, paths: ReadonlyMap<string, string>): readonly string[] {
  const [only, ...others] = new Set(paths.values());
  if (only !== undefined && others.length === 0) return REGULAR.test(only) ? [] : [`${key}=${only}`];
  return [...paths].map(([path, target]) => `${path}=${target}`);
}

/** The keys of a map are the user's own, and so is all of a value of any shape. */
function markOf({ kind, fields }: Field): string {
  if (kind === 'json') return '{}';
  return kind === 'map' ? (fields === undefined ? '{}' : '{*}') : '';
}
