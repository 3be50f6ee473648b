import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import type { PropertyType, Resource, ResourceProperties, SpecDatabase } from '@aws-cdk/service-spec-types';
import { HEAD } from '../../lib/pricing/changes/create-only';

/** The table of create-only properties, from the specification of CloudFormation that is installed. */
export function createOnlyTable(): string {
  const specification = loadAwsServiceSpecSync();
  const rows = [...specification.all('resource')].flatMap((resource) => {
    const paths = createOnlyPaths(resource, specification);
    return paths.length === 0 ? [] : [`${resource.cloudFormationType} ${paths.join(' ')}`];
  });
  return `${[HEAD, ...rows.sort()].join('\n')}\n`;
}

/** Paths of the properties of a type that replace it, or may; `?` marks the latter. */
function createOnlyPaths(resource: Resource, specification: SpecDatabase): readonly string[] {
  const found = new Set<string>();

  /** @param within - types that this one stands in: some hold themselves */
  function walk(properties: ResourceProperties, prefix: string, within: readonly string[]): void {
    for (const [name, { causesReplacement, type }] of Object.entries(properties)) {
      const path = `${prefix}${name}`;
      if (causesReplacement === 'yes') found.add(path);
      if (causesReplacement === 'maybe') found.add(`${path}?`);
      if (causesReplacement !== 'yes')
        for (const { at, id } of nestedTypes(type, path))
          if (!within.includes(id)) walk(specification.get('typeDefinition', id).properties, `${at}.`, [...within, id]);
    }
  }

  walk(resource.properties, '', []);
  for (const path of resource.additionalReplacementProperties ?? []) found.add(path.join('.'));
  return [...found].sort();
}

/** The types that a property is made of, and where they stand. */
function nestedTypes(type: PropertyType, path: string): readonly { readonly at: string; readonly id: string }[] {
  switch (type.type) {
    case 'ref':
      return [{ at: path, id: type.reference.$ref }];
    case 'array':
    case 'map':
      return nestedTypes(type.element, `${path}.*`);
    case 'union':
      return type.types.flatMap((one) => nestedTypes(one, path));
    default:
      return [];
  }
}
